// When a fall is told of. The thresholds are chosen by simulation (`npm run bench:wellbeing`): of people who are as steady as
// diary answers are, at most 5 in 100 may be told of any fall within half a year, whichever of the three series it is.
//
// What it printed for these rules, seed 20261122, ten thousand people for a year: told without cause 2.9 % in the first half
// year and 4.7 % in the second; 7.1 % where each day keeps 0.6 of the one before, which is more than we expect of anybody. A
// drop of 0.5, 1 or 1.5 of their own deviations in energy alone is told to half of them after more than 26 weeks, 71 days and
// 35 days; in all three at once after more than 26 weeks, 50 and 28 days. The watch is slow because it is seldom wrong.
import type { WatchRule } from './drop-watch.ts';

/** For energy and mood, of which there is a value on most working days. */
export const dailyRule: WatchRule = {
  learnt: 20,
  lag: 14,
  memory: 182,
  allowance: 0.4,
  doubt: 0.5,
  most: 2.5,
  leastDeviation: 0.5,
  inertia: 0.3,
  inertiaWeight: 20,
  near: 3,
  threshold: 11,
  answers: 8,
  span: 14,
  recovered: 0.5,
  settles: 84,
};

/** For the pulse, of which there is one a week at most. */
export const weeklyRule: WatchRule = {
  ...dailyRule,
  learnt: 8,
  memory: 364,
  inertia: 0.15,
  near: 8,
  threshold: 11.5,
  answers: 4,
  span: 21,
  settles: 126,
};
