// Whether the browser threw away all that was kept, which it does without a word when its store is damaged (fresh-log.ts has
// one way how). The same mark lies in the database and beside it: where only the outer one is left, everything else went too.
import type { Outcome } from '../domain/problem.ts';
import { isMarkedOutside, markOutside } from '../platform/outer-mark.ts';
import { withStore, write } from './store.ts';

const key = 'kept';

/** Marks a store that is new or from a version that made no marks. Stays true until `startOver`. */
export async function isStoreLost(): Promise<boolean> {
  const inside = await withStore((db) => db.get('settings', key));
  if (!inside.ok) return false; // Another problem, which is told as such.
  const outside = await isMarkedOutside();
  if (inside.value === undefined && outside) return true;
  if (inside.value === undefined) await startOver();
  if (!outside) await markOutside();
  return false;
}

/** The agent knows: from here on the empty store is theirs. */
export const startOver = (): Promise<Outcome> =>
  withStore((db) => write(db, 'settings', async (store) => void (await store.put(true, key))));
