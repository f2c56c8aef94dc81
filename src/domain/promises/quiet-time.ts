// When reminders wait: quiet hours that come round each week, and focus time the agent has begun. Wall-clock spans in the
// agent's zone; an evening one may go on past midnight. Pure: the clock comes in as a number.
import * as z from 'zod/mini';
import { day, firstInstantFrom, hour, minute, startOfDay, wallOf, weekdayOf } from '../due/wall.ts';

const minutesADay = 1_440;
const Minutes = z.int().check(z.gte(0), z.lt(minutesADay));

/** `days`: 1 Monday … 7 Sunday, on which it begins. `from`, `to`: minutes after midnight; a `to` not after `from` is the next day's. */
export const QuietSpan = z.object({
  days: z.array(z.int().check(z.gte(1), z.lte(7))).check(z.minLength(1), z.maxLength(7)),
  from: Minutes,
  to: Minutes,
});
export type QuietSpan = {
  readonly days: readonly number[];
  readonly from: number;
  readonly to: number;
};

/** At least this much of a week is not quiet, or no reminder would ever come. */
const leastAwake = 60;

function leavesTime(spans: readonly QuietSpan[]): boolean {
  const week = new Uint8Array(7 * minutesADay);
  for (const { days, from, to } of spans) {
    for (const weekday of days) {
      const start = (weekday - 1) * minutesADay + from;
      for (let at = start; at < start + lengthOf(from, to); at += 1) week[at % week.length] = 1;
    }
  }
  return week.filter((isQuiet) => isQuiet === 0).length >= leastAwake;
}

const lengthOf = (from: number, to: number): number => (to > from ? to - from : to + minutesADay - from);

/** Every span of the week; none: reminders come at any hour. */
export const QuietHours = z.array(QuietSpan).check(z.maxLength(28), z.refine(leavesTime));

export type Quiet = {
  readonly quiet: readonly QuietSpan[];
  /** The instant focus time ends; past or absent, there is none. */
  readonly focusUntil?: number | undefined;
};

/** Spans that follow upon each other; quiet hours that hold end long before. */
const mostLinks = 200;

/**
 * The instant (epoch ms) at which quiet hours or focus time, one running on into the other, are over; undefined where `at` is
 * in neither.
 */
export function quietUntil(at: number, { quiet, focusUntil = at }: Quiet, timeZone: string): number | undefined {
  let end = Math.max(at, focusUntil);
  for (let links = 0; links < mostLinks; links += 1) {
    const next = endOfQuiet(end, quiet, timeZone);
    if (next === undefined) break;
    end = next;
  }
  return end > at ? end : undefined;
}

/** No clock is put forward or back by more within one night, but where a whole day is left out. */
const longestChange = 3 * hour;

/** The latest end of the spans that cover an instant. */
function endOfQuiet(at: number, quiet: readonly QuietSpan[], timeZone: string): number | undefined {
  const wall = wallOf(at, timeZone);
  const today = startOfDay(wall);
  let latest: number | undefined;
  for (const { days, from, to } of quiet) {
    for (const midnight of [today - day, today]) {
      if (!days.includes(weekdayOf(midnight))) continue;
      const start = midnight + from * minute;
      // The clock itself rules most spans out; only near an edge does a change of the clock matter.
      if (wall < start - longestChange || wall > start + lengthOf(from, to) * minute + longestChange) continue;
      const [begins, ends] = [start, start + lengthOf(from, to) * minute].map((wall) =>
        firstInstantFrom(wall, timeZone),
      );
      const covers = begins !== undefined && ends !== undefined && begins <= at && at < ends;
      if (covers && ends > (latest ?? at)) latest = ends;
    }
  }
  return latest;
}
