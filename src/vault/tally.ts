// What lies in a sealed vault, as it was written last: one sealed row with a sum over the places of each kind (set-sum.ts),
// rewritten in the transaction of every write. A row is bound to its place and no place comes twice (row.ts), so rows that
// somebody put back, took away or exchanged while the vault was locked do not come to the same sums.
//
// It cannot tell an old copy of the whole database from the present one: it is as old as that copy, and so would be anything
// kept in the same profile. Only the person can: the tally knows when it was written last, and the lock's page says it.
import * as z from 'zod/mini';
import { type OwnKind, ownKinds } from '../domain/own/records.ts';
import { pause } from '../platform/breaths.ts';
import { strictly } from './connection.ts';
import type { DataDatabase } from './data.ts';
import type { Place, Row } from './row.ts';
import { nameKeyRow, readNameKey, type Session } from './session.ts';
import { emptySum, freshPoint, withoutPlaces, withPlaces } from './set-sum.ts';

const head = { place: 0, id: 'tally' };

/** JSON knows no number as large. */
const Big = z.string().check(z.regex(/^\d{1,20}$/));
const Tally = z.object({
  point: Big,
  sums: z.record(z.string(), Big),
  /** Epoch milliseconds. */
  at: z.number(),
});
type Tally = Readonly<z.infer<typeof Tally>>;

export type Wholeness =
  /** `at`: when it was written last, epoch milliseconds; absent where no count is kept, as without a lock. */
  | { readonly kind: 'whole'; readonly at?: number }
  /** `kinds`: of which there are others than there should be; all, when the tally itself is gone. */
  | { readonly kind: 'off'; readonly kinds: readonly OwnKind[] };

type Store = Pick<Session, 'data' | 'form'>;
type Places = ReadonlyMap<OwnKind, readonly Place[]>;

/** Of every kind, and the tally's row, in one moment. */
async function look(db: DataDatabase): Promise<{ readonly row: unknown; readonly places: Places }> {
  const stores: (OwnKind | 'vault')[] = [...ownKinds, 'vault'];
  const tx = db.transaction(stores);
  const places = new Map<OwnKind, readonly Place[]>();
  const row = await tx.objectStore('vault').get(head.id);
  for (const kind of ownKinds) places.set(kind, await placesIn(tx.objectStore(kind)));
  return { row, places };
}

/** So many at once: what else is asked of the database comes in between, and the page keeps its frames. */
const pieceSize = 5_000;

type Keys = { readonly getAllKeys: (range: IDBKeyRange | null, most: number) => Promise<Place[]> };

async function placesIn(store: Keys): Promise<readonly Place[]> {
  const places: Place[] = [];
  for (let range: IDBKeyRange | null = null; ; ) {
    const some = await store.getAllKeys(range, pieceSize);
    places.push(...some);
    const last = some.at(-1);
    if (last === undefined || some.length < pieceSize) return places;
    range = IDBKeyRange.lowerBound(last, true);
  }
}

async function sumOf(point: bigint, places: readonly Place[]): Promise<bigint> {
  let sum = emptySum;
  for (let at = 0; at < places.length; at += pieceSize) {
    sum = withPlaces(sum, point, places.slice(at, at + pieceSize));
    await pause();
  }
  return sum;
}

async function tallyIn(form: Store['form'], row: unknown): Promise<Tally | undefined> {
  const found = await form.read('vault', row);
  return found?.id === head.id ? Tally.safeParse(found.body).data : undefined;
}

/** Whether a vault without this row never had one: it was sealed by a Carecue that kept no tally. */
const isFromBefore = async ({ data, form }: Store, row: unknown): Promise<boolean> =>
  row === undefined && !(await readNameKey(data, form)).isTallied;

const sumIn = ({ sums }: Tally, kind: OwnKind): bigint => BigInt(sums[kind] ?? emptySum);

/** What goes and what comes with a write, all of one kind. */
type Moves = { readonly kind: OwnKind; readonly gone: readonly Place[]; readonly come: readonly Place[] };

/**
 * The row that keeps the tally in step with a write: for its transaction, and made before it. None in a vault without a lock,
 * and none where the tally is gone or was altered: `wholeness` tells of that, and no write may hide it.
 */
export async function tallyAfter(store: Store, { kind, gone, come }: Moves): Promise<readonly Row[]> {
  const { data, form } = store;
  if (!form.isSealed) return [];
  const read = () => data.use((db) => db.get('vault', head.id));
  let row = await read();
  if (await isFromBefore(store, row)) {
    await beginTally(store);
    row = await read();
  }
  const former = await tallyIn(form, row);
  if (former === undefined) return [];
  const point = BigInt(former.point);
  const sum = withPlaces(withoutPlaces(sumIn(former, kind), point, gone), point, come);
  const tally: Tally = { ...former, sums: { ...former.sums, [kind]: String(sum) }, at: Date.now() };
  return [await form.write('vault', head, tally)];
}

/** What lies there is what should lie there, from now on. */
export async function beginTally({ data, form }: Store): Promise<void> {
  if (!form.isSealed) return;
  const { places } = await data.use(look);
  const point = freshPoint();
  const sums: Record<string, string> = {};
  for (const [kind, all] of places) sums[kind] = String(await sumOf(point, all));
  const tally: Tally = { point: String(point), sums, at: Date.now() };
  const { nameKey } = await readNameKey(data, form);
  const rows = await Promise.all([form.write('vault', head, tally), nameKeyRow(form, nameKey)]);
  await data.use((db) =>
    strictly(db, ['vault'], async (tx) => {
      await Promise.all(rows.map((row) => tx.objectStore('vault').put(row)));
    }),
  );
}

/** Whether what lies there is what was written last. Reads no record, only where they lie. */
export async function wholeness(store: Store): Promise<Wholeness> {
  const { data, form } = store;
  if (!form.isSealed) return { kind: 'whole' };
  const { row, places } = await data.use(look);
  const tally = await tallyIn(form, row);
  if (tally === undefined)
    return (await isFromBefore(store, row)) ? { kind: 'whole' } : { kind: 'off', kinds: ownKinds };
  const point = BigInt(tally.point);
  const kinds: OwnKind[] = [];
  for (const [kind, all] of places) if ((await sumOf(point, all)) !== sumIn(tally, kind)) kinds.push(kind);
  return kinds.length > 0 ? { kind: 'off', kinds } : { kind: 'whole', at: tally.at };
}
