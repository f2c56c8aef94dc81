// Wall-clock arithmetic. A `Wall` is what a clock on the wall shows, as a number: milliseconds as if local time were UTC.
// Days and clock times are worked out on it (a wall has no DST), and Temporal is asked only at the two doors: in from an
// instant and out to one. A Temporal object for each step would cost a hundred times as much per keystroke.
import { Temporal } from 'temporal-polyfill';

export type Wall = number;

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** What the clock in `timeZone` (IANA) shows at an instant (epoch ms). Throws RangeError on an unknown zone. */
export function wallOf(instant: number, timeZone: string): Wall {
  const zoned = Temporal.Instant.fromEpochMilliseconds(Math.trunc(instant)).toZonedDateTimeISO(timeZone);
  return Math.trunc(instant) + Math.round(zoned.offsetNanoseconds / 1e6);
}

/**
 * The instant (epoch ms) at which the clock in `timeZone` shows `wall`. Shown twice in autumn: the first time. Skipped in
 * spring: as long after the jump as it would have been after midnight.
 */
export function instantOf(wall: Wall, timeZone: string): number {
  const date = new Date(wall);
  const plain = new Temporal.PlainDateTime(
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
    date.getUTCMilliseconds(),
  );
  return plain.toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds;
}

export const startOfDay = (wall: Wall): Wall => Math.floor(wall / day) * day;

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (wall: Wall): number => ((((Math.floor(wall / day) + 3) % 7) + 7) % 7) + 1;

/** Year, month 1–12 and day of the month. */
export function dateOf(wall: Wall): { readonly year: number; readonly month: number; readonly dayOfMonth: number } {
  const date = new Date(wall);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
}

/** Midnight of a date, month 1–12; undefined when the calendar has no such day. Months may run over into other years. */
export function wallDate(year: number, month: number, dayOfMonth = 1): Wall | undefined {
  const wall = Date.UTC(year, month - 1, dayOfMonth);
  return dateOf(wall).dayOfMonth === dayOfMonth ? wall : undefined;
}

/** The same day and clock time `months` on, or the month's last day where it has no such day. */
export function addMonths(wall: Wall, months: number): Wall {
  const { year, month, dayOfMonth } = dateOf(wall);
  const length = dateOf(Date.UTC(year, month + months, 0)).dayOfMonth;
  return Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, length)) + (wall - startOfDay(wall));
}

/** `YYYY-MM-DDTHH:mm:ss`. */
export const wallText = (wall: Wall): string => new Date(wall).toISOString().slice(0, 19);
