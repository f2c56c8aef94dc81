// Records of an open vault on their way in. Only one writer writes at a time, across all windows (room.ts): what is sealed is
// sealed before its transaction, which would end if it were made to wait for anything but itself.
import * as z from 'zod/mini';
import type { OwnKind } from '../domain/own/records.ts';
import { strictly } from './connection.ts';
import type { DataDatabase, DataTransaction } from './data.ts';
import type { Place, Row } from './row.ts';
import type { Session } from './session.ts';
import { tallyAfter } from './tally.ts';

const Counter = z.object({ id: z.literal('counter'), last: z.number() });

type Before = {
  /** The lowest place ever given. */
  readonly last: Place;
  /** Where those of these ids lie. */
  readonly lying: ReadonlyMap<string, Place>;
};

async function before(db: DataDatabase, kind: OwnKind, ids: readonly string[]): Promise<Before> {
  const tx = db.transaction([kind, 'vault']);
  const store = tx.objectStore(kind);
  const [counter, [lowest = 0], found] = await Promise.all([
    tx.objectStore('vault').get('counter'),
    store.getAllKeys(undefined, 1),
    Promise.all([...new Set(ids)].map(async (id) => [id, await store.index('id').getKey(id)] as const)),
  ]);
  const parsed = Counter.safeParse(counter);
  const last = Math.min(0, lowest, parsed.success ? parsed.data.last : 0);
  return { last, lying: new Map(found.flatMap(([id, place]) => (place === undefined ? [] : [[id, place]]))) };
}

const putOwn = (tx: DataTransaction, rows: readonly unknown[]) =>
  Promise.all(rows.map((row) => tx.objectStore('vault').put(row)));

/** A record that is there already moves to the newest place. */
async function putRow(tx: DataTransaction, kind: OwnKind, row: Row): Promise<void> {
  const store = tx.objectStore(kind);
  const former = await store.index('id').getKey(row.id);
  if (former !== undefined) await store.delete(former);
  await store.add(row);
}

export type Bodies = readonly { readonly id: string; readonly body: unknown }[];

/** Of an id that comes twice the last one stays, in its place. */
function lastOfEach(bodies: Bodies): Bodies {
  const last = new Map<string, Bodies[number]>();
  for (const one of bodies) {
    last.delete(one.id);
    last.set(one.id, one);
  }
  return [...last.values()];
}

/**
 * All or none, the last one newest.
 * @param more writes what belongs to the same moment
 */
export async function putBodies(
  session: Session,
  kind: OwnKind,
  bodies: Bodies,
  more: (tx: DataTransaction) => Promise<unknown> = async () => {},
): Promise<void> {
  const { data, form } = session;
  const written = lastOfEach(bodies);
  const { last, lying } = await data.use((db) =>
    before(
      db,
      kind,
      written.map(({ id }) => id),
    ),
  );
  const rows = await Promise.all(
    written.map(({ id, body }, index) => form.write(kind, { place: last - 1 - index, id }, body)),
  );
  const moves = { kind, gone: [...lying.values()], come: rows.map(({ place }) => place) };
  const counter = { id: 'counter', last: last - rows.length };
  const own = [counter, ...(await tallyAfter(session, moves))];
  await data.use((db) =>
    strictly(db, [kind, 'vault'], async (tx) => {
      for (const row of rows) await putRow(tx, kind, row);
      await putOwn(tx, own);
      await more(tx);
    }),
  );
}

/** A row as it lies in the store. */
export type Raw = { readonly id: string; readonly row: unknown; readonly place: Place };

/** @returns what lay there, as it lay there */
export async function removeRows(session: Session, kind: OwnKind, ids: readonly string[]): Promise<readonly Raw[]> {
  const { data } = session;
  const { lying } = await data.use((db) => before(db, kind, ids));
  if (lying.size === 0) return [];
  const own = await tallyAfter(session, { kind, gone: [...lying.values()], come: [] });
  return data.use((db) =>
    strictly(db, [kind, 'vault'], async (tx) => {
      const store = tx.objectStore(kind);
      const removed: Raw[] = [];
      for (const [id, place] of lying) {
        removed.push({ id, place, row: await store.get(place) });
        await store.delete(place);
      }
      await putOwn(tx, own);
      return removed;
    }),
  );
}

/** In their places, but for those that were written anew since. */
export async function putBack(session: Session, kind: OwnKind, rows: readonly Raw[]): Promise<void> {
  const { data } = session;
  const { lying } = await data.use((db) =>
    before(
      db,
      kind,
      rows.map(({ id }) => id),
    ),
  );
  const back = rows.filter(({ id }) => !lying.has(id));
  const own = await tallyAfter(session, { kind, gone: [], come: back.map(({ place }) => place) });
  await data.use((db) =>
    strictly(db, [kind, 'vault'], async (tx) => {
      for (const { row } of back) await tx.objectStore(kind).add(row);
      await putOwn(tx, own);
    }),
  );
}

export async function clear(session: Session, kind: OwnKind): Promise<void> {
  const { data } = session;
  const gone = await data.use((db) => db.getAllKeys(kind));
  const own = await tallyAfter(session, { kind, gone, come: [] });
  await data.use((db) =>
    strictly(db, [kind, 'vault'], async (tx) => {
      await tx.objectStore(kind).clear();
      await putOwn(tx, own);
    }),
  );
}
