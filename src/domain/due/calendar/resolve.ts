// An expression and a now make a span of time. Worked out on the wall clock; see wall.ts.

import type { Part } from '../../language/times.ts';
import type { Due, DueKind, Grain } from '../due.ts';
import type { Expression } from '../grammar/expression.ts';
import { customerZone } from '../grammar/lexicon.ts';
import type { DayPart } from '../grammar/read-period.ts';
import type { Span } from '../grammar/read-span.ts';
import { day, hour, instantOf, startOfDay, type Wall, wallOf } from '../wall.ts';
import type { WorkingHours } from '../working-hours.ts';
import { clockWall } from './resolve-clock.ts';
import { dayWall } from './resolve-day.ts';
import { periodWall } from './resolve-period.ts';
import { addCalendar, countFromNow } from './resolve-span.ts';

export type Moment = {
  /** Epoch milliseconds. */
  readonly now: number;
  /** IANA name. */
  readonly timeZone: string;
  readonly customerZone: string;
  readonly hours: WorkingHours;
  /** What the clock shows at `now`. */
  readonly wall: Wall;
};

type Found = Omit<Due, 'cue'>;
/** A stretch on the wall clock; `next` where only a clock time was named. */
type Stretch = { readonly start: Wall; readonly end: Wall; readonly grain: Grain; readonly day?: Due['day'] };

/** Undefined when the calendar has no such time. */
export function resolve(expression: Expression, moment: Moment): Found | undefined {
  const kind = kindOf(expression);
  const { span, clock, part, day: named, period } = expression;
  if (span && !clock && !part) return counted(span, kind, moment);
  if (!clock && !part && !named && !period) return point(kind, moment.now, 'second');
  const said = clock?.zone === customerZone ? moment.customerZone : clock?.zone;
  const timeZone = said ?? moment.timeZone;
  const now = said === undefined ? moment.wall : wallOf(moment.now, said);
  const found = stretchOf(expression, now, moment.hours);
  if (!found) return undefined;
  const start = instantOf(found.start, timeZone);
  // "Tomorrow after 16:00" still names the day it ends with.
  const isRestOfDay = kind === 'after' && clock !== undefined && found.day === 'named' && found.end === found.start;
  const last = isRestOfDay ? startOfDay(found.start) + day : found.end;
  const end = last === found.start ? start : instantOf(last, timeZone);
  return { kind, start, end, grain: found.grain, day: found.day ?? 'named' };
}

const point = (kind: DueKind, at: number, grain: Grain): Found => ({ kind, start: at, end: at, grain, day: 'named' });

function kindOf({ bounds, span, period, part, day: named }: Expression): DueKind {
  // "From 3 to 5 days", "from 1 to 3 December": the first word belongs to the range.
  const isRanged = span?.ranged === true || (named?.is === 'date' && named.lastDay !== undefined);
  if (bounds.includes('after') && !isRanged) return 'after';
  if (span) return span.past || bounds.includes('ago') ? 'at' : 'in';
  // "Before the end of the week" is by its end; "by the weekend" is before it begins.
  const isEnd = period?.edge === 'end' || part?.part === 'close';
  const isWeekend = period !== undefined && 'unit' in period && period.unit === 'weekend';
  if (bounds.includes('before')) return isEnd ? 'by' : 'before';
  if (!bounds.includes('by')) return 'at';
  return isWeekend && !isEnd ? 'before' : 'by';
}

/** "In an hour", "two days ago", "three weeks from Monday". */
function counted(span: Span, kind: DueKind, moment: Moment): Found | undefined {
  const unit = span.amounts.at(-1)?.unit ?? 'day';
  if (!span.from) return point(kind, countFromNow(span, kind === 'at', moment), unit === 'weekend' ? 'day' : unit);
  const base = dayWall(span.from, moment.wall, moment.hours);
  if (base === undefined) return undefined;
  const start = startOfDay(addCalendar(base, span.amounts, 1));
  const [from, to] = [start, start + day].map((wall) => instantOf(wall, moment.timeZone));
  return from === undefined || to === undefined
    ? undefined
    : { kind, start: from, end: to, grain: 'day', day: 'named' };
}

function stretchOf(expression: Expression, now: Wall, hours: WorkingHours): Stretch | undefined {
  const { clock, part, period, until } = expression;
  const named = namedDay(expression, now, hours);
  if (expression.day && named === undefined) return undefined;
  if (clock) {
    const last = until && 'clock' in until ? until.clock : undefined;
    const said = named === undefined ? 'next' : 'named';
    return { ...clockWall(clock, last, part, named, now), grain: clock.grain, day: said };
  }
  if (part && part.part !== 'close') return partWall(part.part, named, now);
  if (period && !expression.day) return periodWall(period, now);
  const start = named ?? startOfDay(now);
  const last = until && 'day' in until ? dayWall(until.day, start, hours) : lastOfDays(expression.day, start);
  // "1/2 – 2026-11-18": an end that lies before is none.
  return { start, end: Math.max(last ?? start, start) + day, grain: 'day' };
}

/** The 3rd of "1–3 December". */
const lastOfDays = (said: Expression['day'], start: Wall): Wall | undefined =>
  said?.is === 'date' && said.lastDay !== undefined ? start + (said.lastDay - said.dayOfMonth) * day : undefined;

/** Midnight of the day that was named, whichever way. */
function namedDay({ day: said, span, part }: Expression, now: Wall, hours: WorkingHours): Wall | undefined {
  if (said) return dayWall(said, now, hours);
  if (span) return startOfDay(addCalendar(now, span.amounts, span.past ? -1 : 1));
  return part?.today ? startOfDay(now) : undefined;
}

/** From this hour on, "in the morning" is tomorrow's. */
const firstWorked = 9;
/** Parts of the day, in hours: a promise "in the morning" ends at noon, one "in the afternoon" at five. */
const parts: Readonly<Record<Exclude<Part, 'close'>, readonly [number, number]>> = {
  morning: [6, 12],
  forenoon: [9, 12],
  afternoon: [12, 17],
  evening: [17, 22],
  night: [22, 24],
};

/**
 * Of the day named, or of today, or of tomorrow when today's is over; a morning that has begun is over too: who means it says
 * "this morning".
 */
function partWall(part: Exclude<DayPart['part'], 'close'>, named: Wall | undefined, now: Wall): Stretch {
  const [from, to] = parts[part];
  const today = startOfDay(now);
  const last = part === 'morning' ? firstWorked : to;
  const midnight = named ?? (today + last * hour > now ? today : today + day);
  return { start: midnight + from * hour, end: midnight + to * hour, grain: 'hour' };
}
