// Finds a table's cue patterns in a text: compiled once into an index by first word, matched in one pass.
// The notation of the patterns is in cue-pattern.ts.
import type { Cue } from './cue.ts';
import { parsePattern, type Sequence, type Slot, type Step, type WordClasses } from './cue-pattern.ts';
import type { CutText, Word } from './words.ts';

/** Patterns by what they are a sign of, one a line or parted by `;`. */
export type CueTable<Sign extends string> = Readonly<Record<Sign, string>>;

/** The single patterns of one entry of a table. */
export const patternsOf = (entry: string): readonly string[] =>
  entry
    .split(/[;\n]/)
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== '');

/** A cue, what it is a sign of, and the words it spans (indices into the cut text, `to` exclusive). */
export type Hit<Sign extends string> = Cue & { readonly sign: Sign; readonly from: number; readonly to: number; readonly sentence: number };

type Entry<Sign> = Sequence & { readonly sign: Sign };
type Index<Sign> = { readonly byWord: Map<string, Entry<Sign>[]>; readonly byStem: Map<string, Entry<Sign>[]>; readonly stemLengths: readonly number[] };

/** Reads a cut text for one table. */
export type CueMatcher<Sign extends string> = (cut: CutText) => readonly Hit<Sign>[];

const guardReach = 3;

/**
 * Compiles a table.
 * @throws {Error} naming the first pattern that does not follow the notation.
 */
export function cueMatcher<Sign extends string>(table: CueTable<Sign>, classes: WordClasses): CueMatcher<Sign> {
  const index = indexOf(table, classes);
  return (cut) => {
    const hits: Hit<Sign>[] = [];
    for (let at = 0; at < cut.words.length; at += 1) {
      for (const entry of entriesFor(index, cut.words[at]?.folded ?? '')) {
        const to = matchAt(entry, cut.words, at);
        if (to !== undefined) hits.push(hit(entry.sign, cut, at, to));
      }
    }
    return longest(hits);
  };
}

function indexOf<Sign extends string>(table: CueTable<Sign>, classes: WordClasses): Index<Sign> {
  const byWord = new Map<string, Entry<Sign>[]>();
  const byStem = new Map<string, Entry<Sign>[]>();
  const put = (map: Map<string, Entry<Sign>[]>, key: string, entry: Entry<Sign>) => {
    const entries = map.get(key);
    if (entries) entries.push(entry);
    else map.set(key, [entry]);
  };
  // Object.entries forgets the key type; the table's type guarantees it.
  for (const [sign, patterns] of Object.entries(table) as [Sign, string][]) {
    for (const pattern of patternsOf(patterns)) {
      for (const sequence of parsePattern(pattern, classes)) {
        const [first] = sequence.steps;
        if (first?.kind !== 'word') continue;
        for (const word of first.slot.exact) put(byWord, word, { ...sequence, sign });
        for (const stem of first.slot.stems) put(byStem, stem, { ...sequence, sign });
      }
    }
  }
  const stemLengths = [...new Set([...byStem.keys()].map((stem) => stem.length))].sort((a, b) => a - b);
  return { byWord, byStem, stemLengths };
}

function* entriesFor<Sign>({ byWord, byStem, stemLengths }: Index<Sign>, word: string): Iterable<Entry<Sign>> {
  yield* byWord.get(word) ?? [];
  for (const length of stemLengths) {
    if (length > word.length) return;
    yield* byStem.get(word.slice(0, length)) ?? [];
  }
}

function fits({ exact, stems, tails }: Slot, word: string): boolean {
  return exact.has(word) || stems.some((stem) => word.startsWith(stem)) || tails.some((tail) => word.endsWith(tail));
}

/** Where the sequence that begins at word `at` ends (exclusive), or undefined. */
function matchAt({ steps, guard, atStart }: Sequence, words: readonly Word[], at: number): number | undefined {
  const sentence = words[at]?.sentence;
  if (atStart && words[at - 1]?.sentence === sentence) return undefined;
  if (guard) {
    for (let before = Math.max(0, at - guardReach); before < at; before += 1) {
      const word = words[before];
      if (word && word.sentence === sentence && fits(guard, word.folded)) return undefined;
    }
  }
  // The first word is known to fit: the index led here.
  return endOf(steps, 1, words, at + 1, sentence);
}

/** Where `steps` from `step` on, matched from word `place` on within the sentence, end; shortest gaps first. */
function endOf(steps: readonly Step[], step: number, words: readonly Word[], place: number, sentence: number | undefined): number | undefined {
  const now = steps[step];
  if (now === undefined) return place;
  if (now.kind === 'not') {
    const follows = now.sequences.some((sequence) => endOf(sequence, 0, words, place, sentence) !== undefined);
    return follows ? undefined : endOf(steps, step + 1, words, place, sentence);
  }
  if (now.kind === 'word') {
    const word = words[place];
    const isHere = word !== undefined && word.sentence === sentence && fits(now.slot, word.folded);
    return isHere ? endOf(steps, step + 1, words, place + 1, sentence) : undefined;
  }
  for (let skip = 0; skip <= now.most; skip += 1) {
    const end = endOf(steps, step + 1, words, place + skip, sentence);
    if (end !== undefined) return end;
  }
  return undefined;
}

function hit<Sign extends string>(sign: Sign, { text, words }: CutText, from: number, to: number): Hit<Sign> {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  return { sign, from, to, sentence: words[from]?.sentence ?? 0, start, end, text: text.slice(start, end) };
}

/** Of the same sign's overlapping hits the longest stays; the result is in the order of the text. */
function longest<Sign extends string>(hits: readonly Hit<Sign>[]): readonly Hit<Sign>[] {
  const lastOf = new Map<Sign, number>();
  const kept: (Hit<Sign> | undefined)[] = [];
  for (const next of hits) {
    const place = lastOf.get(next.sign);
    const last = place === undefined ? undefined : kept[place];
    if (place !== undefined && last && next.from < last.to) {
      if (next.to - next.from <= last.to - last.from) continue;
      kept[place] = undefined;
    }
    lastOf.set(next.sign, kept.length);
    kept.push(next);
  }
  return kept.filter((one) => one !== undefined).sort((a, b) => a.from - b.from || b.to - a.to);
}
