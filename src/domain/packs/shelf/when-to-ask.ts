// When an address is asked again. Thousands of agents start work at the same time: chance spreads them.
import { leastPause, type Subscription } from './subscription.ts';

/** Milliseconds; no address waits longer. */
const longestPause = 7 * 24 * 3_600_000;
/** What chance adds at most, as a part of the pause. */
const spread = 1 / 6;

/**
 * @param failures questions in a row without an answer that could be used; from the second on each doubles the pause
 * @param now epoch milliseconds
 * @param chance from 0 to 1
 * @returns epoch milliseconds, at least six hours and at most a week ahead
 */
export function nextAsk(failures: number, now: number, chance: number): number {
  const pause = Math.min(leastPause * 2 ** Math.max(0, failures - 1), longestPause / (1 + spread));
  return now + Math.round(pause * (1 + spread * chance));
}

/** Also when the clock was put back since. */
export const isDue = ({ nextAt }: Pick<Subscription, 'nextAt'>, now: number): boolean =>
  nextAt <= now || nextAt > now + longestPause;
