// Which midnight a day means, seen from a now. Wall clock only.
import type { Day } from '../grammar/read-day.ts';
import type { NthWeekday } from '../grammar/read-nth.ts';
import { dateOf, day, startOfDay, type Wall, wallDate, weekdayOf } from '../wall.ts';
import { nextWorkingDayWall, type WorkingHours } from '../working-hours.ts';
import { dateWall, firstOf } from './resolve-date.ts';
import { periodWall } from './resolve-period.ts';

/** Midnight of the day, or undefined when the calendar has none such ("30 February"). */
export function dayWall(said: Day, now: Wall, hours: WorkingHours): Wall | undefined {
  const today = startOfDay(now);
  switch (said.is) {
    case 'offset':
      return today + said.days * day;
    case 'working day':
      return nextWorkingDayWall(now, hours);
    case 'weekday':
      return weekdayWall(said, today);
    case 'nth weekday':
      return nthWeekdayWall(said, now);
    case 'feast':
      return feastWall(said.feast, said.year, today);
    case 'date':
      return dateWall(said, today);
  }
}

function weekdayWall({ weekday, which, weeks, skip = 0 }: Extract<Day, { is: 'weekday' }>, today: Wall): Wall {
  const monday = today - (weekdayOf(today) - 1) * day;
  if (weeks !== undefined) return monday + (weeks * 7 + weekday - 1) * day;
  // Named on its own day, a weekday means the one a week on: today is called today.
  const coming = today + (((weekday - weekdayOf(today) + 6) % 7) + 1) * day;
  if (which === 'next') return monday + (7 + weekday - 1) * day;
  if (which === 'later') return coming + 7 * day;
  return which === 'last' ? coming - 7 * day - (weekday === weekdayOf(today) ? 7 * day : 0) : coming + skip * 7 * day;
}

/** Undefined for a fifth one the month has not. */
function nthWeekdayWall({ weekday, nth, period }: NthWeekday, now: Wall): Wall | undefined {
  const month = periodWall(period, now);
  if (!month) return undefined;
  const from = nth < 0 ? month.end - 7 * day : month.start;
  const first = from + ((weekday - weekdayOf(from) + 7) % 7) * day;
  const wall = nth < 0 ? first : first + (nth - 1) * 7 * day;
  return wall < month.end ? wall : undefined;
}

function feastWall(feast: string, year: number | undefined, today: Wall): Wall | undefined {
  const inYear = (of: number): Wall | undefined => {
    const [from = '', days = ''] = feast.split(/[+-]/);
    return from === 'easter'
      ? easter(of) + (feast.includes('+') ? 1 : -1) * Number(days) * day
      : wallDate(of, Number(from), Number(days));
  };
  const { year: now } = dateOf(today);
  return year === undefined ? firstOf(1, (ahead) => inYear(now + ahead), today) : inYear(year);
}

/** Western Easter Sunday of a year after 1582 (Meeus, Astronomical Algorithms, 2nd ed., chapter 9). */
function easter(year: number): Wall {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return Date.UTC(year, month - 1, (h + l - 7 * m + 33 * month + 19) % 32);
}
