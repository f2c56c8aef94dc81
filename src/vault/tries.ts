// Wrong passphrases: slower each time, never a wipe. What is counted lies on the disk, so a closed panel or a killed browser
// wins nothing; the clock on the wall is all there is to go by.
import * as z from 'zod/mini';

export const Tries = z.object({
  /** Wrong ones since the last right one, and the one that is under way. */
  wrong: z.int().check(z.gte(0)),
  /** When the last one began; epoch milliseconds. */
  at: z.number(),
});
export type Tries = Readonly<z.infer<typeof Tries>>;

export const noTries: Tries = { wrong: 0, at: 0 };

const free = 4;
const first = 5_000;
const longest = 15 * 60_000;

/** Milliseconds between so many wrong ones and the next: 5 s after the fifth, twice as long each time, a quarter of an hour at most. */
const waitAfter = (wrong: number): number => (wrong <= free ? 0 : Math.min(longest, first * 2 ** (wrong - free - 1)));

/** A clock that was set back begins the wait anew: it ends no sooner than its share, and no later either. */
export const rebased = (tries: Tries, now: number): Tries => (now < tries.at ? { ...tries, at: now } : tries);

/** Epoch milliseconds; `undefined` when one may be tried now. */
export function waitUntil(tries: Tries, now: number): number | undefined {
  const { wrong, at } = rebased(tries, now);
  const until = at + waitAfter(wrong);
  return until > now ? until : undefined;
}

export const oneMore = (tries: Tries, now: number): Tries => ({ wrong: tries.wrong + 1, at: now });
