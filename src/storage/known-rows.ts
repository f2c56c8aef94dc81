// Everything in the database as it lies there, understood or not: counted, read and deleted for "What Carecue knows". A store
// without a line here does not compile.
import type { DiskKind } from '../domain/knowledge/kinds.ts';
import { type KnownPiece, type KnownRecord, maxPiece } from '../domain/knowledge/known.ts';
import type { Outcome } from '../domain/problem.ts';
import type { Database, StoreName } from './database.ts';
import { withStore, writeSome } from './store.ts';

/** `shadow`: a second form of the rows of another store, by the same keys; it goes with them. */
type Home = { readonly kind: DiskKind; readonly isShadow?: true };

export const homes: Readonly<Record<StoreName, Home>> = {
  promises: { kind: 'promises' },
  owed: { kind: 'promises', isShadow: true },
  followUps: { kind: 'followUps' },
  notes: { kind: 'earlier' },
  checkIns: { kind: 'earlier' },
  progress: { kind: 'progress' },
  texts: { kind: 'texts' },
  settings: { kind: 'settings' },
  corrections: { kind: 'corrections' },
  packs: { kind: 'packs' },
  packHeads: { kind: 'packs', isShadow: true },
  keys: { kind: 'keys' },
  subscriptions: { kind: 'subscriptions' },
  overlays: { kind: 'overlays' },
  packDrafts: { kind: 'packDrafts' },
  sites: { kind: 'sites' },
};

const names = Object.keys(homes) as readonly StoreName[]; // Object.keys says `string`.
const storesOf = (kind: DiskKind): StoreName[] => names.filter((name) => homes[name].kind === kind);
const shownOf = (kind: DiskKind): StoreName[] => storesOf(kind).filter((name) => homes[name].isShadow !== true);

export const countRows = (kind: DiskKind): Promise<Outcome<number>> =>
  withStore(async (db) => {
    const counts = await Promise.all(shownOf(kind).map((name) => db.count(name)));
    return counts.reduce((sum, count) => sum + count, 0);
  });

/** @param from how many to pass over @param most how many at most; fewer where they are large */
export const readRows = (kind: DiskKind, from: number, most: number): Promise<Outcome<KnownPiece>> =>
  withStore(async (db) => {
    const records: KnownRecord[] = [];
    let place = 0;
    for (const name of shownOf(kind)) {
      const count = await db.count(name);
      if (from < place + count && records.length < most)
        records.push(...(await rowsFrom(db, name, Math.max(0, from - place), most - records.length)));
      place += count;
    }
    const next = from + records.length;
    return next < place && records.length > 0 ? { records, next } : { records };
  });

async function rowsFrom(db: Database, name: StoreName, from: number, most: number): Promise<readonly KnownRecord[]> {
  const records: KnownRecord[] = [];
  let size = 0;
  let cursor = await db.transaction(name).store.openCursor();
  if (from > 0) cursor = (await cursor?.advance(from)) ?? null;
  for (; cursor && records.length < most && size < maxPiece; cursor = await cursor.continue()) {
    records.push({ id: cursor.key, value: cursor.value });
    size += JSON.stringify(cursor.value ?? null).length;
  }
  return records;
}

/** One of them in every form it has, or all. */
export const deleteRows = (kind: DiskKind, id?: string): Promise<Outcome<void>> =>
  withStore((db) =>
    writeSome(db, storesOf(kind), async (tx) => {
      for (const name of storesOf(kind)) {
        const store = tx.objectStore(name);
        await (id === undefined ? store.clear() : store.delete(id));
      }
    }),
  );
