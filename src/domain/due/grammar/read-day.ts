// Days: "tomorrow", "next Tuesday", "w poniedziałek, 23 listopada", "the next working day". Read, not yet dated.

import type { Which } from '../../language/times.ts';
import { longest, type Read, type Sized } from './evidence.ts';
import { hit, hitNext, isMark, type Line, pastDot, pastGlue } from './line.ts';
import { readBareDay, readDate, readYear } from './read-date.ts';
import type { CalendarDate } from './read-figures.ts';
import { type NthWeekday, readNthWeekday, readWeekdaysAhead } from './read-nth.ts';
import { readCardinal, readOrdinal } from './read-number.ts';

export type Day =
  | { readonly is: 'offset'; readonly days: number }
  /** `weeks`: of this week (0), the next (1) …, where a week was named; else the one `which` says, `skip` of them later. */
  | {
      readonly is: 'weekday';
      readonly weekday: number;
      readonly which: Which;
      readonly weeks?: number;
      readonly skip?: number;
    }
  | NthWeekday
  /** `months`: of this month (0), the next (1) …, where a month was named so. */
  | ({ readonly is: 'date'; readonly weekday?: number; readonly months?: number } & CalendarDate)
  | { readonly is: 'feast'; readonly feast: string; readonly year?: number }
  /** The next day worked after today. */
  | { readonly is: 'working day' };

/** A day that starts at a word. */
export function readDay(line: Line, at: number): Sized<Day> | undefined {
  return longest([
    relative(line, at),
    weekday(line, at),
    dated(line, at),
    feast(line, at),
    workingDay(line, at),
    readNthWeekday(line, at),
    weekdaysAhead(line, at),
    dayOfMonth(line, at),
  ]);
}

const monthsAhead: Readonly<Record<Which, number>> = { last: -1, this: 0, coming: 1, next: 1, later: 2 };

/** "the 15th of next month", "15 luna viitoare", "the first of the month". */
function dayOfMonth(line: Line, at: number): Sized<Day> | undefined {
  const ordinal = readOrdinal(line, at);
  const number = ordinal ?? (line.words[at]?.kind === 'digits' ? readCardinal(line, at) : undefined);
  if (!number || number.value < 1 || number.value > 31) return undefined;
  const start = pastGlue(line, number.to);
  const before = hit(line, start, 'which');
  const unit = hit(line, before?.to ?? start, 'unit');
  if (unit?.meaning.unit !== 'month' || unit.weight !== 'plain') return undefined;
  const after = before ? undefined : hit(line, unit.to, 'which');
  const which = (before ?? after)?.meaning.which;
  // "15 luna viitoare", but "15 of next month": without the joint, English counts months.
  if (!ordinal && start === number.to && line.table.monthFirst) return undefined;
  // "The first of the month" is the next there is; "15 months" is no day.
  if (which === undefined && (start === number.to || !ordinal)) return undefined;
  const value = { is: 'date' as const, dayOfMonth: number.value };
  const months = which === undefined ? {} : { months: monthsAhead[which] };
  return { value: { ...value, ...months }, to: Math.max(unit.to, after?.to ?? 0), need: ordinal ? 'sure' : 'loose' };
}

function dated(line: Line, at: number): Sized<Day> | undefined {
  const date = readDate(line, at);
  return date && { ...date, value: { is: 'date', ...date.value } };
}

function weekdaysAhead(line: Line, at: number): Sized<Day> | undefined {
  const read = readWeekdaysAhead(line, at);
  if (!read) return undefined;
  const { weekday: named, count } = read.value;
  return { ...read, value: { is: 'weekday', weekday: named, which: 'coming', skip: count - 1 } };
}

function relative(line: Line, at: number): Sized<Day> | undefined {
  const word = hit(line, at, 'day');
  if (word) {
    const need = word.weight === 'plain' ? 'sure' : word.weight;
    return { value: { is: 'offset', days: word.meaning.n }, to: word.to, need };
  }
  return nextDay(line, at);
}

