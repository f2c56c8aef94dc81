// Stretches of time: "two working days", "24-48 hours", "an hour and a half", "pół godziny". Read, not yet counted from now.

import type { Unit } from '../../language/times.ts';
import { countsNothing, longest, type Read, type Sized } from './evidence.ts';
import { hit, hitNext, isMark, type Line, past, pastDot, pastGlue } from './line.ts';
import { readDate } from './read-date.ts';
import { type Day, readDay } from './read-day.ts';
import { readAmount, readCardinal } from './read-number.ts';

export type Span = {
  readonly amounts: readonly { readonly n: number; readonly unit: Unit }[];
  /** Counted in working days and hours. */
  readonly working: boolean;
  readonly past: boolean;
  /** Counted from that day instead of from now. */
  readonly from?: Day;
  /** Whether a number was said; "za tydzień" has none. */
  readonly counted: boolean;
  /** Whether two numbers were said: "3 to 5 days". */
  readonly ranged: boolean;
};

/** Nobody promises further ahead; beyond it a number is no stretch of time. */
const most: Readonly<Record<Unit, number>> = {
  second: 1e6,
  minute: 1e5,
  hour: 1e4,
  day: 1_000,
  week: 500,
  weekend: 0,
  month: 240,
  quarter: 80,
  year: 20,
};

type Amount = {
  readonly n: number;
  readonly unit: Unit;
  readonly working: boolean;
  readonly counted: boolean;
  readonly ranged: boolean;
  /** "next" or "coming" was said of a number of them. */
  readonly ahead: boolean;
};

/** A stretch of time that starts at a word; it needs a preposition unless "ago", "later" or "from now" follows. */
export function readSpan(line: Line, at: number): Sized<Span> | undefined {
  const next = hitNext(line, at);
  const first = longest([amount(line, at), next && amount(line, pastGlue(line, next.to), true)]);
  if (!first) return undefined;
  const { value: amounts, to } = withMore(line, first);
  if (amounts.some(({ n, unit }) => !(n >= 0 && n <= most[unit]))) return undefined;
  const value = {
    amounts: amounts.map(({ n, unit }) => ({ n, unit })),
    working: amounts.some(({ working }) => working),
    counted: next !== undefined || amounts.some(({ counted }) => counted),
    ranged: amounts.some(({ ranged }) => ranged),
    past: false,
  };
  const ago = hit(line, to, 'ago');
  if (ago) return { value: { ...value, past: true }, to: ago.to, need: 'sure' };
  const from = startingFrom(line, to);
  if (from) return { value: { ...value, from: from.value }, to: from.to, need: 'sure' };
  const later = hit(line, to, 'ahead');
  if (later) return { value, to: later.to, need: 'sure' };
  // "The next two weeks" is counted from now with no preposition; "next week" is a week of the calendar.
  return { value, to, need: first.value.ahead ? 'sure' : 'loose' };
}

/** "1 day, 2 hours and 5 minutes": each unit smaller than the one before. */
function withMore(line: Line, first: Read<Amount>): Read<readonly Amount[]> {
  const amounts: Amount[] = [first.value];
  let to = first.to;
  for (let last = first.value; last.counted; ) {
    const joint = isMark(line.words[to], ',') ? to + 1 : to;
    const next = amount(line, past(line, joint, 'clock plus')) ?? amount(line, past(line, joint, 'either'));
    if (!next?.value.counted || units.indexOf(next.value.unit) >= units.indexOf(last.unit)) break;
    amounts.push(next.value);
    last = next.value;
    to = next.to;
  }
  return { value: amounts, to };
}

/** Smallest first. */
const units: readonly Unit[] = ['second', 'minute', 'hour', 'day', 'week', 'weekend', 'month', 'quarter', 'year'];

/** "from tomorrow", "od poniedziałku". */
function startingFrom(line: Line, at: number): Read<Day> | undefined {
  const preposition = hit(line, at, 'preposition');
  if (!preposition?.meaning.bounds.includes('after')) return undefined;
  const day = readDay(line, pastGlue(line, preposition.to));
  return day?.need === 'sure' ? day : undefined;
}

/** "48 hours", "2 or 3 working days", "a day or two", "tydzień". */
function amount(line: Line, at: number, led = false): Read<Amount> | undefined {
  const low = readAmount(line, at);
  const high = low && (upperEnd(line, low.to) ?? oneMore(line, low));
  const number = high ?? low;
  const coming = number && !led ? hitNext(line, number.to) : undefined;
  const start = number ? pastGlue(line, coming?.to ?? number.to) : at;
  const before = hit(line, start, 'working');
  const unit = hit(line, before?.to ?? start, 'unit');
  if (!unit || unit.meaning.unit === 'weekend') return undefined;
  // "By 4 the day after tomorrow", "do 16 dnia 27 listopada": the day is named, not counted.
  const isNamed = hit(line, start, 'day') ?? (hit(line, start, 'preposition') && readDate(line, unit.to));
  if (number && isNamed) return undefined;
  const word = line.words[unit.to - 1];
  // "in the coming days" counts none; "1d" is a day and "3D" is not.
  if (unit.weight !== 'plain' && !number) return undefined;
  if (word?.lower === 'd' && word.caps !== 'none') return undefined;
  const after = before ? undefined : hit(line, unit.to, 'working');
  const half = hit(line, after?.to ?? unit.to, 'andHalf');
  const end = half?.to ?? after?.to ?? unit.to;
  const more = orTwo(line, end, number?.value ?? 1);
  const n = (more ?? number)?.value ?? 1;
  return {
    value: {
      n: (n + (half ? 0.5 : 0)) * unit.meaning.times,
      unit: unit.meaning.unit,
      working: before !== undefined || after !== undefined,
      counted: (number ?? more) !== undefined,
      ranged: high !== undefined,
      ahead: number !== undefined && (led || coming !== undefined),
    },
    to: more ? more.to : end === unit.to ? pastDot(line, end) : end,
  };
}

/** The "or two" of "a day or two", "o zi-două", "za dzień, dwa". */
function orTwo(line: Line, at: number, one: number): Read<number> | undefined {
  if (one !== 1) return undefined;
  if (hit(line, at, 'either') || isMark(line.words[at], '-–')) return upperEnd(line, at);
  const number = isMark(line.words[at], ',') ? readCardinal(line, at + 1) : undefined;
  return number?.value === 2 && line.words[at + 1]?.kind === 'letters' && countsNothing(line, number.to)
    ? number
    : undefined;
}

/** The ", trzy" of "dwa, trzy dni": the next number, both in words. */
function oneMore(line: Line, low: Read<number>): Read<number> | undefined {
  const isSpelled = line.words[low.to - 1]?.kind === 'letters' && line.words[low.to + 1]?.kind === 'letters';
  const next = isSpelled && isMark(line.words[low.to], ',') ? readCardinal(line, low.to + 1) : undefined;
  return next?.value === low.value + 1 ? next : undefined;
}

/** The "or 3" of "2 or 3": the larger number after a range word. */
function upperEnd(line: Line, at: number): Read<number> | undefined {
  const range = hit(line, at, 'range') ?? hit(line, at, 'either');
  const number = range && readCardinal(line, range.to);
  if (!number || number.value < 1) return undefined;
  return number;
}
