// An expression of time in the making: pieces taken in one by one, as long as they speak of one time. Language-independent.

import type { Bound } from '../../language/times.ts';
import type { Day } from './read-day.ts';
import type { Clock } from './read-hour.ts';
import type { DayPart, Period } from './read-period.ts';
import type { Piece } from './read-piece.ts';
import type { Span } from './read-span.ts';

/** None of the parts: now. */
export type Expression = {
  /** Words, prepositions included; `to` is the word after. */
  readonly from: number;
  readonly to: number;
  readonly bounds: readonly Bound[];
  readonly clock?: Clock;
  readonly day?: Day;
  readonly part?: DayPart;
  readonly period?: Period;
  readonly span?: Span;
  /** The other end of a range. */
  readonly until?: { readonly clock: Clock } | { readonly day: Day };
};

/** The expression a piece is by itself. */
export function begin({ core, from, to, bounds }: Piece): Expression {
  const frame = { from, to, bounds };
  switch (core.is) {
    case 'clock':
      return { ...frame, clock: core.clock };
    case 'day':
      return { ...frame, day: core.day };
    case 'part':
      return { ...frame, part: core.part };
    case 'period':
      return { ...frame, period: core.period };
    case 'span':
      return { ...frame, span: core.span };
    case 'now':
      return frame;
  }
}

/** Both as one, or undefined when they speak of two times. */
export function merge(a: Expression, { core, to, bounds }: Piece): Expression | undefined {
  const frame = { ...a, to, bounds: [...a.bounds, ...bounds] };
  switch (core.is) {
    case 'clock':
      return a.clock || !takesHours(a) ? undefined : { ...frame, clock: core.clock };
    case 'part':
      if (a.part?.part === core.part.part) return frame;
      return a.part || !takesHours(a) ? undefined : { ...frame, part: core.part };
    case 'day':
      return withDay(frame, core.day);
    case 'period':
      return withPeriod(frame, core.period);
    case 'span':
      return withWeeks(frame, core.span);
    case 'now':
      return undefined;
  }
}

/** With the other end of a range that the piece is. */
export function withEnd(a: Expression, { core, to }: Piece): Expression | undefined {
  const ranged = { ...a, to, bounds: a.bounds.filter((bound) => bound !== 'after' && bound !== 'between') };
  if (core.is === 'day') return { ...ranged, until: { day: core.day } };
  return core.is === 'clock' ? { ...ranged, until: { clock: core.clock } } : undefined;
}

/** A clock time can be added to "in two days" and to Friday next week, not to "in two hours" or next week. */
const takesHours = ({ span, period, day }: Expression): boolean =>
  (period === undefined || day !== undefined) &&
  (span === undefined || span.amounts.every(({ unit }) => !['second', 'minute', 'hour'].includes(unit)));

function withDay(a: Expression, day: Day): Expression | undefined {
  const { span, period, ...rest } = a;
  if (span) {
    const joined = a.clock || a.part ? undefined : dayOfWeeks(day, span);
    return joined && { ...rest, day: joined };
  }
  if (period) {
    const joined = dayOfPeriod(day, period);
    return joined && { ...rest, day: joined };
  }
  if (!a.day) return { ...a, day };
  // "Friday, 20 November" and "tomorrow (Friday)": the more exact of the two names the day.
  const isVaguer = a.day.is === 'weekday' || (a.day.is === 'offset' && isDated(day));
  if (isVaguer && day.is !== 'weekday' && day.is !== 'working day') return { ...a, day };
  return day.is === 'weekday' && a.day.is !== 'weekday' ? a : undefined;
}

/** More than a number of the day: "25 November", "Wednesday the 25th". */
const isDated = (day: Day): boolean => day.is === 'date' && (day.month !== undefined || day.weekday !== undefined);

function withPeriod(a: Expression, period: Period): Expression | undefined {
  if (a.period || a.span || (a.clock && !a.day)) return undefined;
  if (!a.day) return a.part ? undefined : { ...a, period };
  const day = dayOfPeriod(a.day, period);
  return day && { ...a, day };
}

function withWeeks(a: Expression, span: Span): Expression | undefined {
  const day = a.day && dayOfWeeks(a.day, span);
  return day && { ...a, day };
}

/** "Monday in two weeks", "za tydzień w poniedziałek": the weekday of that week. */
function dayOfWeeks(day: Day, { amounts, past, from }: Span): Day | undefined {
  const [only] = amounts;
  const isWeeks = amounts.length === 1 && only?.unit === 'week' && Number.isInteger(only.n) && !past && !from;
  return isWeeks && day.is === 'weekday' && day.weeks === undefined ? { ...day, weeks: only.n } : undefined;
}

/** "Friday" of "next week", "the 20th" of "this month". */
function dayOfPeriod(day: Day, period: Period): Day | undefined {
  if (period.edge || !('unit' in period)) return undefined;
  const ahead = { last: -1, this: 0, coming: 1, next: 1, later: 2 }[period.which];
  if (day.is === 'weekday' && period.unit === 'week') return { ...day, weeks: ahead };
  const isNumber = day.is === 'date' && day.month === undefined;
  return isNumber && period.unit === 'month' ? { ...day, months: ahead } : undefined;
}
