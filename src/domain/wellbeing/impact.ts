// What the agent's work did, told to them alone in figures: how customers sounded when they wrote again, and promises kept. No
// score, no aim, nothing that grows with pressing on.

import { day } from '../due/wall.ts';
import type { Settlement } from '../promises/settlement.ts';
import type { Handled } from './handled.ts';
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

/** Epoch milliseconds: no day of an impact begins earlier, in whatever zone. */
export const impactSince = (now: number): number => now - (impactDays + 1) * day;

/**
 * @param settled at least since `impactSince`: whether a panel was open then or not
 * @param now epoch milliseconds. @param timeZone IANA
 */
export function impactOf(
  handled: readonly Handled[],
  settled: readonly Settlement[],
  { now, timeZone }: { readonly now: number; readonly timeZone: string },
): Impact {
  const first = dayOf(now, timeZone) - impactDays + 1;
  const isOfThese = ({ at }: { readonly at: number }) => dayOf(at, timeZone) >= first;
  const trends = handled.filter(isOfThese).map(({ trend }) => trend);
  const lately = settled.filter(isOfThese);
  return {
    again: trends.filter((trend) => trend !== undefined).length,
    lighter: trends.filter((trend) => trend === 'better').length,
    heavier: trends.filter((trend) => trend === 'worse').length,
    kept: lately.filter(({ as }) => as === 'kept').length,
    late: lately.filter(({ as }) => as === 'broken').length,
  };
}
