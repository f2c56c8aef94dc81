// Stretches of the calendar: "next week", "the end of the month", "la sfârșitul zilei", "November 2026", and the parts of a
// day: "in the morning", "diseară", "end of day". Read, not yet dated.
import { longest, type Read, type Sized } from './evidence.ts';
import { digitsAt, hit, isMark, type Line, pastGlue } from './line.ts';
import type { Edge, Part, Unit, Which } from './table.ts';

export type Period = {
  readonly edge?: Edge;
} & (
  | { readonly unit: Unit; readonly which: Which }
  | { readonly month: number; readonly year?: number; readonly which: Which }
);

export type DayPart = { readonly part: Part /** Said of today by itself ("tonight"). */; readonly today: boolean };

/** A period that starts at a word. */
export function readPeriod(line: Line, at: number): Sized<Period> | undefined {
  const edge = hit(line, at, 'edge');
  const inner = edge && edged(line, pastGlue(line, edge.to));
  if (edge && inner) {
    const need = edge.weight === 'plain' ? 'sure' : 'loose';
    return { value: { ...inner.value, edge: edge.meaning.edge }, to: inner.to, need };
  }
  return longest([whole(line, at), month(line, at), weekend(line, at)]);
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
  if (
    !unit ||
    !after ||
    isVague ||
    !isCalendar(unit.meaning.unit) ||
    unit.meaning.unit === 'day' ||
    unit.meaning.times !== 1
  )
    return undefined;
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
  const next = pastGlue(line, isMark(line.words[word.to], ',') ? word.to + 1 : word.to);
  const year = digitsAt(line, next, 4);
  if (year !== undefined && year >= 1900 && year < 2200) {
    return {
      value: { month: word.meaning.n, year, which: 'coming' },
      to: next + 1,
      need: isEveryday ? 'alone' : 'sure',
    };
  }
  const need = which && !isEveryday ? 'sure' : isEveryday ? 'alone' : 'loose';
  return { value: { month: word.meaning.n, which: which?.meaning.which ?? 'coming' }, to: word.to, need };
}

/** A part of the day that starts at a word. */
export function readPart(line: Line, at: number): Sized<DayPart> | undefined {
  const edge = hit(line, at, 'edge');
  if (edge?.meaning.edge === 'end') {
    const start = pastGlue(line, edge.to);
    const close = { part: 'close' as const, today: false };
    const day = hit(line, start, 'unit');
    if (day?.meaning.unit === 'day') return { value: close, to: day.to, need: 'sure' };
    // "The end of" tomorrow, of Friday: the day itself is the next piece.
    if (hit(line, start, 'day') || hit(line, start, 'weekday')) return { value: close, to: start, need: 'loose' };
  }
  const before = hit(line, at, 'which');
  const word = hit(line, before?.to ?? at, 'part');
  if (!word) return undefined;
  const after = before ? undefined : hit(line, word.to, 'which');
  const isThis =
    before?.meaning.which === 'this' || before?.meaning.which === 'coming' || after?.meaning.which === 'this';
  if (before && !isThis) return undefined;
  const need =
    isThis || (word.meaning.today && word.weight === 'plain') || word.meaning.part === 'close' ? 'sure' : 'loose';
  const to = after?.meaning.which === 'this' ? after.to : word.to;
  return { value: { part: word.meaning.part, today: word.meaning.today || isThis }, to, need };
}
