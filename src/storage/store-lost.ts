// Whether the browser threw away all that was kept, which it does without a word when its store is damaged (fresh-log.ts has
// one way how). A mark lies among our databases and another beside them: where only the outer one is left, all the
// databases went. The inner one is an empty database, so that no record of ours has to stand for it.
import { openDB } from 'idb';
import { isMarkedOutside, markOutside } from '../platform/outer-mark.ts';

const name = 'carecue kept';

/** Marks a store that is new or from a version that made no marks. True from a loss until `startOver`. */
export async function isStoreLost(): Promise<boolean> {
  const [databases, outside] = await Promise.all([indexedDB.databases(), isMarkedOutside()]);
  const inside = databases.some((one) => one.name === name);
  if (!inside && outside) return true;
  if (!inside) await startOver();
  if (!outside) await markOutside();
  return false;
}

/** The agent knows: from here on the empty store is theirs. */
export async function startOver(): Promise<void> {
  (await openDB(name, 1)).close();
}
