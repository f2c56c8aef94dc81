// An expression and a now make a span of time. Worked out on the wall clock; see wall.ts.
import type { Due, DueKind, Grain } from './due.ts';
import type { Expression } from './expression.ts';
import type { Clock } from './read-hour.ts';
import type { DayPart } from './read-period.ts';
import type { Span } from './read-span.ts';
import { dayWall } from './resolve-day.ts';
import { periodWall } from './resolve-period.ts';
import type { Part, Unit } from './table.ts';
import { addMonths, day, hour, instantOf, minute, startOfDay, type Wall, wallOf } from './wall.ts';
import { addWorkingDays, addWorkingTime, type WorkingHours } from './working-hours.ts';

export type Moment = {
  /** Epoch milliseconds. */
  readonly now: number;
  /** IANA name. */
  readonly timeZone: string;
  readonly hours: WorkingHours;
  /** What the clock shows at `now`. */
  readonly wall: Wall;
};

type Found = Omit<Due, 'cue'>;

/** Parts of the day, in hours: a promise "in the morning" ends at noon, one "in the afternoon" at five. */
const parts: Readonly<Record<Exclude<Part, 'close'>, readonly [number, number]>> = {
  morning: [6, 12],
  forenoon: [9, 12],
  afternoon: [12, 17],
  evening: [17, 22],
  night: [22, 24],
};

/** Undefined when the calendar has no such time. */
export function resolve(expression: Expression, moment: Moment): Found | undefined {
  const timeZone = expression.clock?.zone ?? moment.timeZone;
  const now = timeZone === moment.timeZone ? moment.wall : wallOf(moment.now, timeZone);
  const kind = kindOf(expression);
  const { span, clock, part, period } = expression;
  if (span && !clock && !part) return counted(span, kind, now, moment);
  const named = namedDay(expression, now, moment);
  if (!clock && !part && !period && expression.day && named === undefined) return undefined;
  if (clock) return clockFound(expression, clock, named, kind, now, timeZone);
  if (part && part.part !== 'close') return partFound(part, named, kind, now, timeZone);
  if (period && !expression.day) {
    const found = periodWall(period, now);
    return found && placed(kind, found.start, found.end, found.grain, timeZone);
  }
  const isDay = expression.day !== undefined || part !== undefined || span !== undefined;
  if (!isDay) return { kind, start: moment.now, end: moment.now, grain: 'second', day: 'named' };
  const start = named ?? startOfDay(now);
  const last =
    expression.until && 'day' in expression.until ? dayWall(expression.until.day, start, moment.hours) : start;
  return placed(kind, start, (last ?? start) + day, 'day', timeZone);
}

function kindOf({ bounds, span, period, part }: Expression): DueKind {
  if (bounds.includes('after')) return 'after';
  if (span) return span.past || bounds.includes('ago') ? 'at' : 'in';
  // "Before the end of the week" is by its end; "by the weekend" is before it begins.
  const isEnd = period?.edge === 'end' || part?.part === 'close';
  const isWeekend = period !== undefined && 'unit' in period && period.unit === 'weekend';
  if (bounds.includes('before')) return isEnd ? 'by' : 'before';
  if (!bounds.includes('by')) return 'at';
  return isWeekend ? 'before' : 'by';
}

function placed(
  kind: DueKind,
  from: Wall,
  to: Wall,
  grain: Grain,
  timeZone: string,
  said: Due['day'] = 'named',
): Found {
  const start = instantOf(from, timeZone);
  return { kind, start, end: to === from ? start : instantOf(to, timeZone), grain, day: said };
}

/** Midnight of the day that was named, whichever way. */
function namedDay({ day: said, span, part }: Expression, now: Wall, { hours }: Moment): Wall | undefined {
  if (said) return dayWall(said, now, hours);
  if (span) return startOfDay(addCalendar(now, span, span.past ? -1 : 1));
  return part?.today ? startOfDay(now) : undefined;
}

/** Units counted on a calendar; the others run by the clock. */
const clockUnits: Readonly<Partial<Record<Unit, number>>> = { second: 1_000, minute, hour };

function addCalendar(from: Wall, { amounts }: Span, sign: 1 | -1): Wall {
  let wall = from;
  for (const { n, unit } of amounts) {
    const length = clockUnits[unit] ?? (unit === 'day' ? day : unit === 'week' ? 7 * day : undefined);
    const months = unit === 'year' ? 12 : unit === 'quarter' ? 3 : 1;
    wall = length === undefined ? addMonths(wall, Math.round(sign * n * months)) : wall + sign * n * length;
  }
  return wall;
}

