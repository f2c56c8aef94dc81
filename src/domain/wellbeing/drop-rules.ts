// When a fall is told of. The rules are chosen by simulation (`npm run bench:wellbeing`): of steady people, at most 5 in 100 may
// be told of any fall within a year of working days, whichever of the three series it is, whether each day keeps nothing of the
// one before or as much as 0.6 (autocorrelation). Of some twenty rules tried, few hold
// to it, and this one is among those that saw a small drop soonest.
//
// What it printed for them, seed 20261122, ten thousand people for two years: told without cause 0.9 % in the first year and
// 2.8 % in the second where a day keeps nothing, 1.8 % and 3.2 % at 0.3, 4.3 % and 4.5 % at 0.6. A drop for good of 1 or 1.5 of
// their own deviations in energy alone is told to half of them after 99 and 53 days, in all three series at once after 78 and
// 44. Half a deviation in all three is told to half of them after 274 days, to 36 % within half a year; in energy alone to 37 %
// within a year. The watch is slow because it is seldom wrong.
import type { WatchRule } from './drop-watch.ts';

/** For energy and mood, of which there is a value on most working days. */
export const dailyRule: WatchRule = {
  learnt: 20,
  lag: 14,
  memory: 364,
  allowance: 0.2,
  doubt: 1.25,
  most: 2.5,
  leastDeviation: 0.5,
  inertia: 0.5,
  inertiaWeight: 40,
  near: 3,
  threshold: 17.5,
  answers: 8,
  span: 14,
  recovered: 0.75,
  settles: 84,
};

/** For the pulse, of which there is one a week at most. */
export const weeklyRule: WatchRule = {
  ...dailyRule,
  learnt: 8,
  inertia: 0.2,
  inertiaWeight: 20,
  near: 8,
  threshold: 18,
  answers: 4,
  span: 21,
  settles: 126,
};
