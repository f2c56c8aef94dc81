// Finds a table's cue patterns in a text: compiled once, matched in one pass. The notation is in cue-pattern.ts.
import type { Cue } from './cue.ts';
import { patternReader, type Sequence, type Slot, type Step, type WordClasses } from './cue-pattern.ts';
import { slotIndex } from './slot-index.ts';
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

type Entry<Sign> = Sequence & { readonly sign: Sign };

/** A text while it is matched: its words, and of each the slots it fits. */
type Reading = { readonly words: readonly Word[]; readonly fits: readonly ReadonlySet<Slot>[] };

const guardReach = 3;

/**
 * Compiles a table.
 * @throws {Error} naming the first pattern that does not follow the notation.
 */
export function cueMatcher<Sign extends string>(table: CueTable<Sign>, classes: WordClasses): CueMatcher<Sign> {
  const entries = entriesOf(table, classes);
  const startingWith = new Map<Slot, Entry<Sign>[]>();
  for (const entry of entries) {
    const known = startingWith.get(entry.first);
    if (known) known.push(entry);
    else startingWith.set(entry.first, [entry]);
  }
  const slotsFor = slotIndex(entries.flatMap(({ guard, steps }) => [...(guard ? [guard] : []), ...slotsIn(steps)]));
  return (cut) => {
    const reading: Reading = { words: cut.words, fits: cut.words.map(({ folded }) => slotsFor(folded)) };
    const hits: Hit<Sign>[] = [];
    for (let at = 0; at < cut.words.length; at += 1) {
      for (const slot of reading.fits[at] ?? []) {
        for (const entry of startingWith.get(slot) ?? []) {
          const to = matchAt(entry, reading, at);
          if (to !== undefined) hits.push(hit(entry.sign, cut, at, to));
        }
      }
    }
    return longest(hits);
  };
}

function entriesOf<Sign extends string>(table: CueTable<Sign>, classes: WordClasses): readonly Entry<Sign>[] {
  const read = patternReader(classes);
  // Object.entries forgets the key type; the table's type guarantees it.
  const signs = Object.entries(table) as [Sign, string][];
  return signs.flatMap(([sign, patterns]) =>
    patternsOf(patterns).flatMap((pattern) => read(pattern).map((sequence) => ({ ...sequence, sign }))),
  );
}

function slotsIn(steps: readonly Step[]): readonly Slot[] {
  return steps.flatMap((step) =>
    step.kind === 'word' ? [step.slot] : step.kind === 'not' ? step.sequences.flatMap(slotsIn) : [],
  );
}

/** Where the sequence that begins at word `at` ends (exclusive), or undefined. */
function matchAt({ steps, guard, atStart }: Sequence, reading: Reading, at: number): number | undefined {
  const { words, fits } = reading;
  const sentence = words[at]?.sentence;
  if (atStart && words[at - 1]?.sentence === sentence) return undefined;
  // The first word is known to fit: the index led here.
  const end = endOf(steps, 1, reading, at + 1, sentence);
  if (end === undefined || guard === undefined) return end;
  for (let before = Math.max(0, at - guardReach); before < at; before += 1) {
    if (words[before]?.sentence === sentence && fits[before]?.has(guard)) return undefined;
  }
  return end;
}

/** Where `steps` from `step` on, matched from word `place` on within the sentence, end; shortest gaps first. */
function endOf(
  steps: readonly Step[],
  step: number,
  reading: Reading,
  place: number,
  sentence: number | undefined,
): number | undefined {
  const now = steps[step];
  if (now === undefined) return place;
  if (now.kind === 'word') {
    const isHere = reading.words[place]?.sentence === sentence && reading.fits[place]?.has(now.slot);
    return isHere ? endOf(steps, step + 1, reading, place + 1, sentence) : undefined;
  }
  if (now.kind === 'not') {
    const follows = now.sequences.some((sequence) => endOf(sequence, 0, reading, place, sentence) !== undefined);
    return follows ? undefined : endOf(steps, step + 1, reading, place, sentence);
  }
  for (let skip = 0; skip <= now.most; skip += 1) {
    const end = endOf(steps, step + 1, reading, place + skip, sentence);
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
