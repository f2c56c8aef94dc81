// Wall-clock arithmetic. A `Wall` is what a clock on the wall shows, as a number: milliseconds as if local time were UTC.
// Days and clock times are worked out on it (a wall has no DST); a zone is asked only at the doors: in from an instant and
// out to one.
import { changeBetween, offsetAt } from './zone-offset.ts';

export type Wall = number;

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** What the clock in `timeZone` (IANA) shows at an instant (epoch ms). Throws RangeError on an unknown zone. */
export function wallOf(instant: number, timeZone: string): Wall {
  const whole = Math.trunc(instant);
  return whole + offsetAt(whole, timeZone);
}

/**
 * The instant (epoch ms) at which the clock in `timeZone` shows `wall`. Shown twice in autumn: the first time. Skipped in
 * spring: as long after the jump as it would have been after midnight (what Temporal calls "compatible").
 */
export function instantOf(wall: Wall, timeZone: string): number {
  const { shown, before } = reached(wall, timeZone);
  return shown ?? wall - before;
}

/** The first instant (epoch ms) at which the clock shows `wall` or later: where it is skipped, the jump itself. */
export function firstInstantFrom(wall: Wall, timeZone: string): number {
  const { shown, before, after } = reached(wall, timeZone);
  return shown ?? changeBetween(wall - after, wall - before, before, timeZone);
}

/** When the clock shows `wall` (first), if ever, and the offsets a day before and after: no zone is further from UTC. */
function reached(wall: Wall, timeZone: string) {
  const [before, after] = [offsetAt(wall - day, timeZone), offsetAt(wall + day, timeZone)];
  if (before === after) return { shown: wall - before, before, after };
  const shown = [before, after].map((offset) => wall - offset).filter((at) => at + offsetAt(at, timeZone) === wall);
  return { shown: shown.length > 0 ? Math.min(...shown) : undefined, before, after };
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