/** A time counted from now: days and more on the calendar, hours and less by the clock, working ones in working time. */
function counted(span: Span, kind: DueKind, now: Wall, { now: instant, timeZone, hours }: Moment): Found | undefined {
  const isPast = span.past || kind === 'at';
  const sign = isPast ? -1 : 1;
  const unit = span.amounts.at(-1)?.unit ?? 'day';
  const grain: Grain = unit === 'weekend' ? 'day' : unit;
  const point = (at: number): Found => ({ kind, start: at, end: at, grain, day: 'named' });
  if (span.from) {
    const base = dayWall(span.from, now, hours);
    if (base === undefined) return undefined;
    const start = startOfDay(addCalendar(base, span, sign));
    return placed(kind, start, start + day, 'day', timeZone);
  }
  if (span.working && !isPast) {
    let at = instant;
    for (const { n, unit: of } of span.amounts) {
      const length = clockUnits[of];
      if (length !== undefined) at = addWorkingTime(at, n * length, timeZone, hours);
      else if (of === 'day') at = addWorkingDays(at, Math.ceil(n), timeZone, hours);
      else at = instantOf(addCalendar(wallOf(at, timeZone), { ...span, amounts: [{ n, unit: of }] }, 1), timeZone);
    }
    return point(at);
  }
  const byClock = span.amounts.filter(({ unit: of }) => clockUnits[of] !== undefined);
  const onCalendar = span.amounts.filter(({ unit: of }) => clockUnits[of] === undefined);
  const base =
    onCalendar.length > 0 ? instantOf(addCalendar(now, { ...span, amounts: onCalendar }, sign), timeZone) : instant;
  return point(base + sign * byClock.reduce((sum, { n, unit: of }) => sum + n * (clockUnits[of] ?? 0), 0));
}

/** Hours before seven are afternoon hours to somebody at work, unless written "04:30". */
const firstOfTheDay = 7;

function clockTime({ h, m, s, pm, literal }: Clock, part: DayPart | undefined): number {
  const inPart = part && part.part !== 'close' ? part.part : undefined;
  const late = inPart === 'afternoon' || inPart === 'evening' || (inPart === 'night' && h >= 6);
  const isPm = pm ?? (inPart ? late : !literal && h < firstOfTheDay);
  const isTwelve = h === 12 && (pm !== undefined || inPart === 'night');
  const at = isTwelve ? (pm === true ? 12 : inPart === 'night' ? 24 : 0) : isPm && h < 12 ? h + 12 : h;
  return at * hour + m * minute + s * 1_000;
}

function clockFound(
  expression: Expression,
  clock: Clock,
  named: Wall | undefined,
  kind: DueKind,
  now: Wall,
  timeZone: string,
): Found {
  const { part, until } = expression;
  const last = until && 'clock' in until ? until.clock : undefined;
  const time = clockTime(last ? sharingHalf(clock, last) : clock, part);
  const length = last ? lengthTo(last, time, part) : 0;
  const today = startOfDay(now) + time;
  const next = today + length > now ? today : today + day;
  const start = named === undefined ? next : named + time;
  return placed(kind, start, start + length, clock.grain, timeZone, named === undefined ? 'next' : 'named');
}

/** "2 to 4 pm": the first takes the half of the day of the second, unless that would put it after. */
const sharingHalf = (first: Clock, last: Clock): Clock =>
  first.pm === undefined && last.pm !== undefined && last.h % 12 > first.h % 12 ? { ...first, pm: last.pm } : first;

function lengthTo(last: Clock, time: number, part: DayPart | undefined): number {
  const length = clockTime(last, part) - time;
  if (length > 0) return length;
  const isOpen = !last.literal && last.pm === undefined;
  return isOpen && length + 12 * hour > 0 ? length + 12 * hour : length + day;
}

function partFound({ part }: DayPart, named: Wall | undefined, kind: DueKind, now: Wall, timeZone: string): Found {
  const [from, to] = part === 'close' ? [0, 24] : parts[part];
  const today = startOfDay(now);
  const midnight = named ?? (today + to * hour > now ? today : today + day);
  return placed(kind, midnight + from * hour, midnight + to * hour, 'hour', timeZone);
}
