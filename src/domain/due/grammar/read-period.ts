// Stretches of the calendar: "next week", "the end of the month", "la sfârșitul zilei", "November 2026", and the parts of a
// day: "in the morning", "diseară", "end of day". Read, not yet dated.

import type { Edge, Part, Unit, Which } from '../../language/times.ts';
import { longest, type Read, type Sized } from './evidence.ts';
import { hit, isMark, type Line, past, pastGlue } from './line.ts';
import { readDate, readYear } from './read-date.ts';
import type { CalendarDate } from './read-figures.ts';
import { readOrdinal } from './read-number.ts';

export type Period = {
  readonly edge?: Edge;
} & (
  | { readonly unit: Unit; readonly which: Which }
  | { readonly month: number; readonly year?: number; readonly which: Which }
  /** "The week of 30 November". */
  | { readonly weekOf: CalendarDate }
  /** "The first week of December"; -1: the last. */
  | { readonly nthWeek: number; readonly of: Period }
);

export type DayPart = {
  readonly part: Part;
  /** Said of today by itself ("tonight"). */
  readonly today: boolean;
};

/** A period that starts at a word. */
export function readPeriod(line: Line, at: number): Sized<Period> | undefined {
  const edge = hit(line, at, 'edge');
  const inner = edge && edged(line, pastGlue(line, edge.to));
  if (edge && inner) {
    const need = edge.weight === 'plain' ? 'sure' : 'loose';
    return { value: { ...inner.value, edge: edge.meaning.edge }, to: inner.to, need };
  }
  return longest([
    whole(line, at),
    month(line, at),
    weekend(line, at),
    namedEnd(line, at),
    weekOf(line, at),
    nthWeek(line, at),
  ]);
}

const weekAt = (line: Line, at: number) => {
  const unit = hit(line, at, 'unit');
  return unit?.meaning.unit === 'week' && unit.meaning.times === 1 ? unit : undefined;
};

/** "the week of 30 November", "tydzień od 30 listopada". */
function weekOf(line: Line, at: number): Sized<Period> | undefined {
  const week = weekAt(line, at);
  if (!week) return undefined;
  const date = readDate(line, pastGlue(line, past(line, pastGlue(line, week.to), 'preposition')));
  return date?.value.month === undefined ? undefined : { value: { weekOf: date.value }, to: date.to, need: 'sure' };
}

/** "the first week of December", "ultima săptămână a lunii viitoare". */
function nthWeek(line: Line, at: number): Sized<Period> | undefined {
  const which = hit(line, at, 'which');
  const count = which?.meaning.which === 'last' ? { value: -1, to: which.to } : readOrdinal(line, at);
  const week = count && count.value <= 5 ? weekAt(line, count.to) : undefined;
  if (!count || !week) return undefined;
  const start = pastGlue(line, past(line, pastGlue(line, week.to), 'preposition'));
  const of = longest([month(line, start), whole(line, start)]);
  const isMonth = of && ('month' in of.value || ('unit' in of.value && of.value.unit === 'month'));
  return isMonth ? { value: { nthWeek: count.value, of: of.value }, to: of.to, need: 'sure' } : undefined;
}

/** "EOW", "month end". */
function namedEnd(line: Line, at: number): Sized<Period> | undefined {
  const end = hit(line, at, 'period end');
  return end && { value: { unit: end.meaning.unit, which: 'this', edge: 'end' }, to: end.to, need: 'sure' };
}

/** What an edge may be of: a period, or a bare unit meaning this one ("the end of the week"); of a day it is a part. */
function edged(line: Line, at: number): Read<Period> | undefined {
  const period = longest([whole(line, at), month(line, at)]);
  if (period) return period.need === 'alone' ? undefined : period;
  const unit = hit(line, at, 'unit');
  if (!unit || !isCalendar(unit.meaning.unit) || unit.meaning.unit === 'day') return undefined;
  return { value: { unit: unit.meaning.unit, which: 'this' }, to: unit.to };
}

const isCalendar = (unit: Unit): boolean => unit !== 'second' && unit !== 'minute' && unit !== 'hour';

