// Dates in figures: 2026-11-23, 23.11.2026, 11/23/26, 23.11, 11/23.
import { isFreeBefore, type Sized, standsFree } from './evidence.ts';
import { digitsAt, isMark, type Line } from './line.ts';

export type CalendarDate = {
  readonly dayOfMonth: number;
  /** Absent: of the month to come that has it. */
  readonly month?: number;
  readonly year?: number;
  /** The day of the month it lasts to: "1–3 December". */
  readonly lastDay?: number;
};

/** The date, where the calendar has it in some year. */
export function calendarDate(dayOfMonth: number, month: number, year?: number): CalendarDate | undefined {
  const isMonth = month >= 1 && month <= 12 && (year === undefined || (year >= 1900 && year < 2200));
  const length = isMonth ? new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate() : 0;
  if (dayOfMonth < 1 || dayOfMonth > length) return undefined;
  return year === undefined ? { dayOfMonth, month } : { dayOfMonth, month, year };
}

/** A date in figures that starts at a word; without its year it needs a preposition or a weekday. */
export function readFigures(line: Line, at: number): Sized<CalendarDate> | undefined {
  const { words } = line;
  const mark = words[at + 1];
  if (!mark?.tight || !words[at + 2]?.tight || !isMark(mark, '-/.')) return undefined;
  const again = isMark(words[at + 3], mark.lower) && words[at + 3]?.tight && words[at + 4]?.tight;
  return again ? threeFigures(line, at, mark.lower) : twoFigures(line, at, mark.lower);
}

function threeFigures(line: Line, at: number, mark: string): Sized<CalendarDate> | undefined {
  const [a, b, c] = [digitsAt(line, at, 4), digitsAt(line, at + 2, 2), digitsAt(line, at + 4, 4)];
  if (a === undefined || b === undefined || c === undefined || !isWhole(line, at)) return undefined;
  const read = (value: CalendarDate | undefined, need: Sized<CalendarDate>['need']) =>
    value && { value, to: at + 5, need };
  if (line.words[at]?.lower.length === 4) return read(calendarDate(c, b, a), 'sure');
  const digits = line.words[at + 4]?.lower.length;
  if (digits === 4) return read(inOrder(line, a, b, mark, c), 'sure');
  const year = c < 70 ? 2000 + c : 1900 + c;
  // "2.11.24" is as often a version.
  return digits === 2 ? read(inOrder(line, a, b, mark, year), mark === '/' ? 'sure' : 'loose') : undefined;
}

/** Not part of a longer code; the "T" of an ISO time may follow. */
function isWhole(line: Line, at: number): boolean {
  const next = line.words[at + 5];
  const isIsoTime = next?.lower === 't' && next.tight && line.words[at + 6]?.tight === true;
  return isIsoTime ? isFreeBefore(line, at) : standsFree(line, at, at + 5);
}

function twoFigures(line: Line, at: number, mark: string): Sized<CalendarDate> | undefined {
  const [a, b] = [digitsAt(line, at, 2), digitsAt(line, at + 2, 2)];
  const isRoundTheClock = a === 24 && b === 7;
  if (a === undefined || b === undefined || mark === '-' || isRoundTheClock) return undefined;
  // "2.5" is a number; "24.11" and "5.06" are dates.
  if (mark === '.' && line.words[at + 2]?.lower.length !== 2) return undefined;
  const value = standsFree(line, at, at + 3, '', '-–') ? inOrder(line, a, b, mark) : undefined;
  return value && { value, to: at + 3, need: 'loose' };
}

/** The writer's order, and the other one when that makes no date. Dots are always day first. */
function inOrder(line: Line, a: number, b: number, mark: string, year?: number): CalendarDate | undefined {
  const dayFirst = calendarDate(a, b, year);
  const monthFirst = mark === '.' ? undefined : calendarDate(b, a, year);
  return line.monthFirst ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst);
}
