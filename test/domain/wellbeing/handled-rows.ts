// Handled tickets in few words, for tests.
import type { Arousal, Feeling } from '../../../src/domain/reading/reading.ts';
import type { Handled } from '../../../src/domain/wellbeing/handled.ts';

export const minute = 60_000;
export const hour = 60 * minute;
/** Monday, 2 March 2026, 12:00 UTC. */
export const noon = 1_772_452_800_000;

type Felt = readonly [feeling: Feeling, strength?: number, arousal?: Arousal, repeated?: boolean];

/** One ticket so many minutes before noon, in a stretch that began `since` minutes before it. */
export function ticketAt(
  ago: number,
  [feeling, strength = 1, arousal = 'calm', repeated = false]: Felt,
  since = 70,
): Handled {
  return {
    id: `h${ago}`,
    at: noon - ago * minute,
    since: noon - Math.max(since, ago) * minute,
    feelings: [{ feeling, strength }],
    arousal,
    repeated,
  };
}
