// One vault whose browser is killed again and again while it writes, and then how often it waits for the disk.
import { killWhileWriting } from '../../test/e2e/vault/kill-while-writing.ts';
import { lostOf } from '../../test/e2e/vault/writes.ts';
import { chanceFrom } from '../wellbeing/random.ts';
import { type Browser, passphrase } from './browsers.ts';
import { countSyncs, type Syncs } from './syncs.ts';

/** Milliseconds after the first acknowledged write of a round. */
const longestPause = 1_000;
/** Numbers between the first writes of two rounds; divisible by four. */
const apart = 1_000_000;
const tracedWrites = 200;

export type Toll = {
  readonly browser: string;
  readonly isLocked: boolean;
  readonly kills: number;
  /** Writes that were said to be saved. */
  readonly acknowledged: number;
  /** Of these, the ones that were there after the last kill. */
  readonly found: number;
  /** Of these, the ones that were missing after any kill. */
  readonly lost: number;
  readonly killsWithLoss: number;
  /** The most rows that were not one whole write. */
  readonly halfWritten: number;
  /** Milliseconds of each acknowledged write. */
  readonly times: readonly number[];
  readonly strict: Syncs;
  readonly relaxed: Syncs;
};

/** @param seed of the moments of the kills */
export async function measureKills(browser: Browser, isLocked: boolean, kills: number, seed: number): Promise<Toll> {
  const chance = chanceFrom(seed);
  const place = await browser.makePlace();
  let vault = await place.start();
  const acknowledged = new Set<number>();
  const lost = new Set<number>();
  const times: number[] = [];
  let [killsWithLoss, halfWritten, found] = [0, 0, 0];
  try {
    if (isLocked) await vault.ask('turnOn', passphrase);
    for (let round = 0; round < kills; round += 1) {
      for (const { at, ms } of await killWhileWriting(vault, round * apart, chance.between(0, longestPause))) {
        acknowledged.add(at);
        times.push(ms);
      }
      vault = await place.start();
      if (isLocked) await vault.ask('unlock', passphrase);
      const census = await vault.ask('census');
      const missing = lostOf(acknowledged, census);
      if (missing.some((at) => !lost.has(at))) killsWithLoss += 1;
      for (const at of missing) lost.add(at);
      found = acknowledged.size - missing.length;
      halfWritten = Math.max(halfWritten, census.halfWritten);
    }
    const write = (from: number) => () => vault.ask('writeSome', from, tracedWrites);
    const strict = await countSyncs(place.folder, tracedWrites, write(kills * apart));
    await vault.ask('relax');
    const relaxed = await countSyncs(place.folder, tracedWrites, write((kills + 1) * apart));
    const counts = { kills, acknowledged: acknowledged.size, found, lost: lost.size, killsWithLoss, halfWritten };
    return { browser: browser.name, isLocked, ...counts, times, strict, relaxed };
  } finally {
    await vault.kill();
  }
}
