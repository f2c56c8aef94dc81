// Working hours: when a desk is open, per weekday, and counting in them. Spans are wall-clock times in the agent's zone, so a
// day that DST makes 23 or 25 hours long still opens at nine.
import * as z from 'zod/mini';
import { day, instantOf, minute, startOfDay, type Wall, wallOf, weekdayOf } from './wall.ts';

/** Minutes after midnight; 1,440 closes at midnight. */
const Minutes = z.int().check(z.gte(0), z.lte(1_440));
export const OpenSpan = z.object({ open: Minutes, close: Minutes }).check(z.refine(({ open, close }) => open < close));
export type OpenSpan = Readonly<z.infer<typeof OpenSpan>>;

/** Seven lists, Monday first: the spans a day is open, in order and apart (a break lies between two). Empty: closed. */
export const WorkingHours = z.array(z.array(OpenSpan)).check(z.length(7));
export type WorkingHours = readonly (readonly OpenSpan[])[];

const nineToFive: readonly OpenSpan[] = [{ open: 9 * 60, close: 17 * 60 }];
export const defaultHours: WorkingHours = [nineToFive, nineToFive, nineToFive, nineToFive, nineToFive, [], []];

/** Longest stretch looked over for an open day: past it there is none. */
const reach = 7;

const spansOn = (wall: Wall, hours: WorkingHours): readonly { readonly open: Wall; readonly close: Wall }[] => {
  const midnight = startOfDay(wall);
  const spans = hours[weekdayOf(wall) - 1] ?? [];
  return spans.map(({ open, close }) => ({ open: midnight + open * minute, close: midnight + close * minute }));
};

const isOpenWall = (wall: Wall, hours: WorkingHours): boolean =>
  spansOn(wall, hours).some(({ open, close }) => open <= wall && wall < close);

const nextOpeningWall = (wall: Wall, hours: WorkingHours): Wall | undefined => {
  for (let ahead = 0; ahead <= reach; ahead += 1) {
    const span = spansOn(startOfDay(wall) + ahead * day, hours).find(({ open }) => open > wall);
    if (span) return span.open;
  }
  return undefined;
};

/** Midnight of the first day after `wall` with any opening; the very next day when there is none. */
export const nextWorkingDayWall = (wall: Wall, hours: WorkingHours): Wall => {
  for (let ahead = 1; ahead <= reach; ahead += 1) {
    const midnight = startOfDay(wall) + ahead * day;
    if (spansOn(midnight, hours).length > 0) return midnight;
  }
  return startOfDay(wall) + day;
};

/** Closing time of that day; where the desk is shut, the latest closing of any weekday (17:00 when it never opens). */
export const endOfWorkingDayWall = (wall: Wall, hours: WorkingHours): Wall => {
  const last = spansOn(wall, hours).at(-1);
  if (last) return last.close;
  const usual = Math.max(0, ...hours.flatMap((spans) => spans.map(({ close }) => close)));
  return startOfDay(wall) + (usual || 17 * 60) * minute;
};

/** The last moment worked in `[start, end)`, looking back at most a week and a day from its end. */
export const lastWorkedWall = (start: Wall, end: Wall, hours: WorkingHours): Wall | undefined => {
  for (let back = 0; back <= reach; back += 1) {
    const midnight = startOfDay(end - 1) - back * day;
    if (midnight + day <= start) return undefined;
    const span = spansOn(midnight, hours).findLast(({ open, close }) => open < end && close > start);
    if (span) return Math.min(span.close, end);
  }
  return undefined;
};

/** Whether work is going on at that instant (epoch ms, as are all below; `timeZone` is an IANA name). */
export const isOpen = (at: number, timeZone: string, hours = defaultHours): boolean =>
  isOpenWall(wallOf(at, timeZone), hours);

/** The first opening after `at`, or undefined when the desk never opens. */
export function nextOpening(at: number, timeZone: string, hours = defaultHours): number | undefined {
  const opening = nextOpeningWall(wallOf(at, timeZone), hours);
  return opening === undefined ? undefined : instantOf(opening, timeZone);
}

/** Closing time of the day `at` falls on; on a closed day, the usual closing time. */
export const endOfWorkingDay = (at: number, timeZone: string, hours = defaultHours): number =>
  instantOf(endOfWorkingDayWall(wallOf(at, timeZone), hours), timeZone);

/**
 * The same clock time `days` working days on, counted from the next opening when `at` lies outside hours; no later than that
 * day's closing. Counts calendar days when the desk never opens.
 */
export function addWorkingDays(at: number, days: number, timeZone: string, hours = defaultHours): number {
  const now = wallOf(at, timeZone);
  const from = isOpenWall(now, hours) ? now : (nextOpeningWall(now, hours) ?? now);
  let midnight = startOfDay(from);
  for (let left = Math.round(days); left > 0; left -= 1) midnight = nextWorkingDayWall(midnight, hours);
  return instantOf(Math.min(midnight + (from - startOfDay(from)), endOfWorkingDayWall(midnight, hours)), timeZone);
}

/** `length` milliseconds of open time on from `at`; by the clock when the desk never opens. */
export function addWorkingTime(at: number, length: number, timeZone: string, hours = defaultHours): number {
  let left = length;
  let wall = wallOf(at, timeZone);
  for (;;) {
    const now = wall;
    const span = spansOn(now, hours).find(({ open, close }) => open <= now && now < close);
    if (span && now + left <= span.close) return instantOf(now + left, timeZone);
    if (span) left -= span.close - now;
    const opening = nextOpeningWall(now, hours);
    if (opening === undefined) return at + length;
    wall = opening;
  }
}
