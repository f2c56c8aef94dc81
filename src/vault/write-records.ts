// Records of an open vault on their way in. Only one writer writes at a time, across all windows (room.ts): what is sealed is
// sealed before its transaction, which would end if it were made to wait for anything but itself.
import * as z from 'zod/mini';
import type { OwnKind } from '../domain/own/records.ts';
import { strictly } from './connection.ts';
import type { DataDatabase, DataTransaction } from './data.ts';
import type { Place, Row } from './row.ts';
import type { Session } from './session.ts';

const Counter = z.object({ id: z.literal('counter'), last: z.number() });

/** The lowest place ever given. */
async function lastPlace(db: DataDatabase, kind: OwnKind): Promise<Place> {
  const tx = db.transaction([kind, 'vault']);
  const [counter, [lowest = 0]] = await Promise.all([
    tx.objectStore('vault').get('counter'),
    tx.objectStore(kind).getAllKeys(undefined, 1),
  ]);
  const parsed = Counter.safeParse(counter);
  return Math.min(0, lowest, parsed.success ? parsed.data.last : 0);
}

const writeCounter = (tx: DataTransaction, last: Place) => tx.objectStore('vault').put({ id: 'counter', last });

/** A record that is there already moves to the newest place. */
async function putRow(tx: DataTransaction, kind: OwnKind, row: Row): Promise<void> {
  const store = tx.objectStore(kind);
  const former = await store.index('id').getKey(row.id);
  if (former !== undefined) await store.delete(former);
  await store.add(row);
}

export type Bodies = readonly { readonly id: string; readonly body: unknown }[];

/**
 * All or none, the last one newest.
 * @param more writes what belongs to the same moment
 */
export async function putBodies(
  { data, form }: Session,
  kind: OwnKind,
  bodies: Bodies,
  more: (tx: DataTransaction) => Promise<unknown> = async () => {},
): Promise<void> {
  const last = await data.use((db) => lastPlace(db, kind));
  const rows = await Promise.all(
    bodies.map(({ id, body }, index) => form.write(kind, { place: last - 1 - index, id }, body)),
  );
  await data.use((db) =>
    strictly(db, [kind, 'vault'], async (tx) => {
      for (const row of rows) await putRow(tx, kind, row);
      await writeCounter(tx, last - rows.length);
      await more(tx);
    }),
  );
}

/** A row as it lies in the store. */
export type Raw = { readonly id: string; readonly row: unknown };

/** @returns what lay there, as it lay there */
export const removeRows = ({ data }: Session, kind: OwnKind, ids: readonly string[]): Promise<readonly Raw[]> =>
  data.use((db) =>
    strictly(db, [kind], async (tx) => {
      const store = tx.objectStore(kind);
      const removed: Raw[] = [];
      for (const id of new Set(ids)) {
        const key = await store.index('id').getKey(id);
        if (key === undefined) continue;
        removed.push({ id, row: await store.get(key) });
        await store.delete(key);
      }
      return removed;
    }),
  );

/** In their places, but for those that were written anew since. */
export const putBack = ({ data }: Session, kind: OwnKind, rows: readonly Raw[]): Promise<void> =>
  data.use((db) =>
    strictly(db, [kind], async (tx) => {
      const store = tx.objectStore(kind);
      for (const { id, row } of rows) if ((await store.index('id').getKey(id)) === undefined) await store.add(row);
    }),
  );

export const clear = ({ data }: Session, kind: OwnKind): Promise<void> =>
  data.use((db) => strictly(db, [kind], (tx) => tx.objectStore(kind).clear()));
