// Times counted from now: days and more on the calendar, hours and less by the clock, working ones in working time.

import type { Unit } from '../../language/times.ts';
import type { Span } from '../grammar/read-span.ts';
import { addMonths, day, hour, instantOf, minute, type Wall, wallOf } from '../wall.ts';
import type { WorkingHours } from '../working-hours.ts';
import { addWorkingDays, addWorkingTime } from '../working-time.ts';

type Amounts = Span['amounts'];
type Asked = { readonly now: number; readonly timeZone: string; readonly hours: WorkingHours };

/** Units that run by the clock; the others are counted on a calendar. */
const clockUnits: Readonly<Partial<Record<Unit, number>>> = { second: 1_000, minute, hour };

/** The same clock time that many days, weeks, months … on (or back, with `sign` -1). */
export function addCalendar(from: Wall, amounts: Amounts, sign: 1 | -1): Wall {
  let wall = from;
  for (const { n, unit } of amounts) {
    const length = clockUnits[unit] ?? (unit === 'day' ? day : unit === 'week' ? 7 * day : undefined);
    const months = unit === 'year' ? 12 : unit === 'quarter' ? 3 : 1;
    wall = length === undefined ? addMonths(wall, Math.round(sign * n * months)) : wall + sign * n * length;
  }
  return wall;
}

/** The instant (epoch ms) that many units from now. */
export function countFromNow({ amounts, working }: Span, isPast: boolean, asked: Asked): number {
  if (working && !isPast) return countWorking(amounts, asked);
  const { now, timeZone } = asked;
  const sign = isPast ? -1 : 1;
  const onCalendar = amounts.filter(({ unit }) => clockUnits[unit] === undefined);
  const byClock = amounts.reduce((sum, { n, unit }) => sum + n * (clockUnits[unit] ?? 0), 0);
  if (onCalendar.length === 0) return now + sign * byClock;
  return instantOf(addCalendar(wallOf(now, timeZone), onCalendar, sign), timeZone) + sign * byClock;
}

function countWorking(amounts: Amounts, { now, timeZone, hours }: Asked): number {
  let at = now;
  for (const { n, unit } of amounts) {
    const length = clockUnits[unit];
    if (length !== undefined) at = addWorkingTime(at, n * length, timeZone, hours);
    else if (unit === 'day') at = addWorkingDays(at, Math.ceil(n), timeZone, hours);
    else at = instantOf(addCalendar(wallOf(at, timeZone), [{ n, unit }], 1), timeZone);
  }
  return at;
}
