// What the background keeps, as it lies there, for the person it is about: how many of each kind, the records, and what has to
// happen when some are deleted, so that nothing is left that speaks of them. A kind without a line does not compile.
import { diskKinds, type MemoryKind, memoryKinds, type StoredKind } from '../domain/knowledge/kinds.ts';
import { type KnownCounts, type KnownPiece, pieceOf } from '../domain/knowledge/known.ts';
import { done, type Outcome } from '../domain/problem.ts';
import { announce } from '../messages/changes.ts';
import type { Topic } from '../messages/protocol.ts';
import { dropMemory, readMemory } from '../storage/known-memory.ts';
import { countRows, deleteRows, readRows } from '../storage/known-rows.ts';
import { readOwed, readPromise } from '../storage/promises.ts';
import { readSitesOn } from '../storage/sites-on.ts';
import { removePack } from './packs/pack-standing.ts';
import { unsubscribe } from './packs/subscribing.ts';
import { reconcile } from './reconcile.ts';
import { withdrawReminder } from './reminding.ts';
import { turnOff } from './sites.ts';

const isMemory = (kind: StoredKind): kind is MemoryKind => memoryKinds.some((one) => one === kind);

export async function knownCounts(): Promise<Outcome<KnownCounts>> {
  const memory = await readMemory();
  const counts = new Map<StoredKind, number>(memoryKinds.map((kind) => [kind, memory.get(kind)?.length ?? 0]));
  for (const kind of diskKinds) {
    const count = kind === 'sites' ? await countSites() : await countRows(kind);
    if (!count.ok) return count;
    counts.set(kind, count.value);
  }
  return { ok: true, value: Object.fromEntries(counts) as KnownCounts }; // Every kind was set above.
}

/** @param from how many to pass over */
export async function knownRecords(kind: StoredKind, from: number, most: number): Promise<Outcome<KnownPiece>> {
  if (isMemory(kind)) return { ok: true, value: pieceOf((await readMemory()).get(kind) ?? [], from, most) };
  if (kind !== 'sites') return readRows(kind, from, most);
  // They lie in one row; a person turns them on and off one by one.
  const sites = await readSitesOn();
  if (!sites.ok) return sites;
  return {
    ok: true,
    value: pieceOf(sites.value?.map((pattern) => ({ id: pattern, value: pattern })) ?? [], from, most),
  };
}

async function countSites(): Promise<Outcome<number>> {
  const sites = await readSitesOn();
  return sites.ok ? { ok: true, value: sites.value?.length ?? 0 } : sites;
}

/** Deletes one record of a kind, or all. */
export const forgetKnown = (kind: StoredKind, id: string | undefined): Promise<Outcome> => ways[kind](id);

type Way = (id?: string) => Promise<Outcome>;

const fromDisk =
  (kind: Exclude<StoredKind, MemoryKind>, topic: Topic): Way =>
  async (id) => {
    const gone = await deleteRows(kind, id);
    if (!gone.ok) return gone;
    announce(topic);
    return done;
  };

const fromMemory =
  (kind: MemoryKind, topic: Topic): Way =>
  async (id) => {
    await dropMemory(kind, id);
    announce(topic);
    return done;
  };

/** One by one, in the way each goes when it is removed where it is used; ends at the first that may not. */
const oneByOne =
  (kind: StoredKind, remove: (id: string) => Promise<Outcome<unknown>>, topic: Topic): Way =>
  async (id) => {
    const all = id === undefined ? await knownRecords(kind, 0, most) : undefined;
    if (all?.ok === false) return all;
    for (const one of all?.value.records.map((record) => record.id) ?? [id]) {
      const removed = one === undefined ? done : await remove(one);
      if (!removed.ok) return removed;
    }
    announce(topic);
    return done;
  };
const most = 1_000;

const ways: Readonly<Record<StoredKind, Way>> = {
  async promises(id) {
    const told = await (id === undefined ? readOwed() : readPromise(id));
    if (!told.ok) return told;
    const promises = told.value === undefined ? [] : 'rows' in told.value ? told.value.rows : [told.value];
    const gone = await fromDisk('promises', 'promises')(id);
    if (gone.ok) await Promise.all(promises.map(withdrawReminder));
    if (gone.ok) await reconcile();
    return gone;
  },
  followUps: fromDisk('followUps', 'promises'),
  progress: fromDisk('progress', 'progress'),
  corrections: fromDisk('corrections', 'corrections'),
  texts: fromDisk('texts', 'texts'),
  async settings(id) {
    const gone = await fromDisk('settings', 'settings')(id);
    // Quiet hours may be over by it: what waited comes now.
    if (gone.ok) await reconcile();
    return gone;
  },
  sites: oneByOne('sites', (pattern) => turnOff(pattern.replace(/\/\*$/, '')), 'page'),
  packs: oneByOne('packs', (id) => removePack(id, Date.now()), 'packs'),
  overlays: fromDisk('overlays', 'packs'),
  packDrafts: fromDisk('packDrafts', 'pack-drafts'),
  subscriptions: oneByOne('subscriptions', unsubscribe, 'packs'),
  keys: fromDisk('keys', 'packs'),
  earlier: fromDisk('earlier', 'texts'),
  pages: fromMemory('pages', 'page'),
  tickets: fromMemory('tickets', 'page'),
  handed: fromMemory('handed', 'page'),
  sent: fromMemory('sent', 'page'),
  openers: fromMemory('openers', 'page'),
  recentPrompts: fromMemory('recentPrompts', 'progress'),
  cases: fromMemory('cases', 'progress'),
  handling: fromMemory('handling', 'handled'),
  noted: fromMemory('noted', 'noted'),
  notices: fromMemory('notices', 'problems'),
};
