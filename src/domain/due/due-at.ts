// From a span of time named to the instant a promise of it falls due: the end of the span, in working hours.
import type { Due } from './due.ts';
import { day, hour, instantOf, minute, startOfDay, type Wall, wallOf, wallText } from './wall.ts';
import {
  defaultHours,
  endOfWorkingDayWall,
  lastWorkedWall,
  nextWorkingDayWall,
  type WorkingHours,
} from './working-hours.ts';

type Asked = { readonly now: number; readonly timeZone: string; readonly hours?: WorkingHours };

/**
 * The instant (epoch ms) by which a promise of that time has to be kept: a clock time or a time counted from now as it
 * stands; a part of a day when it is over; a day or more at the last closing time in it ("by Friday": 17:00 that day), and
 * on days nobody works at the usual closing time. Undefined when the end is open ("after 5 pm"; "tomorrow after 4 pm" ends
 * with the day) or lies in the past.
 */
export function dueAt(due: Due, { now, timeZone, hours = defaultHours }: Asked): number | undefined {
  const isHours = due.grain === 'second' || due.grain === 'minute' || due.grain === 'hour';
  const { start, end } = due;
  if (due.kind === 'after') {
    return isHours && start < end
      ? later(lastWorked(start, end, Math.max(now, start), timeZone, hours), now)
      : undefined;
  }
  if (isHours || start === end) {
    const at = due.kind === 'before' ? start : end;
    return later(due.day === 'next' ? onWorkingDay(at, now, timeZone, hours) : at, now);
  }
  // "Before Friday" ends when work ends on Thursday.
  // "By the end of the week" ends on Thursday where nobody works on Friday; "by Friday" is Friday all the same.
  const from = due.kind === 'before' || (due.kind === 'by' && end - start > 25 * hour) ? Math.min(now, start) : start;
  const span = { from, to: due.kind === 'before' ? start : end };
  return later(lastWorked(span.from, span.to, now, timeZone, hours), now);
}

const later = (at: number, now: number): number | undefined => (at > now ? at : undefined);

/** The last moment worked in a span; failing that its last usual closing time, and failing that its very end. */
function lastWorked(start: number, end: number, now: number, timeZone: string, hours: WorkingHours): number {
  const to = wallOf(end, timeZone);
  const lastChances = [
    () => lastWorkedWall(wallOf(start, timeZone), to, hours),
    () => endOfWorkingDayWall(startOfDay(to - 1), hours),
    () => to - minute,
  ];
  for (const chance of lastChances) {
    const wall = chance();
    const at = wall === undefined ? now : instantOf(wall, timeZone);
    if (at > now) return at;
  }
  return end;
}

/** A bare clock time gone by today comes round tomorrow, or on the next day worked when tomorrow is not. */
function onWorkingDay(at: number, now: number, timeZone: string, hours: WorkingHours): number {
  const today = startOfDay(wallOf(now, timeZone));
  const wall = wallOf(at, timeZone);
  // The midnight that ends today belongs to today.
  const midnight = startOfDay(wall - 1);
  return midnight === today ? at : instantOf(nextWorkingDayWall(today, hours) + (wall - midnight), timeZone);
}

/** A span as a clock on the wall shows it, for output: `end` only where it is more than one unit of its grain. */
export type WallSpan = { readonly start: string; readonly end?: string; readonly grain: Due['grain'] };

const lengths: Readonly<Partial<Record<Due['grain'], number>>> = { day, week: 7 * day };

/** Local wall-clock times, `YYYY-MM-DDTHH:mm:ss`, in `timeZone`. */
export function wallSpan({ start, end, grain }: Due, timeZone: string): WallSpan {
  const from: Wall = wallOf(start, timeZone);
  const to = wallOf(end, timeZone);
  const isOne =
    start === end || to - from === lengths[grain] || grain === 'month' || grain === 'quarter' || grain === 'year';
  return isOne ? { start: wallText(from), grain } : { start: wallText(from), end: wallText(to), grain };
}
