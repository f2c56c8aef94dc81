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

/** Whether what follows a bare number leaves it a time: the end, a mark that is no unit, a word of time or of grammar. */
export function countsNothing(line: Line, to: number): boolean {
  const next = line.words[to];
  if (!next || next.newLine) return true;
  const range = hit(line, to, 'range') ?? hit(line, to, 'either');
  // "1 to 10" is a scale as often as a span of hours: fold.ts decides.
  if (range && line.words[range.to]?.kind === 'digits' && line.words[to - 1]?.kind === 'digits') return false;
  if (next.kind === 'letters') {
    const start = pastGlue(line, to);
    // "La 2 luni" counts months, though the word names Monday too.
    if (hit(line, start, 'unit')) return false;
    return (
      !next.tight && (start >= line.words.length || followers.some((is) => hit(line, start, is)) || endsSo(line, start))
    );
  }
  if (next.kind === 'digits' || isMark(next, `${units}*/\\`)) return false;
  return !(next.tight && (isMark(next, '-') || (line.words[to + 1]?.tight && line.words[to + 1]?.kind === 'digits')));
}
