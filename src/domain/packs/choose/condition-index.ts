// Many conditions asked at once which of them fit. Packs say the same few things in many prompts: each distinct part of a
// condition is asked once for an occasion, and a condition is a row of numbers that say which answers are its own. What it
// answers is what `fits` and `rank` do.
import { langs } from '../../language/lang.ts';
import { fold } from '../../language/words.ts';
import { phraseIndex } from './phrase-index.ts';
import { type Occasion, type Part, parts, type Ranked, writtenPart } from './rank-prompts.ts';

/** Calls `each` for what fits, in order. @param occasion its open steps as stepsInOrder has them */
export type ConditionIndex = (occasion: Occasion, each: (place: number, rank: number) => void) => void;

export function conditionIndex(things: readonly Ranked[]): ConditionIndex {
  const columns = parts.map((part) => columnOf(part, things));
  const all = Uint32Array.from(things.keys());
  return (occasion, each) => {
    let left: Uint32Array = all;
    const answered = columns.map((column) => {
      const answers = column.answer(occasion, left);
      if (!answers.isAll) left = thoseThatFit(left, column.numbers, answers.fits);
      return { ...answers, numbers: column.numbers };
    });
    const ranks = new Float64Array(left.length);
    // Column by column, in the order in which `rank` adds: the sums are the very same.
    for (const answers of answered) addRanks(ranks, left, answers);
    for (let i = 0; i < left.length; i += 1) each(left[i] ?? 0, ranks[i] ?? 0);
  };
}

// Plain loops over typed arrays: these two see every prompt there is.
function thoseThatFit(places: Uint32Array, numbers: Uint32Array, fits: Uint8Array): Uint32Array {
  const kept = new Uint32Array(places.length);
  let count = 0;
  for (let i = 0; i < places.length; i += 1) {
    const place = places[i] ?? 0;
    kept[count] = place;
    count += fits[numbers[place] ?? 0] ?? 0;
  }
  return kept.subarray(0, count);
}

function addRanks(
  sums: Float64Array,
  places: Uint32Array,
  { numbers, ranks }: Answers & Pick<Column, 'numbers'>,
): void {
  for (let i = 0; i < places.length; i += 1) sums[i] = (sums[i] ?? 0) + (ranks[numbers[places[i] ?? 0] ?? 0] ?? 0);
}

type Answers = {
  /** By number of the part; 0 also for what nobody asked about. */
  readonly fits: Uint8Array;
  readonly ranks: Float64Array;
  /** Everything asked about fits. */
  readonly isAll: boolean;
};
type Column = {
  /** By place of the thing: the number of its part among the distinct ones. */
  readonly numbers: Uint32Array;
  /** @param places of the things that are left */
  readonly answer: (occasion: Occasion, places: Uint32Array) => Answers;
};

function columnOf(part: Part, things: readonly Ranked[]): Column {
  const known = new Map<string, number>();
  const distinct: Ranked[] = [];
  const numbers = Uint32Array.from(things, (thing) => {
    const key = part.keyOf(thing);
    const number = key === undefined ? undefined : known.get(key);
    if (number !== undefined) return number;
    if (key !== undefined) known.set(key, distinct.length);
    return distinct.push(thing) - 1;
  });
  const worthAsking = part === writtenPart ? written(distinct) : () => distinct.keys();
  const answer = (occasion: Occasion, places: Uint32Array): Answers => {
    const isAsked = new Uint8Array(distinct.length);
    for (const place of places) isAsked[numbers[place] ?? 0] = 1;
    const fits = new Uint8Array(distinct.length);
    const ranks = new Float64Array(distinct.length);
    for (const number of worthAsking(occasion)) {
      const thing = isAsked[number] === 1 ? distinct[number] : undefined;
      if (thing === undefined || !part.fits(thing.when, occasion)) continue;
      fits[number] = 1;
      ranks[number] = part.rank(thing, occasion);
    }
    return { fits, ranks, isAll: fits.every((fit, number) => fit === isAsked[number]) };
  };
  return { numbers, answer };
}

/** Words and tags are another for nearly every thing that has any: only what the ticket holds some of is asked. */
function written(distinct: readonly Ranked[]): (occasion: Occasion) => Iterable<number> {
  const always: number[] = [];
  const byWords = phraseIndex<number>();
  const byTag = new Map<string, number[]>();
  distinct.forEach(({ when: { words, tags } }, number) => {
    if (words) for (const lang of langs) byWords.add(number, lang, words[lang] ?? []);
    else if (tags) for (const tag of new Set(tags.map(fold))) push(byTag, tag, number);
    else always.push(number);
  });
  // What has both words and tags is asked for its words.
  return ({ place: { theirs, tags = [] } = {} }) => [
    ...always,
    ...(theirs ? byWords.near(theirs.cut, theirs.lang) : []),
    ...new Set(tags.flatMap((tag) => byTag.get(fold(tag)) ?? [])),
  ];
}

function push(numbers: Map<string, number[]>, key: string, number: number): void {
  const beside = numbers.get(key);
  if (beside) beside.push(number);
  else numbers.set(key, [number]);
}
