// Finds a table's cue patterns in a text, in one pass. A pattern is compiled when a word it can begin with turns up for the
// first time: most never do. The notation is in cue-pattern.ts.
import type { Cue } from './cue.ts';
import { patternReader, type Sequence, type Step, type WordClasses } from './cue-pattern.ts';
import { byFirstWord } from './first-words.ts';
import { lately } from './lately.ts';
import { fitsSlot } from './slot.ts';
import type { CutText, Word } from './words.ts';

/** Patterns by what they are a sign of, one a line. */
export type CueTable<Sign extends string> = Readonly<Record<Sign, string>>;

/** The single patterns of one entry of a table. */
export const patternsOf = (entry: string): readonly string[] =>
  entry
    .split('\n')
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== '');

/** A cue, what it is a sign of, and the words it spans (indices into the cut text, `to` exclusive). */
export type Hit<Sign extends string> = Cue & {
  readonly sign: Sign;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
};

/** Reads a cut text for one table. */
export type CueMatcher<Sign extends string> = (cut: CutText) => readonly Hit<Sign>[];

type Entry<Sign> = { readonly sign: Sign; readonly sequence: Sequence };

const guardReach = 3;
/** Words looked up last are remembered; a flood of strange words empties the memory instead of growing it. */
const mostRemembered = 4_000;
/** Longer than any real word: not worth remembering. */
const longestWord = 48;
/** Sentences read last are remembered, in characters and in number. */
const longestSentence = 400;
const mostSentences = 400;

/**
 * Reads texts for one table. A pattern that does not follow the notation is found when it is compiled: the matcher then
 * throws as `patternReader` says, so a table's test compiles all.
 */
export function cueMatcher<Sign extends string>(table: CueTable<Sign>, classes: WordClasses): CueMatcher<Sign> {
  const entriesFor = entriesByWord(table, classes);
  const seen = lately<SentenceHits<Sign>>(mostSentences, longestSentence);
  return (cut) => {
    const hits: Hit<Sign>[] = [];
    for (let from = 0; from < cut.words.length; ) {
      const to = sentenceEnd(cut.words, from);
      const start = cut.words[from]?.start ?? 0;
      const written = cut.text.slice(start, cut.words[to - 1]?.end);
      const known = seen.get(written);
      const found = known?.words === to - from ? known : { words: to - from, hits: hitsIn(cut, from, to, entriesFor) };
      if (found !== known) seen.keep(written, found);
      const sentence = cut.words[from]?.sentence ?? 0;
      for (const hit of found.hits) hits.push(movedBy(hit, from, start, sentence));
      from = to;
    }
    return hits;
  };
}

/** What was found in a sentence as it is written; places are counted from its beginning. */
type SentenceHits<Sign extends string> = { readonly words: number; readonly hits: readonly Hit<Sign>[] };

function sentenceEnd(words: readonly Word[], from: number): number {
  const sentence = words[from]?.sentence;
  let to = from + 1;
  while (words[to]?.sentence === sentence) to += 1;
  return to;
}

/** No pattern reaches over the end of a sentence. */
function hitsIn<Sign extends string>(
  cut: CutText,
  from: number,
  to: number,
  entriesFor: (word: string) => readonly Entry<Sign>[],
): readonly Hit<Sign>[] {
  const hits: Hit<Sign>[] = [];
  for (let at = from; at < to; at += 1) {
    for (const { sign, sequence } of entriesFor(cut.words[at]?.folded ?? '')) {
      const end = matchAt(sequence, cut, at);
      if (end !== undefined) hits.push(hit(sign, cut, at, end));
    }
  }
  return longest(hits).map((one) => movedBy(one, -from, -(cut.words[from]?.start ?? 0), 0));
}

const movedBy = <Sign extends string>(
  { sign, from, to, start, end, text }: Hit<Sign>,
  words: number,
  characters: number,
  sentence: number,
): Hit<Sign> => ({
  sign,
  from: from + words,
  to: to + words,
  sentence,
  start: start + characters,
  end: end + characters,
  text,
});

