// Numbers, in digits and in words: "48", "forty-eight", "2.5", "half a", "5th", "dwudziestego trzeciego".
import type { Read } from './evidence.ts';
import { digitsAt, hit, isMark, type Line, past, pastGlue } from './line.ts';

const isTens = (n: number): boolean => n >= 20 && n < 100 && n % 10 === 0;
const pastHyphen = ({ words }: Line, at: number): number => (isMark(words[at], '-') && words[at]?.tight ? at + 1 : at);

/** A whole number up to five digits, or spelled out up to a hundred; key words like "half" give fractions. */
export function readCardinal(line: Line, at: number): Read<number> | undefined {
  const digits = digitsAt(line, at, 5);
  if (digits !== undefined) return { value: digits, to: at + 1 };
  const first = hit(line, at, 'cardinal');
  if (!first) return undefined;
  const value = first.meaning.n;
  if (!isTens(value)) return { value, to: first.to };
  const second = hit(line, past(line, pastHyphen(line, first.to), 'tensAnd'), 'cardinal');
  const units = second?.meaning.n ?? 0;
  return second && units >= 1 && units <= 9 ? { value: value + units, to: second.to } : { value, to: first.to };
}

/** How many of something: a cardinal, also with decimals ("1,5") or "and a half" after it. */
export function readAmount(line: Line, at: number): Read<number> | undefined {
  const whole = readCardinal(line, at);
  if (!whole) return undefined;
  const mark = line.words[whole.to];
  const fraction = digitsAt(line, whole.to + 1, 2);
  if (mark?.tight && fraction !== undefined && line.words[whole.to + 1]?.tight && line.words[at]?.kind === 'digits') {
    if ('.,'.includes(mark.lower)) {
      const places = line.words[whole.to + 1]?.lower.length ?? 0;
      return { value: whole.value + fraction / 10 ** places, to: whole.to + 2 };
    }
    // "1/2 hour", but "24/48 hours"
    if (mark.lower === '/' && fraction > 0) {
      return { value: whole.value < 10 ? whole.value / fraction : fraction, to: whole.to + 2 };
    }
  }
  const half = hit(line, whole.to, 'andHalf');
  return half ? { value: whole.value + 0.5, to: pastGlue(line, half.to) } : whole;
}

/** "5th", "5-go", "fifth", "twenty-third"; a bare "5" is none. */
export function readOrdinal(line: Line, at: number): Read<number> | undefined {
  const digits = digitsAt(line, at, 2);
  if (digits !== undefined) {
    const suffix = pastHyphen(line, at + 1);
    const ending = line.words[suffix]?.tight ? hit(line, suffix, 'ordinalEndings') : undefined;
    return ending ? { value: digits, to: ending.to } : undefined;
  }
  const tens = hit(line, at, 'cardinal') ?? hit(line, at, 'ordinal');
  if (tens && isTens(tens.meaning.n)) {
    const units = hit(line, pastHyphen(line, tens.to), 'ordinal');
    if (units && units.meaning.n <= 9) return { value: tens.meaning.n + units.meaning.n, to: units.to };
  }
  const ordinal = hit(line, at, 'ordinal');
  return ordinal && { value: ordinal.meaning.n, to: ordinal.to };
}
