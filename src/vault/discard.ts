// Deleting a database so that its bytes go too. Firefox keeps each in a file of its own. Chromium keeps all of an extension's
// in one LevelDB, where what is deleted lies on until its file is compacted. Deleting a database compacts its range of keys,
// but what was written last goes from memory to a file only in that moment, in full, beside the marks that delete it
// (DBImpl::CompactRange, Version::PickLevelForMemTableOutput). So a second database, made before and deleted after, lies
// between the same keys: its compaction merges that file. A third one's removes the file itself, which something may still
// have been reading. What this leaves is told by test/e2e/vault/on-disk.test.ts, which searches the files.
import { deleteDB, openDB } from 'idb';
import { within } from '../platform/time-limit.ts';
import { openWithin } from './connection.ts';
import { rootName } from './root.ts';

/** Milliseconds. */
const limit = 4_000;

/** Gives up when a page of ours will not let go of it: the next start tries again. */
async function remove(name: string): Promise<void> {
  await within(limit, deleteDB(name)).catch(() => {});
}

const broom = `${rootName} broom`;

/** Sweeping is for what the disk remembers: where it fails, as on a full one, nothing else must. */
async function makeBroom(): Promise<void> {
  try {
    const db = await openWithin(openDB(broom, 1, { upgrade: (made) => void made.createObjectStore('broom') }));
    await db.put('broom', new Uint8Array(1_024), 0).finally(() => db.close());
  } catch {
    // Swept at the next occasion.
  }
}

/** One more sweep over what was deleted. */
async function sweep(): Promise<void> {
  await makeBroom();
  await remove(broom);
}

export async function discard(names: readonly string[]): Promise<void> {
  await makeBroom();
  for (const name of names) await remove(name);
  await remove(broom);
  await sweep();
}

/** Milliseconds. A file that something was still reading, or that was merged meanwhile, goes with a later sweep. */
const laterSweeps = [1_000, 4_000, 10_000, 20_000];

/** @returns has it swept again a few times from now; called again, it counts from then */
export function sweepingLater(): () => void {
  let timers: readonly ReturnType<typeof setTimeout>[] = [];
  return () => {
    timers.forEach(clearTimeout);
    timers = laterSweeps.map((delay) => setTimeout(() => void sweep(), delay));
  };
}

/** Databases of records that are not in use: half filled when the browser was killed, or left behind then. */
export async function leftovers(inUse: string): Promise<readonly string[]> {
  return (await ourNames()).filter((name) => name !== inUse && name !== broom);
}

/** @returns whether there were any */
export async function discardLeftovers(inUse: string): Promise<boolean> {
  const names = await ourNames();
  const isAny = names.some((name) => name !== inUse);
  if (isAny) await discard(await leftovers(inUse));
  return isAny;
}

async function ourNames(): Promise<readonly string[]> {
  const there = await indexedDB.databases();
  return there.flatMap(({ name }) => (name?.startsWith(`${rootName} `) ? [name] : []));
}
