// What a clock time means on a day: which half of the day, today or tomorrow, and the length of a range. Wall clock only.
import type { Clock } from '../grammar/read-hour.ts';
import type { DayPart } from '../grammar/read-period.ts';
import { day, hour, minute, startOfDay, type Wall } from '../wall.ts';

/** Hours before seven are afternoon hours to somebody at work, unless written "04:30". */
const firstHour = 7;

/**
 * The clock time on the day named, or the next time the clock shows it; with `last`, up to that one. A part of the day says
 * which half is meant ("9 wieczorem").
 */
export function clockWall(
  clock: Clock,
  last: Clock | undefined,
  part: DayPart | undefined,
  named: Wall | undefined,
  now: Wall,
): { readonly start: Wall; readonly end: Wall } {
  const time = timeOf(last ? sharingHalf(clock, last) : clock, part);
  const length = last ? lengthTo(last, time, part) : 0;
  const today = startOfDay(now) + time;
  const next = today + length > now ? today : today + day;
  const start = named === undefined ? next : named + time;
  return { start, end: start + length };
}

/** Milliseconds after midnight. */
function timeOf({ h, m, s, pm, literal }: Clock, part: DayPart | undefined): number {
  const isNight = part?.part === 'night';
  const isLate = part?.part === 'afternoon' || part?.part === 'evening' || (isNight && h >= 6);
  const isTold = part !== undefined && part.part !== 'close';
  const isPm = pm ?? (isTold ? isLate : !literal && h < firstHour);
  if (h === 12 && pm === false) return m * minute + s * 1_000;
  if (h === 12 && pm === undefined && isNight) return day + m * minute;
  return (isPm && h < 12 ? h + 12 : h) * hour + m * minute + s * 1_000;
}

/** "2 to 4 pm": the first takes the half of the day of the second, unless that would put it after. */
const sharingHalf = (first: Clock, last: Clock): Clock =>
  first.pm === undefined && last.pm !== undefined && last.h % 12 > first.h % 12 ? { ...first, pm: last.pm } : first;

function lengthTo(last: Clock, time: number, part: DayPart | undefined): number {
  const length = timeOf(last, part) - time;
  if (length > 0) return length;
  const isOpen = !last.literal && last.pm === undefined;
  return isOpen && length + 12 * hour > 0 ? length + 12 * hour : length + day;
}