/** Answers for a folded word what can begin with it, in the order of the table. */
function entriesByWord<Sign extends string>(
  table: CueTable<Sign>,
  classes: WordClasses,
): (word: string) => readonly Entry<Sign>[] {
  // Object.entries forgets the key type; the table's type guarantees it.
  const signs = Object.entries(table) as [Sign, string][];
  const all = signs.flatMap(([sign, entry]) => patternsOf(entry).map((pattern) => ({ sign, pattern })));
  const placesFor = byFirstWord(
    all.map(({ pattern }) => pattern),
    classes,
  );
  const read = patternReader(classes);
  const compiled = new Map<number, readonly Entry<Sign>[]>();
  const entriesAt = (place: number): readonly Entry<Sign>[] => {
    const { sign, pattern } = all[place] ?? {};
    if (sign === undefined || pattern === undefined) return [];
    const entries = compiled.get(place) ?? read(pattern).map((sequence) => ({ sign, sequence }));
    compiled.set(place, entries);
    return entries;
  };
  const remembered = new Map<string, readonly Entry<Sign>[]>();
  return (word) => {
    const known = remembered.get(word);
    if (known) return known;
    const entries = placesFor(word).flatMap(entriesAt);
    const fitting = entries.filter(({ sequence }) => fitsSlot(sequence.first, word));
    if (remembered.size >= mostRemembered) remembered.clear();
    if (word.length <= longestWord) remembered.set(word, fitting);
    return fitting;
  };
}

/** Where the sequence that begins at word `at` ends (exclusive), or undefined. */
function matchAt({ steps, guard, atStart }: Sequence, cut: CutText, at: number): number | undefined {
  const { words } = cut;
  const sentence = words[at]?.sentence;
  if (atStart && words[at - 1]?.sentence === sentence) return undefined;
  // The first word is known to fit: it led here.
  const end = endOf(steps, 1, words, at + 1, sentence);
  if (end === undefined || guard === undefined) return end;
  for (let before = at - 1; before >= Math.max(0, at - guardReach); before -= 1) {
    const word = words[before];
    if (word?.sentence !== sentence || endsThought(cut, before)) break;
    if (fitsSlot(guard, word?.folded ?? '')) return undefined;
  }
  return end;
}

/** Whether a colon or semicolon follows word `at`: what is said before it guards nothing after it ("Don't worry: we pay."). */
function endsThought({ text, words }: CutText, at: number): boolean {
  const next = words[at + 1];
  return next?.afterBreak === true && /[:;]/.test(text.slice(words[at]?.end, next.start));
}

/** Where `steps` from `step` on, matched from word `place` on within the sentence, end; shortest gaps first. */
function endOf(
  steps: readonly Step[],
  step: number,
  words: readonly Word[],
  place: number,
  sentence: number | undefined,
): number | undefined {
  const now = steps[step];
  if (now === undefined) return place;
  if (now.kind === 'word') {
    const word = words[place];
    const isHere = word !== undefined && word.sentence === sentence && fitsSlot(now.slot, word.folded);
    return isHere ? endOf(steps, step + 1, words, place + 1, sentence) : undefined;
  }
  if (now.kind === 'not') {
    const follows = now.sequences.some((sequence) => endOf(sequence, 0, words, place, sentence) !== undefined);
    return follows ? undefined : endOf(steps, step + 1, words, place, sentence);
  }
  for (let skip = 0; skip <= now.most; skip += 1) {
    const end = endOf(steps, step + 1, words, place + skip, sentence);
    if (end !== undefined) return end;
  }
  return undefined;
}

function hit<Sign extends string>(sign: Sign, { text, words }: CutText, from: number, to: number): Hit<Sign> {
  const start = words[hyphened(text, words, from, -1)]?.start ?? 0;
  const end = words[hyphened(text, words, to - 1, 1)]?.end ?? start;
  return { sign, from, to, sentence: words[from]?.sentence ?? 0, start, end, text: text.slice(start, end) };
}

/** Hyphens a cue may stretch over: more make no word, and the stretch stays bounded. */
const mostHyphens = 4;

/** A cue does not end inside "s-a" or "un-install": the last word on this side that hyphens join to word `at`. */
function hyphened(text: string, words: readonly Word[], at: number, side: 1 | -1): number {
  let last = at;
  for (let joined = 0; joined < mostHyphens; joined += 1) {
    const [left, right] = side === 1 ? [words[last], words[last + 1]] : [words[last - 1], words[last]];
    if (!left || !right || right.start !== left.end + 1 || text[left.end] !== '-') break;
    last += side;
  }
  return last;
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