/** "the next day", "ziua următoare". */
function nextDay(line: Line, at: number): Sized<Day> | undefined {
  const before = hitNext(line, at);
  const unit = hit(line, before?.to ?? at, 'unit');
  const next = before ?? (unit && hitNext(line, unit.to));
  // "The coming days", "următoarele zile": how many is not said.
  const isVague = unit?.weight === 'alone' || next?.weight === 'loose';
  if (!next || isVague || unit?.meaning.unit !== 'day' || unit.meaning.times !== 1) return undefined;
  return { value: { is: 'offset', days: 1 }, to: Math.max(next.to, unit.to), need: 'sure' };
}

/** A weekday, its "next" before or after it, and the date that may follow: "Monday, 18 February", "Friday the 26th". */
function weekday(line: Line, at: number): Sized<Day> | undefined {
  const before = hit(line, at, 'which');
  const word = hit(line, before?.to ?? at, 'weekday');
  if (!word || isCounted(line, at, before?.to ?? at)) return undefined;
  const end = pastDot(line, word.to);
  const behind = before ? undefined : hit(line, end, 'which');
  const after = behind && !hit(line, behind.to, 'unit') ? behind : undefined;
  const which = (before ?? after)?.meaning.which ?? 'coming';
  const to = after?.to ?? end;
  const need = word.weight === 'plain' || (word.weight === 'loose' && (before || after)) ? 'sure' : word.weight;

  const date = dateAfter(line, to);
  return date
    ? { value: { is: 'date', ...date.value, weekday: word.meaning.n }, to: date.to, need: 'sure' }
    : { value: { is: 'weekday', weekday: word.meaning.n, which }, to, need };
}

/** The date after its weekday; a bare number or ordinal has to follow at once. */
function dateAfter(line: Line, at: number): Read<CalendarDate> | undefined {
  const apart = isMark(line.words[at], ',(');
  const start = pastGlue(line, apart ? at + 1 : at);
  const date = readDate(line, start);
  const closed = isMark(line.words[at], '(') && date && isMark(line.words[date.to], ')');
  if (date)
    return date.value.month === undefined && apart ? undefined : { ...date, to: closed ? date.to + 1 : date.to };
  const day = apart ? undefined : readBareDay(line, start);
  return day && { value: { dayOfMonth: day.value }, to: day.to };
}

/** "De trei luni", "20 de luni", "ultimele luni": the Romanian word for Monday, counted, is one for months. */
function isCounted(line: Line, at: number, word: number): boolean {
  if (!hit(line, word, 'unit')) return false;
  if (word > at) return true;
  const before = line.words[at - 1]?.kind === 'letters' && hit(line, at - 1, 'glue') ? at - 2 : at - 1;
  return (
    line.words[before]?.kind === 'digits' ||
    [before, before - 1].some((start) => readCardinal(line, start)?.to === before + 1)
  );
}

function feast(line: Line, at: number): Sized<Day> | undefined {
  const before = hit(line, at, 'which')?.to ?? at;
  const word = hit(line, before, 'feast');
  if (!word) return undefined;
  const year = readYear(line, word.to);
  const value = { is: 'feast' as const, feast: word.meaning.feast, ...(year ? { year: year.value } : {}) };
  return { value, to: year?.to ?? word.to, need: word.weight === 'plain' ? 'sure' : word.weight };
}

/** "the next working day", "następnego dnia roboczego", "următoarea zi lucrătoare". */
function workingDay(line: Line, at: number): Sized<Day> | undefined {
  const told = hit(line, at, 'unit');
  const workedOn = told?.meaning.unit === 'day' ? hit(line, told.to, 'working') : undefined;
  const behind = workedOn && hitNext(line, workedOn.to);
  // "ziua lucrătoare următoare"
  if (behind) return { value: { is: 'working day' }, to: behind.to, need: 'sure' };
  const which = hit(line, at, 'which') ?? hit(line, at, 'ordinal');
  const isNext = which?.meaning.is === 'which' ? which.meaning.which !== 'last' : which?.meaning.n === 1;
  if (!which || !isNext) return undefined;
  const before = hit(line, which.to, 'working');
  const unit = hit(line, before?.to ?? which.to, 'unit');
  const after = before ?? (unit && hit(line, unit.to, 'working'));
  if (!after || unit?.meaning.unit !== 'day') return undefined;
  return { value: { is: 'working day' }, to: Math.max(after.to, unit.to), need: 'sure' };
}
