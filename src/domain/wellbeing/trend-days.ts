// Answers, several a day or none, as one value a day in the agent's own zone. Days are counted, not dated, so that the distance
// between two is a subtraction.
import { day, wallOf } from '../due/wall.ts';

/** Something that was answered or happened at an instant, epoch milliseconds. */
export type Sample = { readonly at: number; readonly value: number };

/** `day`: days since 1 January 1970 on the calendar of the zone. */
export type DayValue = { readonly day: number; readonly value: number };

/** The calendar day of an instant (epoch ms) in a zone (IANA), counted from 1 January 1970. */
export const dayOf = (at: number, timeZone: string): number => Math.floor(wallOf(at, timeZone) / day);

/** The mean of each day that has any, in order of days. */
export const dailyMeans = (samples: readonly Sample[], timeZone: string): readonly DayValue[] =>
  byDay(samples, timeZone, (values) => values.reduce((sum, value) => sum + value, 0) / values.length);

/** The sum of each day that has any, in order of days. */
export const dailySums = (samples: readonly Sample[], timeZone: string): readonly DayValue[] =>
  byDay(samples, timeZone, (values) => values.reduce((sum, value) => sum + value, 0));

function byDay(
  samples: readonly Sample[],
  timeZone: string,
  sumUp: (values: readonly number[]) => number,
): readonly DayValue[] {
  const days = new Map<number, number[]>();
  for (const { at, value } of samples) {
    const on = dayOf(at, timeZone);
    const there = days.get(on);
    if (there) there.push(value);
    else days.set(on, [value]);
  }
  return [...days].map(([on, values]) => ({ day: on, value: sumUp(values) })).toSorted((a, b) => a.day - b.day);
}
