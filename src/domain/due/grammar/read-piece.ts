// One piece of a time expression: a clock time, a day, a part of it, a period or a stretch, with the prepositions before it.

import type { Bound, Takes } from '../../language/times.ts';
import { countsNothing, mayBeHour, type Need, type Sized } from './evidence.ts';
import type { Meaning } from './lexicon.ts';
import { hit, isMark, type Line, lexemesAt, pastGlue } from './line.ts';
import { readClock } from './read-clock.ts';
import { readBareDay } from './read-date.ts';
import { type Day, readDay } from './read-day.ts';
import type { Clock } from './read-hour.ts';
import { type DayPart, type Period, readPart, readPeriod } from './read-period.ts';
import { readSpan, type Span } from './read-span.ts';

type Core =
  | { readonly is: 'clock'; readonly clock: Clock }
  | { readonly is: 'day'; readonly day: Day }
  | { readonly is: 'part'; readonly part: DayPart }
  | { readonly is: 'period'; readonly period: Period }
  | { readonly is: 'span'; readonly span: Span }
  | { readonly is: 'now' };

export type Piece = {
  readonly core: Core;
  /** Words, prepositions included. */
  readonly from: number;
  readonly to: number;
  readonly bounds: readonly Bound[];
  readonly need: Need;
  /** Whether it counts as it stands, prepositions and following words considered. */
  readonly stands: boolean;
  /** Whether a number that ends it is not counting the word that follows. */
  readonly free: boolean;
};

/** What can be read at a word, whatever stands before it, and which prepositions take it. */
export type Reading = Pick<Piece, 'core' | 'to' | 'need'> & { readonly takenBy: readonly Takes[] };

/** What led to a core: where it starts, and what the prepositions before it say and take. */
type Lead = {
  readonly start: number;
  readonly bounds: readonly Bound[];
  readonly takes: readonly Takes[];
  /** Whether a word between was skipped ("at the one"). */
  readonly skipped: boolean;
};

/** Enough for "no later than the end of around"; a text of nothing but prepositions ends there. */
const mostLeads = 8;

/** The longest piece that starts at a word. Undefined at once where the word means nothing to the table. */
export function readPiece(line: Line, at: number): Piece | undefined {
  if (!canBegin(line, at) || isContracted(line, at)) return undefined;
  if (!line.pieces.has(at)) line.pieces.set(at, longestPiece(line, at));
  return line.pieces.get(at);
}

function longestPiece(line: Line, at: number): Piece | undefined {
  let best: Piece | undefined;
  for (const lead of leads(line, at)) {
    for (const reading of readingsAt(line, lead.start)) {
      if (isTaken(lead, reading) && (!best || reading.to > best.to)) best = piece(line, at, lead, reading);
    }
  }
  return best;
}

const beginnings: ReadonlySet<Meaning['is']> = new Set([
  'cardinal',
  'ordinal',
  'hour',
  'weekday',
  'month',
  'day',
  'unit',
  'part',
  'which',
  'edge',
  'period end',
  'feast',
  'now',
  'preposition',
  'clock hour',
  'clock noon',
  'clock midnight',
  'clock halfTo',
  'clock halfPast',
  'clock ahead',
  'clock half',
  'clock quarter',
]);

/** Most words of a text end here. */
const canBegin = (line: Line, at: number): boolean =>
  line.words[at]?.kind === 'digits' || lexemesAt(line, at).some(({ meaning }) => beginnings.has(meaning.is));

/** Where a core may start after prepositions and words that say nothing, the bare word first; each place once. */
function leads(line: Line, at: number): readonly Lead[] {
  const found: Lead[] = [{ start: at, bounds: [], takes: [], skipped: false }];
  const add = (lead: Lead): void => {
    const same = found.findIndex(({ start }) => start === lead.start);
    const before = found[same];
    if (before) found[same] = joined(before, lead);
    else if (found.length < mostLeads) found.push(lead);
  };
  for (const { start, bounds, takes } of found) {
    for (const { meaning, length } of lexemesAt(line, start)) {
      if (meaning.is !== 'preposition') continue;
      const said = {
        bounds: [...bounds, ...meaning.bounds],
        takes: [...takes.filter((letter) => letter !== 'm'), ...meaning.takes],
      };
      add({ start: start + length, ...said, skipped: false });
    }
    const past = pastGlue(line, start);
    if (past > start) add({ start: past, bounds, takes, skipped: true });
  }
  return found;
}

