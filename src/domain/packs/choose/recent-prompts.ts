// What was just said to somebody else: the same sentence to every customer in a row is a script, and sounds like one
// (Victorino, Verma and Wardell 2013).
import * as z from 'zod/mini';

/** `prompt` is `pack/prompt`; `at` is when it was inserted, epoch milliseconds. Whose ticket it was is not kept. */
export const RecentPrompt = z.object({ prompt: z.string(), at: z.number() });
export type RecentPrompt = Readonly<z.infer<typeof RecentPrompt>>;

/** Milliseconds after which a sentence is fresh again. */
const freshAfter = 2 * 3_600_000;
/** As much as the kind of case counts: another sentence for it comes first, words for another case do not. */
const mostLost = 6;

/** What each prompt's rank loses, by how long ago it was last used; those long ago are left out. `now` in epoch milliseconds. */
export function staleness(recent: readonly RecentPrompt[], now: number): ReadonlyMap<string, number> {
  const lost = new Map<string, number>();
  for (const { prompt, at } of recent) {
    const left = 1 - Math.max(0, now - at) / freshAfter;
    if (left > 0) lost.set(prompt, Math.max(lost.get(prompt) ?? 0, mostLost * left));
  }
  return lost;
}
