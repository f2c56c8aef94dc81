// Which stretch of the calendar a period means, seen from a now. Wall clock only.

import type { Edge, Which } from '../../language/times.ts';
import type { Grain } from '../due.ts';
import type { Period } from '../grammar/read-period.ts';
import { addMonths, dateOf, day, hour, startOfDay, type Wall, wallDate, weekdayOf } from '../wall.ts';
import { dateWall } from './resolve-date.ts';

type Stretch = { readonly start: Wall; readonly end: Wall; readonly grain: Grain };

const ahead: Readonly<Record<Which, number>> = { last: -1, this: 0, coming: 1, next: 1, later: 2 };

/** The whole period, or the part of it an edge names. */
export function periodWall(period: Period, now: Wall): Stretch | undefined {
  const whole = wholeOf(period, now);
  return whole && period.edge ? edged(whole, period.edge, now) : whole;
}

function wholeOf(period: Period, now: Wall): Stretch | undefined {
  if ('unit' in period) return ofUnit(period.unit, ahead[period.which], now);
  if ('month' in period) return ofMonth(period, now);
  if ('weekOf' in period) {
    const date = dateWall(period.weekOf, startOfDay(now));
    return date === undefined ? undefined : weekOf(date);
  }
  const month = periodWall(period.of, now);
  if (!month) return undefined;
  // As weeks of a year are counted: the one with the first Thursday is the first.
  const within = period.nthWeek < 0 ? month.end - 4 * day : month.start + (3 + (period.nthWeek - 1) * 7) * day;
  return weekOf(within);
}

function weekOf(wall: Wall): Stretch {
  const monday = startOfDay(wall) - (weekdayOf(wall) - 1) * day;
  return { start: monday, end: monday + 7 * day, grain: 'week' };
}

function ofUnit(unit: Extract<Period, { unit: unknown }>['unit'], steps: number, now: Wall): Stretch | undefined {
  const today = startOfDay(now);
  const monday = today - (weekdayOf(today) - 1) * day;
  const { year, month } = dateOf(today);
  switch (unit) {
    case 'week':
      return { start: monday + steps * 7 * day, end: monday + (steps + 1) * 7 * day, grain: 'week' };
    case 'weekend': {
      // "The weekend" is the one at the end of this week; only a word for a later one moves it.
      const saturday = monday + (5 + (steps > 1 || steps < 0 ? steps : 0) * 7) * day;
      return { start: saturday - 6 * hour, end: saturday + 2 * day, grain: 'day' };
    }
    case 'month':
      return months(Date.UTC(year, month - 1 + steps, 1), 1, 'month');
    case 'quarter':
      return months(Date.UTC(year, Math.floor((month - 1) / 3) * 3 + steps * 3, 1), 3, 'quarter');
    case 'year':
      return months(Date.UTC(year + steps, 0, 1), 12, 'year');
    default:
      return undefined;
  }
}

const months = (start: Wall, length: number, grain: Grain): Stretch => ({
  start,
  end: addMonths(start, length),
  grain,
});

/** A month by its name: the one running counts as the coming one; "last March" is over. */
function ofMonth({ month, year, which }: Extract<Period, { month: unknown }>, now: Wall): Stretch | undefined {
  const today = dateOf(now);
  const step = which === 'last' ? (month < today.month ? 0 : -1) : month < today.month ? 1 : 0;
  const start = wallDate(year ?? today.year + step, month);
  return start === undefined ? undefined : months(start, 1, 'month');
}

/** Start, middle and end are thirds by custom: Monday and Tuesday, Wednesday and Thursday, Friday and after; days 1–10, 11–20, 21 on. */
function edged({ start, end, grain }: Stretch, edge: Edge, now: Wall): Stretch {
  if (edge === 'rest') return { start: Math.max(start, now), end, grain: 'day' };
  if (edge === 'last day') return { start: end - day, end, grain: 'day' };
  const third = Math.round((end - start) / 3 / day) * day;
  const [from, to] =
    grain === 'week' ? [2 * day, 4 * day] : grain === 'month' ? [10 * day, 20 * day] : [third, 2 * third];
  if (edge === 'start') return { start, end: start + from, grain: 'day' };
  return edge === 'middle'
    ? { start: start + from, end: start + to, grain: 'day' }
    : { start: start + to, end, grain: 'day' };
}
