// The keys this machine has seen, on disk. None is ever taken out: who a pack is from is known from its first arrival on.
import { KnownKey } from '../domain/packs/shelf/known-key.ts';
import type { Outcome } from '../domain/problem.ts';
import { parseRow, parseRows, type Rows, withStore, write } from './store.ts';

export const readKnownKeys = (): Promise<Outcome<Rows<KnownKey>>> =>
  withStore(async (db) => parseRows(KnownKey, await db.getAll('keys')));

/** A key not seen before is known from `now`, epoch milliseconds. */
export function changeKnownKey(
  key: string,
  some: Partial<Pick<KnownKey, 'name' | 'isRevoked'>>,
  now: number,
): Promise<Outcome<void>> {
  return withStore((db) =>
    write(db, 'keys', async (store) => {
      // As short as a key can be shown: its own beginning, until somebody names it.
      const fresh: KnownKey = { key, name: key.slice(0, 8), packs: [], isRevoked: false, since: now };
      await store.put({ ...(parseRow(KnownKey, await store.get(key)) ?? fresh), ...some });
    }),
  );
}
