// Deleting a database so that its bytes go too. Firefox keeps each in a file of its own. Chromium keeps all of an extension's
// in one LevelDB, ordered by when they were made, where what is deleted lies on until its file is merged with another.
//
// Deleting a database compacts its range of keys. But what was written last may go from memory to a file only afterwards, and
// then the marks that delete sink to a middle level and stop above the data: the levels a compaction reaches are counted
// before it, by the files that hold its range (DBImpl::CompactRange, Version::PickLevelForMemTableOutput). So each database
// has brooms, small ones made just before it, whose keys therefore lie beside its own in every file from the deepest up; they
// are deleted after it, one by one. One brings the marks into a file, one merges that with the data, one takes the merged file
// away, and the others are for what was being read meanwhile. test/e2e/vault/on-disk.test.ts searches the disk for what is left.
import { deleteDB, openDB } from 'idb';
import { within } from '../platform/time-limit.ts';
import { openWithin } from './connection.ts';
import { rootName } from './root.ts';

/** Milliseconds. */
const limit = 4_000;

const broomsOf = (name: string): readonly string[] => ['a', 'b', 'c', 'd', 'e'].map((one) => `${name} broom ${one}`);
const isBroom = (name: string): boolean => name.includes(' broom ');

/** Sweeping is for what the disk remembers: where it fails, as on a full one, nothing else must. */
async function makeBroom(name: string): Promise<void> {
  try {
    const db = await openWithin(openDB(name, 1, { upgrade: (made) => void made.createObjectStore('broom') }));
    await db.put('broom', new Uint8Array(1_024), 0).finally(() => db.close());
  } catch {
    // It is swept with those that could be made.
  }
}

/** @returns the name for a database of records that is to be made; its brooms lie ready */
export async function freshName(): Promise<string> {
  const name = `${rootName} ${crypto.randomUUID()}`;
  for (const broom of broomsOf(name)) await makeBroom(broom);
  return name;
}

/** Gives up when a page of ours will not let go of it: the next start tries again. */
async function remove(name: string): Promise<void> {
  await within(limit, deleteDB(name)).catch(() => {});
}

export async function discard(name: string): Promise<void> {
  for (const one of [name, ...broomsOf(name)]) await remove(one);
}

/** Databases of records that are not in use: half filled when the browser was killed, or left behind then. */
export async function leftovers(inUse: string): Promise<readonly string[]> {
  return (await ourNames()).filter((name) => name !== inUse && !isBroom(name));
}

export async function discardLeftovers(inUse: string): Promise<void> {
  const kept = [inUse, ...broomsOf(inUse)];
  // By name a database comes before its brooms.
  for (const name of (await ourNames()).toSorted()) if (!kept.includes(name)) await remove(name);
}

async function ourNames(): Promise<readonly string[]> {
  const there = await indexedDB.databases();
  return there.flatMap(({ name }) => (name?.startsWith(`${rootName} `) ? [name] : []));
}