/** One place reached two ways ("până la data de" + …, "până la" + "data de" + …) takes what either takes. */
const joined = (a: Lead, b: Lead): Lead => ({
  start: a.start,
  bounds: [...new Set([...a.bounds, ...b.bounds])],
  takes: [...new Set([...a.takes, ...b.takes])],
  skipped: a.skipped && b.skipped,
});

/** What can be read at a word, longest or not; of equally long readings the first is meant. */
function readingsAt(line: Line, at: number): readonly Reading[] {
  if (!canBegin(line, at)) return [];
  const known = line.readings.get(at);
  if (known) return known;
  const found: Reading[] = [];
  const add = <T>(read: Sized<T> | undefined, takenBy: readonly Takes[], core: (value: T) => Core): void => {
    if (read) found.push({ core: core(read.value), to: read.to, need: read.need, takenBy });
  };
  const day = readDay(line, at);
  add(day, [day && isFigured(day) ? 'o' : 'd'], (value) => ({ is: 'day', day: value }));
  add(numberedDay(line, at), ['m'], (value) => ({ is: 'day', day: value }));
  add(readPeriod(line, at), ['d'], (period) => ({ is: 'period', period }));
  const span = readSpan(line, at);
  add(span, [span?.value.counted ? 'n' : 'u'], (value) => ({ is: 'span', span: value }));
  add(readPart(line, at), ['d'], (part) => ({ is: 'part', part }));
  const noon = hit(line, at, 'clock noon') ?? hit(line, at, 'clock midnight');
  add(readClock(line, at), noon ? ['c', 'd'] : ['c'], (clock) => ({ is: 'clock', clock }));
  const now = hit(line, at, 'now');
  if (now)
    found.push({ core: { is: 'now' }, to: now.to, need: now.weight === 'plain' ? 'sure' : 'alone', takenBy: [] });
  line.readings.set(at, found);
  return found;
}

/** Whether the prepositions that led there take it; where there are none, a number of the day alone is not read. */
const isTaken = ({ bounds, takes }: Lead, { takenBy, core }: Reading): boolean =>
  (bounds.includes('between') && core.is === 'span' && core.span.ranged) ||
  (bounds.length > 0 ? takenBy.some((letter) => takes.includes(letter)) : !takenBy.includes('m'));

/** The "27" of "pe 27". */
function numberedDay(line: Line, at: number): Sized<Day> | undefined {
  const read = readBareDay(line, at);
  return read && { value: { is: 'date', dayOfMonth: read.value }, to: read.to, need: 'bare' };
}

/** A day told by its ordinal or in figures alone. */
const isFigured = ({ value, need }: Sized<Day>): boolean =>
  value.is === 'date' && need !== 'sure' && value.year === undefined;

/** The reading as a piece: whether its prepositions and what follows it let it count. */
function piece(line: Line, at: number, lead: Lead, { core, to, need }: Reading): Piece {
  const { bounds } = lead;
  const free = line.words[to - 1]?.kind !== 'digits' || countsNothing(line, to);
  const isLed = bounds.length > 0 && free && (need !== 'bare' || isLedBare(line, at, to, lead, core));
  const stands = need === 'sure' || (need !== 'alone' && isLed && isClockSized(line, lead, core));
  return { core, from: at, to, bounds, need, stands, free };
}

/** "From 1", "between 2" and the "do 10" of "od 1 do 10" belong to a range or a scale; "at the one" is no hour. */
function isLedBare(line: Line, at: number, to: number, { bounds, skipped }: Lead, core: Core): boolean {
  const isFrom = bounds.includes('after') || bounds.includes('between');
  const endsScale = mayBeHour(line, at - 1) && hit(line, at, 'range') !== undefined;
  return countsNothing(line, to) && !isFrom && !endsScale && !(skipped && core.is === 'clock');
}

/** The "mon" of "c'mon". */
const isContracted = ({ words }: Line, at: number): boolean =>
  words[at]?.tight === true && words[at - 1]?.tight === true && isMark(words[at - 1], "'");

/** A bare number is a clock time only on the language's clock face; "1030" only after "at", "730" never by itself. */
function isClockSized(line: Line, { start, bounds }: Lead, core: Core): boolean {
  const word = line.words[start];
  if (core.is !== 'clock' || word?.kind !== 'digits') return true;
  if (core.clock.grain === 'hour' && line.words[start + 1]?.lower === 'h') return bounds.includes('at');
  if (word.lower.length <= 2) return core.clock.h <= line.table.clockFace || core.clock.grain !== 'hour';
  // "By 1600" is a time, "by 1612" hardly.
  const isRound = core.clock.m % 15 === 0 && (bounds.includes('by') || bounds.includes('before'));
  return word.lower.length === 4 && (bounds.includes('at') || isRound);
}
