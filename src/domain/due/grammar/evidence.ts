// What keeps a number from being mistaken for a time: what touches it, and what follows it.
import { hit, isMark, type Line, pastGlue } from './line.ts';

/**
 * How much a reading needs around it to count. sure: nothing. loose: a preposition or a neighbour of its kind. bare: besides,
 * no noun may follow ("by 4 people"). alone: nothing else may stand in the text.
 */
export type Need = 'sure' | 'loose' | 'bare' | 'alone';

/** Something read: its value, and the word after it. */
export type Read<T> = { readonly value: T; readonly to: number };
export type Sized<T> = Read<T> & { readonly need: Need };

/** The longest reading; of equals the first. */
export function longest<T extends { readonly to: number }>(readings: readonly (T | undefined)[]): T | undefined {
  let best: T | undefined;
  for (const reading of readings) if (reading && (!best || reading.to > best.to)) best = reading;
  return best;
}

const opening = '([{<>"\'„“”«»‘*~|@;—–';
const units = '%$€£°№#+=&_';

/** Whether no code, price, version or address goes on before a number; `marks` may touch it all the same. */
export function isFreeBefore({ words }: Line, at: number, marks = ''): boolean {
  const last = words[at - 1];
  if (!last) return true;
  return !units.includes(last.lower) && (!words[at]?.tight || (opening + marks).includes(last.lower));
}

/** Whether none goes on after it; `marks` may touch it all the same. */
function isFreeAfter({ words }: Line, to: number, marks: string): boolean {
  const [next, beyond] = [words[to], words[to + 1]];
  if (next?.kind === 'mark' && units.includes(next.lower)) return false;
  if (!next?.tight || marks.includes(next.lower)) return true;
  if (next.kind !== 'mark') return false;
  if (!beyond?.tight || beyond.kind === 'mark') return true;
  return '.,'.includes(next.lower) ? beyond.kind === 'letters' : !'/-:\\'.includes(next.lower);
}

/**
 * Whether the words `[from, to)` stand as a number of their own, not inside something longer; `before` and `after` name marks
 * that may touch it all the same.
 */
export const standsFree = (line: Line, from: number, to: number, before = '', after = ''): boolean =>
  isFreeBefore(line, from, before) && isFreeAfter(line, to, after);

const followers = [
  'preposition',
  'day',
  'weekday',
  'part',
  'which',
  'edge',
  'follow',
  'either',
  'range',
  'clock hour',
  'zone',
  'never',
] as const;

const endsSo = ({ words, table }: Line, at: number): boolean =>
  table.followEndings?.split('|').some((ending) => words[at]?.lower.endsWith(ending)) ?? false;

/** Whether a number is no more than an hour can be, and not the end of a date in figures. */
export function mayBeHour({ words }: Line, at: number): boolean {
  if (words[at]?.kind !== 'digits' || Number(words[at].lower) > 24) return false;
  return !(words[at]?.tight && isMark(words[at - 1], './-') && words[at - 2]?.kind === 'digits');
}

/** Whether the digits at a word are the day of a date: "27 listopada", "27.11". */
export function startsDate(line: Line, at: number): boolean {
  const [mark, figure] = [line.words[at + 1], line.words[at + 2]];
  const isFigured = mark?.tight === true && isMark(mark, './') && figure?.kind === 'digits' && figure.tight;
  return isFigured || hit(line, pastGlue(line, at + 1), 'month') !== undefined;
}

/** Whether what follows a bare number leaves it a time: the end, a mark that is no unit, a word of time or of grammar. */
export function countsNothing(line: Line, to: number): boolean {
  const next = line.words[to];
  if (!next || next.newLine) return true;
  const range = hit(line, to, 'range') ?? hit(line, to, 'either');
  // "1 to 10" is a scale as often as a span of hours: fold.ts decides.
  if (range && line.words[range.to]?.kind === 'digits' && mayBeHour(line, to - 1)) return false;
  if (next.kind === 'letters') {
    const start = pastGlue(line, to);
    // "La 2 luni" counts months, though the word names Monday too.
    const unit = hit(line, start, 'unit');
    // "Do 16 dnia 27 listopada": the word for the day leads to its number; "by 4 the day after tomorrow" names it.
    const leads = unit && hit(line, start, 'preposition') && line.words[unit.to]?.kind === 'digits';
    if (unit && !leads && !hit(line, start, 'day')) return false;
    return (
      !next.tight && (start >= line.words.length || followers.some((is) => hit(line, start, is)) || endsSo(line, start))
    );
  }
  if (next.kind === 'digits') return !next.tight && startsDate(line, to);
  if (isMark(next, `${units}*/\\`)) return false;
  return !(next.tight && (isMark(next, '-') || (line.words[to + 1]?.tight && line.words[to + 1]?.kind === 'digits')));
}
