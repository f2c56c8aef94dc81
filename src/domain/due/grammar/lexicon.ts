// A language table made ready for lookup: which meanings begin at a word of a text.

import type { Bound, Edge, Part, Takes, TimeWords, Unit, Which } from '../../language/times.ts';
import { type Word, wordsOf } from './words.ts';

type Clockword = Exclude<keyof TimeWords['clock'], 'am' | 'pm'>;
type Plainword =
  | 'tensAnd'
  | 'andHalf'
  | 'working'
  | 'now'
  | 'ago'
  | 'ahead'
  | 'range'
  | 'either'
  | 'glue'
  | 'never'
  | 'follow'
  | 'ordinalEndings'
  | 'hourEndings';

/** What a phrase can mean; one phrase may have several meanings, and the grammar asks for the one it needs. */
export type Meaning =
  | { readonly is: 'cardinal' | 'ordinal' | 'hour' | 'weekday' | 'month' | 'day'; readonly n: number }
  | { readonly is: 'unit'; readonly unit: Unit; readonly times: number }
  | { readonly is: 'part'; readonly part: Part; readonly today: boolean }
  | { readonly is: 'which'; readonly which: Which }
  | { readonly is: 'edge'; readonly edge: Edge }
  | { readonly is: 'period end'; readonly unit: Unit }
  | { readonly is: 'feast'; readonly feast: string }
  | { readonly is: 'half-day'; readonly pm: boolean }
  | { readonly is: 'zone'; readonly zone: string }
  | { readonly is: 'preposition'; readonly bounds: readonly Bound[]; readonly takes: readonly Takes[] }
  | { readonly is: Plainword }
  | { readonly is: `clock ${Clockword}` };

/** plain: counts by itself. loose: needs a neighbour (`~`). alone: only as a whole text (`!`). */
export type Weight = 'plain' | 'loose' | 'alone';
export type Lexeme = { readonly meaning: Meaning; readonly weight: Weight /** In words. */; readonly length: number };
export type Lexicon = (words: readonly Word[], at: number) => readonly Lexeme[];

type Entry = { readonly words: readonly Word[]; readonly meaning: Meaning; readonly weight: Weight };

/** Stands for the customer's zone, which a table cannot know. */
export const customerZone = 'customer';

/** Zones an agent may add to a clock time, by the zone whose clock they mean all year round. Single words in capitals. */
const zones: Readonly<Record<string, string>> = {
  [customerZone]:
    'your {,local }time|{pana,pani,państwa,twojego} czasu|czasu u {pana,pani,państwa,ciebie}|{ora,după ora} {dumneavoastră,dvs,ta}',
  UTC: 'utc|gmt|z',
  'Europe/London': 'bst|{uk,british,london} time',
  'Europe/Warsaw': 'cet|cest|{polish,warsaw,central european} time|czasu {polskiego,warszawskiego}|ora poloniei',
  'Europe/Bucharest': 'eet|eest|{romanian,bucharest} time|czasu rumuńskiego|ora româniei|ora bucureștiului',
  'America/New_York': 'est|edt|et|eastern time',
  'America/Chicago': 'cst|cdt|ct|central time',
  'America/Denver': 'mst|mdt|mt|mountain time',
  'America/Los_Angeles': 'pst|pdt|pt|pacific time',
};

/** `{a,b}` spelled out, `|` split. */
function phrasesOf(notation: string): readonly string[] {
  return notation.split('|').flatMap((phrase) => {
    const brace = /^([^{]*)\{([^}]*)\}(.*)$/.exec(phrase);
    if (!brace) return phrase.trim() === '' ? [] : [phrase.trim()];
    const [, before = '', inner = '', after = ''] = brace;
    return inner.split(',').flatMap((choice) => phrasesOf(before + choice + after));
  });
}