/** "this week", "săptămâna viitoare". */
function whole(line: Line, at: number): Sized<Period> | undefined {
  const before = hit(line, at, 'which');
  const unit = hit(line, before?.to ?? at, 'unit');
  const after = before ?? (unit && hit(line, unit.to, 'which'));
  // "The coming weeks", "următoarele zile": how many is not said.
  const isVague = unit?.weight === 'alone' || after?.weight === 'loose';
  if (!unit || !after || isVague || unit.meaning.times !== 1) return undefined;
  if (!isCalendar(unit.meaning.unit) || unit.meaning.unit === 'day') return undefined;
  const value = { unit: unit.meaning.unit, which: after.meaning.which };
  return { value, to: Math.max(unit.to, after.to), need: 'sure' };
}

function weekend(line: Line, at: number): Sized<Period> | undefined {
  const unit = hit(line, at, 'unit');
  return unit?.meaning.unit === 'weekend'
    ? { value: { unit: 'weekend', which: 'coming' }, to: unit.to, need: 'loose' }
    : undefined;
}

/** "November", "next March", "June 2027". */
function month(line: Line, at: number): Sized<Period> | undefined {
  const which = hit(line, at, 'which');
  const start = which?.to ?? at;
  // "luna noiembrie", "w miesiącu grudniu"
  const unit = hit(line, start, 'unit');
  const word = hit(line, start, 'month') ?? (unit?.meaning.unit === 'month' ? hit(line, unit.to, 'month') : undefined);
  if (!word) return undefined;
  const isEveryday = word.weight === 'loose' && line.words[word.to - 1]?.caps === 'none';
  const year = readYear(line, word.to);
  if (year) {
    const value = { month: word.meaning.n, year: year.value, which: 'coming' as const };
    return { value, to: year.to, need: isEveryday ? 'alone' : 'sure' };
  }
  const value = { month: word.meaning.n, which: which?.meaning.which ?? 'coming' };
  return { value, to: word.to, need: isEveryday ? 'alone' : which ? 'sure' : 'loose' };
}

/** A part of the day that starts at a word. */
export function readPart(line: Line, at: number): Sized<DayPart> | undefined {
  return endOfDay(line, at) ?? namedPart(line, at);
}

/** "The end of the day", and "the end of" before tomorrow or Friday: the day itself is the next piece. */
function endOfDay(line: Line, at: number): Sized<DayPart> | undefined {
  const edge = hit(line, at, 'edge');
  if (edge?.meaning.edge !== 'end') return undefined;
  const start = pastGlue(line, edge.to);
  const value = { part: 'close' as const, today: false };
  const day = hit(line, start, 'unit');
  if (day?.meaning.unit === 'day') return { value, to: day.to, need: 'sure' };
  return hit(line, start, 'day') || hit(line, start, 'weekday') ? { value, to: start, need: 'loose' } : undefined;
}

/** "I'll do it first thing.", not "first thing we try". */
const endsClause = ({ words }: Line, to: number): boolean =>
  !words[to] || words[to].newLine || isMark(words[to], '.,;:!?)…');

/** "the morning", "this evening", "seara asta", "tonight". */
function namedPart(line: Line, at: number): Sized<DayPart> | undefined {
  const before = hit(line, at, 'which');
  const word = hit(line, before?.to ?? at, 'part');
  if (!word) return undefined;
  const after = before ? undefined : hit(line, word.to, 'which');
  const isThisBefore = before?.meaning.which === 'this' || before?.meaning.which === 'coming';
  if (before && !isThisBefore) return undefined;
  const isThisAfter = after?.meaning.which === 'this';
  const today = word.meaning.today || isThisBefore || isThisAfter;
  const isLast = word.weight === 'alone' && endsClause(line, word.to) && !hit(line, at - 1, 'glue');
  const isSure = word.weight === 'plain' || isLast || isThisBefore || isThisAfter || word.meaning.part === 'close';
  return {
    value: { part: word.meaning.part, today },
    to: isThisAfter ? after.to : word.to,
    need: isSure ? 'sure' : 'loose',
  };
}
