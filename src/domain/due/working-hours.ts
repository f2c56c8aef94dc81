// Working hours: when a desk is open, per weekday, and the holidays on which it is not. Spans are wall-clock times in the agent's
// zone, so a day that DST makes 23 or 25 hours long still opens at nine. Counting in them is working-time.ts's affair.
import * as z from 'zod/mini';
import { dateOf, day, minute, startOfDay, type Wall, wallDate, weekdayOf } from './wall.ts';

/** Minutes after midnight; 1,440 closes at midnight. */
const Minutes = z.int().check(z.gte(0), z.lte(1_440));
export const OpenSpan = z.object({ open: Minutes, close: Minutes }).check(z.refine(({ open, close }) => open < close));
export type OpenSpan = Readonly<z.infer<typeof OpenSpan>>;

const areApart = (spans: readonly OpenSpan[]): boolean =>
  spans.every(({ open }, at) => open >= (spans[at - 1]?.close ?? 0));

/** Seven lists, Monday first: the spans a day is open, in order and apart (a break lies between two). Empty: closed. */
const WorkWeek = z.array(z.array(OpenSpan).check(z.maxLength(12), z.refine(areApart))).check(z.length(7));

const dateText = /^(?:(\d{4})-)?(\d\d)-(\d\d)$/;
/** Year (a leap year where none was said), month and day, or undefined for what is no date. */
function datePartsOf(on: string): readonly [string | undefined, Wall] | undefined {
  const [, year, month, dayOfMonth] = dateText.exec(on) ?? [];
  const wall = month === undefined ? undefined : wallDate(Number(year ?? 2000), Number(month), Number(dayOfMonth));
  return wall === undefined || dateOf(wall).month !== Number(month) ? undefined : [year, wall];
}

/** A day nobody works: `12-25` each year, `2027-03-29` once. */
export const Holiday = z.object({
  on: z.string().check(z.refine((on) => datePartsOf(on) !== undefined)),
  name: z.optional(z.string().check(z.maxLength(80))),
});
export type Holiday = Readonly<z.infer<typeof Holiday>>;

export const WorkingHours = z.object({
  week: WorkWeek,
  holidays: z._default(z.array(Holiday).check(z.maxLength(500)), []),
});
export type WorkingHours = {
  readonly week: readonly (readonly OpenSpan[])[];
  readonly holidays: readonly Holiday[];
};

const nineToFive: readonly OpenSpan[] = [{ open: 9 * 60, close: 17 * 60 }];
export const defaultHours: WorkingHours = {
  week: [nineToFive, nineToFive, nineToFive, nineToFive, nineToFive, [], []],
  holidays: [],
};

/** Holidays ready for lookup: the yearly as month × 100 + day, the others as midnights. */
type Dates = { readonly yearly: ReadonlySet<number>; readonly once: ReadonlySet<Wall> };
const prepared = new WeakMap<readonly Holiday[], Dates>();

function datesOf(holidays: readonly Holiday[]): Dates {
  const known = prepared.get(holidays);
  if (known) return known;
  const parts = holidays.map(({ on }) => datePartsOf(on)).filter((part) => part !== undefined);
  const dates: Dates = {
    yearly: new Set(parts.filter(([year]) => year === undefined).map(([, wall]) => monthAndDay(wall))),
    once: new Set(parts.filter(([year]) => year !== undefined).map(([, wall]) => wall)),
  };
  prepared.set(holidays, dates);
  return dates;
}

function monthAndDay(wall: Wall): number {
  const { month, dayOfMonth } = dateOf(wall);
  return month * 100 + dayOfMonth;
}

function isHoliday(midnight: Wall, { holidays }: WorkingHours): boolean {
  if (holidays.length === 0) return false;
  const { yearly, once } = datesOf(holidays);
  return once.has(midnight) || yearly.has(monthAndDay(midnight));
}

/** Longest stretch looked over for a day worked, in days: past it there is none. */
export const longestClosed = 400;

export const neverOpens = ({ week }: WorkingHours): boolean => week.every((spans) => spans.length === 0);

type WallSpan = { readonly open: Wall; readonly close: Wall };
const none: readonly WallSpan[] = [];

/** The spans worked on the day `wall` falls on, in order. */
export function spansOn(wall: Wall, hours: WorkingHours): readonly WallSpan[] {
  const midnight = startOfDay(wall);
  const spans = hours.week[weekdayOf(wall) - 1];
  if (!spans || spans.length === 0 || isHoliday(midnight, hours)) return none;
  return spans.map(({ open, close }) => ({ open: midnight + open * minute, close: midnight + close * minute }));
}

/** Midnight of the first day after `wall` with any opening; the very next day when there is none. */
export function nextWorkingDayWall(wall: Wall, hours: WorkingHours): Wall {
  const today = startOfDay(wall);
  for (let ahead = 1; ahead <= longestClosed && !neverOpens(hours); ahead += 1) {
    if (spansOn(today + ahead * day, hours).length > 0) return today + ahead * day;
  }
  return today + day;
}

/** Closing time of that day; where the desk is shut, the latest closing of any weekday (17:00 when it never opens). */
export function endOfWorkingDayWall(wall: Wall, hours: WorkingHours): Wall {
  const last = spansOn(wall, hours).at(-1);
  if (last) return last.close;
  const usual = Math.max(0, ...hours.week.flatMap((spans) => spans.map(({ close }) => close)));
  return startOfDay(wall) + (usual || 17 * 60) * minute;
}

/** The last moment worked in `[start, end)`, looking back at most a month from its end. */
export function lastWorkedWall(start: Wall, end: Wall, hours: WorkingHours): Wall | undefined {
  for (let back = 0; back <= 31; back += 1) {
    const midnight = startOfDay(end - 1) - back * day;
    if (midnight + day <= start) return undefined;
    const span = spansOn(midnight, hours).findLast(({ open, close }) => open < end && close > start);
    if (span) return Math.min(span.close, end);
  }
  return undefined;
}
