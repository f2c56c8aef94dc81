// The hour of a clock time, in digits or words, and the shape every reading of a clock time takes.
import type { Grain } from '../due.ts';
import { isFreeBefore, type Read, standsFree } from './evidence.ts';
import { digitsAt, hit, isMark, type Line } from './line.ts';
import { readCardinal } from './read-number.ts';

export type Clock = {
  /** 0 to 24; 24 is the midnight that ends a day. */
  readonly h: number;
  readonly m: number;
  readonly s: number;
  readonly grain: Extract<Grain, 'second' | 'minute' | 'hour'>;
  /** The half of the day, where it was said. */
  readonly pm?: boolean;
  /** Written as a 24-hour clock writes it, so that 04:30 is no afternoon. */
  readonly literal: boolean;
  /** IANA zone, where one was said. */
  readonly zone?: string;
};

export const clock = (h: number, m = 0, grain: Clock['grain'] = 'hour', literal = h > 12 || h === 0): Clock => ({
  h,
  m,
  s: 0,
  grain,
  literal,
});

/** An hour, and whether a word (not bare digits) told it. */
type Hour = Read<number> & { readonly spelled: boolean };

/** "4", "szesnastej", "15-stej", "four". */
export function readHour(line: Line, at: number): Hour | undefined {
  const word = hit(line, at, 'hour');
  if (word) return { value: word.meaning.n, to: word.to, spelled: true };
  return suffixedHour(line, at) ?? numberedHour(line, at);
}

function suffixedHour(line: Line, at: number): Hour | undefined {
  const digits = digitsAt(line, at, 2);
  const start = isMark(line.words[at + 1], '-') ? at + 2 : at + 1;
  const ending = line.words[start]?.tight ? hit(line, start, 'hourEndings') : undefined;
  return digits !== undefined && digits <= 24 && ending ? { value: digits, to: ending.to, spelled: true } : undefined;
}

function numberedHour(line: Line, at: number): Hour | undefined {
  const spelled = line.words[at]?.kind !== 'digits';
  // An article ("a", "o") counts one hour, but tells no time.
  if (spelled && hit(line, at, 'cardinal')?.weight !== 'plain') return undefined;
  const goesOn = line.words[at + 1]?.tight === true;
  if (!spelled && !(goesOn ? isFreeBefore(line, at, '-–') : standsFree(line, at, at + 1, '-–'))) return undefined;
  const read = readCardinal(line, at);
  return read && Number.isInteger(read.value) && read.value <= 24 ? { ...read, spelled } : undefined;
}

/** Noon, or the midnight that ends a day. */
export function readNoon(line: Line, at: number): Hour | undefined {
  const noon = hit(line, at, 'clock noon');
  const word = noon ?? hit(line, at, 'clock midnight');
  return word && { value: noon ? 12 : 24, to: word.to, spelled: true };
}
