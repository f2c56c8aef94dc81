// What the agent's work did, told to them alone in figures: how customers sounded when they wrote again, and promises kept. No
// score, no aim, nothing that grows with pressing on.

import type { Handled } from './handled.ts';
import type { ImpactDay } from './impact-days.ts';
import { dayOf } from './trend-days.ts';

export type Impact = {
  /** Messages of customers who wrote again, and how they felt against what they had written before. */
  readonly again: number;
  readonly lighter: number;
  readonly heavier: number;
  readonly kept: number;
  /** Word that came after its time. */
  readonly late: number;
};

/** Days an impact is told of: four weeks. */
const impactDays = 28;

/** @param now epoch milliseconds. @param timeZone IANA */
export function impactOf(
  handled: readonly Handled[],
  days: readonly ImpactDay[],
  { now, timeZone }: { readonly now: number; readonly timeZone: string },
): Impact {
  const first = dayOf(now, timeZone) - impactDays + 1;
  const trends = handled.flatMap(({ at, trend }) => (trend && dayOf(at, timeZone) >= first ? [trend] : []));
  const lately = days.filter(({ day }) => day >= first);
  const sum = (of: 'kept' | 'late') => lately.reduce((total, row) => total + row[of].length, 0);
  return {
    again: trends.length,
    lighter: trends.filter((trend) => trend === 'better').length,
    heavier: trends.filter((trend) => trend === 'worse').length,
    kept: sum('kept'),
    late: sum('late'),
  };
}
