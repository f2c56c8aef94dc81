// Dates in words: "23 November 2026", "March the 3rd", "5-go grudnia", "the 15th", and the bare 18 of "Monday 18".
import { countsNothing, isFreeBefore, longest, mayBeHour, type Read, type Sized, standsFree } from './evidence.ts';
import { digitsAt, hit, isMark, type Line, pastDot, pastGlue } from './line.ts';
import { type CalendarDate, calendarDate, readFigures } from './read-figures.ts';
import { readCardinal, readOrdinal } from './read-number.ts';

/** A date, in words or figures, that starts at a word. */
export function readDate(line: Line, at: number): Sized<CalendarDate> | undefined {
  return longest([
    readFigures(line, at),
    dayMonth(line, at),
    daysOfMonth(line, at),
    monthDay(line, at),
    ordinalDay(line, at),
  ]);
}

/** "23 November", "the 23rd of November 2026", "14-tego kwietnia", "12-Jun-2027". */
function dayMonth(line: Line, at: number): Sized<CalendarDate> | undefined {
  const day = readOrdinal(line, at) ?? readCardinal(line, at);
  if (!day || (line.words[at]?.kind === 'digits' && !isFreeBefore(line, at) && !endsRange(line, at))) return undefined;
  // "1. grudnia"
  const dotted = isMark(line.words[day.to], '.') && line.words[day.to]?.tight ? monthAt(line, day.to + 1) : undefined;
  const month = monthAt(line, pastDateMark(line, day.to)) ?? dotted;
  const read = month && withYear(line, day.value, month.value, month.to);
  const isProven = !month?.everyday || read?.value.year !== undefined || countsNothing(line, month.to);
  if (!read || !isProven) return undefined;
  return month?.roman && read.value.year === undefined ? { ...read, need: 'loose' } : read;
}

/** "1-3 December", "13th to 15th July". */
function daysOfMonth(line: Line, at: number): Sized<CalendarDate> | undefined {
  const first = dayNumber(line, at);
  const link = first && (hit(line, first.to, 'range') ?? hit(line, first.to, 'either'));
  const last = link && isFreeBefore(line, at) ? dayMonth(line, link.to) : undefined;
  if (!first || !last?.value.month || first.value < 1 || first.value >= last.value.dayOfMonth) return undefined;
  return { ...last, value: { ...last.value, dayOfMonth: first.value, lastDay: last.value.dayOfMonth } };
}

const dayNumber = (line: Line, at: number): Read<number> | undefined => readOrdinal(line, at) ?? readCardinal(line, at);

/** The "-20" of "November 19-20". */
function lastDayAfter(line: Line, first: number, to: number): Read<number> | undefined {
  const link = hit(line, to, 'range');
  const last = link && dayNumber(line, link.to);
  if (!last || last.value <= first || last.value > 31 || !countsNothing(line, last.to)) return undefined;
  return hit(line, pastDateMark(line, last.to), 'month') ? undefined : last;
}

/** The 8 of "1-8 September". */
const endsRange = ({ words }: Line, at: number): boolean =>
  isMark(words[at - 1], '-–') && words[at - 2]?.kind === 'digits' && words[at - 2]?.tight === false;

/** "November 23", "March the 3rd, 2026", "marzec trzeci". */
function monthDay(line: Line, at: number): Sized<CalendarDate> | undefined {
  const month = monthAt(line, at);
  if (!month) return undefined;
  const start = pastDateMark(line, month.to);
  const ordinal = readOrdinal(line, start);
  const day = ordinal ?? readCardinal(line, start);
  const next = line.words[day?.to ?? line.words.length];
  if (!day || (next?.tight && (isMark(next, ':') || next.lower === 'h'))) return undefined;
  const last = lastDayAfter(line, day.value, day.to);
  const one = withYear(line, day.value, month.value, last?.to ?? day.to);
  const read = one && last ? { ...one, value: { ...one.value, lastDay: last.value } } : one;
  // "You may 5 times" is no date, nor, where the day comes first, "w maju 5 osób".
  const isPlain = line.table.monthFirst && !month.everyday;
  const isProven = isPlain || ordinal || last || read?.value.year !== undefined || countsNothing(line, day.to);
  return isProven ? read : undefined;
}

/** "the 15th", "15-go": of the month to come. */
function ordinalDay(line: Line, at: number): Sized<CalendarDate> | undefined {
  const ordinal = readOrdinal(line, at);
  if (!ordinal || ordinal.value < 1 || ordinal.value > 31) return undefined;
  const ending = hit(line, ordinal.to - 1, 'ordinalEndings');
  const need = ending?.weight === 'plain' && line.words[at]?.kind === 'digits' ? 'loose' : 'bare';
  return { value: { dayOfMonth: ordinal.value }, to: ordinal.to, need };
}

const otherCounts = ['half-day', 'clock hour', 'part', 'clock past', 'clock to', 'range', 'month'] as const;

/** A number that can only be a day of the month: "Monday 18", "pe 15". */
export function readBareDay(line: Line, at: number): Read<number> | undefined {
  const day = digitsAt(line, at, 2);
  const next = at + 1;
  if (day === undefined || day < 1 || day > 31 || !standsFree(line, at, next)) return undefined;
  if (isMark(line.words[next], '-–:/') || hit(line, pastGlue(line, next), 'unit')) return undefined;
  const isElse = mayBeHour(line, at) && otherCounts.some((is) => hit(line, next, is));
  return isElse || !countsNothing(line, next) ? undefined : { value: day, to: next };
}

/** Past a comma, or a mark that ties the pieces of a date together, and words that say nothing. */
function pastDateMark(line: Line, at: number): number {
  const mark = line.words[at];
  const ties = mark?.tight && isMark(mark, '-/.') && line.words[at + 1]?.tight;
  return pastGlue(line, ties || isMark(mark, ',') ? at + 1 : at);
}

/**
 * A month and its dot; `everyday`: a small word with other meanings ("may", "mai"), which has to prove itself; `roman`: "24 V"
 * is a voltage as often.
 */
function monthAt(
  line: Line,
  at: number,
): (Read<number> & { readonly everyday: boolean; readonly roman: boolean }) | undefined {
  const month = hit(line, at, 'month');
  if (!month) return undefined;
  const everyday = month.weight === 'loose' && line.words[at]?.caps === 'none';
  const roman = month.weight === 'loose' && /^[ivx]+$/.test(line.words[at]?.lower ?? '');
  return { value: month.meaning.n, to: pastDot(line, month.to), everyday, roman };
}

function withYear(line: Line, day: number, month: number, to: number): Sized<CalendarDate> | undefined {
  const year = readYear(line, to);
  const value = calendarDate(day, month, year?.value);
  return value && { value, to: year?.to ?? to, need: 'sure' };
}

/** "2026", ", 2026", "2026 roku". */
export function readYear(line: Line, at: number): Read<number> | undefined {
  const start = pastDateMark(line, at);
  const year = digitsAt(line, start, 4);
  if (year === undefined || year < 1900 || year > 2199 || isMark(line.words[start + 1], ':')) return undefined;
  const word = hit(line, start + 1, 'unit');
  return { value: year, to: word?.meaning.unit === 'year' ? word.to : start + 1 };
}
