// Weekdays counted out: "the first Monday of December", "ostatni piątek miesiąca", "two Sundays from now".
import type { Sized } from './evidence.ts';
import { hit, type Line, past, pastGlue } from './line.ts';
import { readCardinal, readOrdinal } from './read-number.ts';
import { type Period, readPeriod } from './read-period.ts';

export type NthWeekday = {
  readonly is: 'nth weekday';
  readonly weekday: number;
  /** -1: the last. */
  readonly nth: number;
  readonly period: Period;
};

/** An nth weekday of a month that starts at a word. */
export function readNthWeekday(line: Line, at: number): Sized<NthWeekday> | undefined {
  const which = hit(line, at, 'which');
  const count = which?.meaning.which === 'last' ? { value: -1, to: which.to } : readOrdinal(line, at);
  const weekday = count && hit(line, count.to, 'weekday');
  if (!weekday || count.value > 5) return undefined;
  const start = pastGlue(line, past(line, pastGlue(line, weekday.to), 'preposition'));
  const period = readPeriod(line, start) ?? monthOnly(line, start);
  const isMonth = period && ('month' in period.value || ('unit' in period.value && period.value.unit === 'month'));
  if (!isMonth || period.need === 'alone') return undefined;
  const value = { is: 'nth weekday' as const, weekday: weekday.meaning.n, nth: count.value, period: period.value };
  return { value, to: period.to, need: 'sure' };
}

/** "The month" by itself: this one. */
function monthOnly(line: Line, at: number): Sized<Period> | undefined {
  const unit = hit(line, at, 'unit');
  return unit?.meaning.unit === 'month'
    ? { value: { unit: 'month', which: 'this' }, to: unit.to, need: 'sure' }
    : undefined;
}

/** "two Sundays from now": how many weekdays on. */
export function readWeekdaysAhead(
  line: Line,
  at: number,
): Sized<{ readonly weekday: number; readonly count: number }> | undefined {
  const count = readCardinal(line, at);
  const weekday = count && hit(line, count.to, 'weekday');
  const ahead = weekday && hit(line, weekday.to, 'ahead');
  if (!ahead || !Number.isInteger(count.value) || count.value < 1 || count.value > 52) return undefined;
  return { value: { weekday: weekday.meaning.n, count: count.value }, to: ahead.to, need: 'sure' };
}