function* meanings(table: TimeWords): Generator<readonly [Meaning, string]> {
  for (const is of ['cardinal', 'ordinal', 'hour', 'day'] as const) {
    for (const [n, phrases] of Object.entries(table[`${is}s`])) yield [{ is, n: Number(n) }, phrases];
  }
  for (const [unit, phrases] of typedEntries(table.units)) yield [{ is: 'unit', unit, times: 1 }, phrases];
  for (const [phrases, times, unit] of table.measures) yield [{ is: 'unit', unit, times }, phrases];
  for (const [index, phrases] of table.weekdays.entries()) yield [{ is: 'weekday', n: index + 1 }, phrases];
  for (const [index, phrases] of table.months.entries()) yield [{ is: 'month', n: index + 1 }, phrases];
  for (const [part, phrases] of typedEntries(table.parts)) yield [{ is: 'part', part, today: false }, phrases];
  for (const [part, phrases] of typedEntries(table.partsToday))
    yield [{ is: 'part', part, today: true }, phrases ?? ''];
  for (const [which, phrases] of typedEntries(table.which)) yield [{ is: 'which', which }, phrases];
  for (const [edge, phrases] of typedEntries(table.edges)) yield [{ is: 'edge', edge }, phrases];
  for (const [unit, phrases] of typedEntries(table.periodEnds)) yield [{ is: 'period end', unit }, phrases ?? ''];
  for (const [feast, phrases] of Object.entries(table.feasts)) yield [{ is: 'feast', feast }, phrases];
  for (const [zone, phrases] of Object.entries(zones)) yield [{ is: 'zone', zone }, phrases];
  const { am, pm, ...clock } = table.clock;
  yield [{ is: 'half-day', pm: false }, am];
  yield [{ is: 'half-day', pm: true }, pm];
  for (const [name, phrases] of typedEntries(clock)) yield [{ is: `clock ${name}` }, phrases];
  for (const [spec, phrases] of Object.entries(table.prepositions)) yield [preposition(spec), phrases];
  for (const is of plainwords) yield [{ is }, table[is]];
}

const plainwords: readonly Plainword[] = [
  'tensAnd',
  'andHalf',
  'working',
  'now',
  'ago',
  'ahead',
  'range',
  'either',
  'glue',
  'never',
  'follow',
  'ordinalEndings',
  'hourEndings',
];

const bounds: readonly Bound[] = ['at', 'by', 'before', 'between', 'after', 'in', 'ago'];
const targets: readonly Takes[] = ['c', 'd', 'o', 'm', 'n', 'u'];

function preposition(spec: string): Meaning {
  const [word, letters = ''] = spec.split(' ');
  return {
    is: 'preposition',
    bounds: bounds.filter((name) => name === word),
    takes: targets.filter((letter) => letters.includes(letter)),
  };
}

function typedEntries<K extends string, V>(record: { readonly [key in K]?: V }): [K, V][] {
  // A literal table has no keys but its declared ones; Object.entries cannot know.
  return Object.entries(record) as [K, V][];
}

/** Makes a table's lookup. Costs a millisecond or two: once per language. */
export function lexiconOf(table: TimeWords): Lexicon {
  const byFirst = new Map<string, Entry[]>();
  for (const [meaning, notation] of meanings(table)) {
    for (const phrase of phrasesOf(notation)) {
      const weight = phrase.startsWith('~') ? 'loose' : phrase.startsWith('!') ? 'alone' : 'plain';
      const words = wordsOf(weight === 'plain' ? phrase : phrase.slice(1));
      const first = words[0]?.plain ?? '';
      const entries = byFirst.get(first) ?? [];
      const twin = entries.findIndex((entry) => isSamePreposition(entry, words, meaning));
      const made: Entry = { words, meaning, weight };
      const entry = twin < 0 ? made : joined(entries[twin], made);
      entries.splice(twin < 0 ? entries.length : twin, 1, entry);
      byFirst.set(first, entries);
    }
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return (words, at) =>
    (byFirst.get(words[at]?.plain ?? '') ?? nothing)
      .filter((entry) => entry.words.every((word, offset) => isSame(words[at + offset], word)))
      .map(({ meaning, weight, words: { length } }) => ({ meaning, weight, length }));
}

const nothing: readonly Entry[] = [];

const isSamePreposition = (entry: Entry, words: readonly Word[], meaning: Meaning): boolean =>
  entry.meaning.is === 'preposition' &&
  meaning.is === 'preposition' &&
  entry.words.length === words.length &&
  entry.words.every(({ lower }, index) => lower === words[index]?.lower);

/** "do" is both "by" and "within": one preposition that takes what either takes. */
function joined(a: Entry | undefined, b: Entry): Entry {
  if (a?.meaning.is !== 'preposition' || b.meaning.is !== 'preposition') return b;
  const [both, takes] = [
    [...a.meaning.bounds, ...b.meaning.bounds],
    [...a.meaning.takes, ...b.meaning.takes],
  ];
  return { ...b, meaning: { is: 'preposition', bounds: both, takes } };
}

/** A text written without diacritics matches; one with others than the table's does not ("mają" is not "maja"). */
const isSame = (written: Word | undefined, word: Word): boolean =>
  written !== undefined &&
  written.plain === word.plain &&
  (written.lower === written.plain || written.lower === word.lower || written.lower.length > 5);
