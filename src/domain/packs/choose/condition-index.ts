// Many conditions asked at once which of them fit. Packs say the same few things in many prompts: each distinct part of a
// condition is asked once for an occasion, and a condition is a row of numbers that say which answers are its own. What it
// answers is what `fits` and `rank` do.
import { finished, type Steps } from './once-for.ts';
import { type Occasion, type Part, type PartKey, proofPart, type Ranked, shortParts } from './rank-prompts.ts';
import { writtenIndex } from './written-index.ts';

/** Calls `each` for what fits, in order. @param occasion its open steps as stepsInOrder has them */
export type ConditionIndex = (occasion: Occasion, each: (place: number, rank: number) => void) => void;

export const conditionIndex = (things: readonly Ranked[]): ConditionIndex => finished(conditionIndexSteps(things));

/** Things read in one step. */
const atOnce = 500;

export function* conditionIndexSteps(things: readonly Ranked[]): Steps<ConditionIndex> {
  const { length } = things;
  const columns = shortParts.map((part) => columnOf(part, length));
  const proofs = columnOf(proofPart, length);
  const written = writtenIndex(length);
  const all = Uint32Array.from(things.keys());
  for (const [place, thing] of things.entries()) {
    for (const column of columns) column.add(thing, place);
    proofs.add(thing, place);
    written.add(thing, place);
    if (place % atOnce === atOnce - 1) yield undefined;
  }
  return (occasion, each) => {
    const answers = columns.map((column) => column.answer(occasion));
    const proof = proofs.answer(occasion);
    const ofWritten = written.answer(occasion);
    const left = thoseThatFit(all, answers);
    const ranks = new Float64Array(left.length);
    // Column by column, in the order in which `rank` adds: the sums are the very same.
    for (const one of answers) addRanks(ranks, left, one);
    for (let i = 0; i < left.length; i += 1) {
      const place = left[i] ?? 0;
      const more = ofWritten(place);
      if (more !== undefined) each(place, (ranks[i] ?? 0) + more + (proof.ranks[proof.numbers[place] ?? 0] ?? 0));
    }
  };
}

// Plain loops over typed arrays: these see every prompt there is.
function thoseThatFit(all: Uint32Array, answers: readonly Answers[]): Uint32Array {
  const kept = all.slice();
  let { length } = kept;
  for (const { numbers, fits, isAll } of answers) if (!isAll) length = keepFitting(kept, length, numbers, fits);
  return kept.subarray(0, length);
}

/** @returns how many of the first `length` places fit; they are moved to the front */
function keepFitting(kept: Uint32Array, length: number, numbers: Uint32Array, fits: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < length; i += 1) {
    const place = kept[i] ?? 0;
    kept[count] = place;
    count += fits[numbers[place] ?? 0] ?? 0;
  }
  return count;
}

function addRanks(sums: Float64Array, places: Uint32Array, { numbers, ranks }: Answers): void {
  for (let i = 0; i < places.length; i += 1) sums[i] = (sums[i] ?? 0) + (ranks[numbers[places[i] ?? 0] ?? 0] ?? 0);
}

type Answers = {
  /** By place of the thing: the number of its part among the distinct ones. */
  readonly numbers: Uint32Array;
  /** By number of the part. */
  readonly fits: Uint8Array;
  readonly ranks: Float64Array;
  readonly isAll: boolean;
};
type Column = {
  readonly add: (thing: Ranked, place: number) => void;
  readonly answer: (occasion: Occasion) => Answers;
};

function columnOf(part: Part, count: number): Column {
  const known = new Map<PartKey, number>();
  const distinct: Ranked[] = [];
  const numbers = new Uint32Array(count);
  return {
    add(thing, place) {
      const key = part.keyOf(thing);
      let number = known.get(key);
      if (number === undefined) {
        number = distinct.push(thing) - 1;
        known.set(key, number);
      }
      numbers[place] = number;
    },
    answer(occasion) {
      const fits = Uint8Array.from(distinct, ({ when }) => Number(part.fits(when, occasion)));
      const ranks = Float64Array.from(distinct, (thing, i) => (fits[i] === 1 ? part.rank(thing, occasion) : 0));
      return { numbers, fits, ranks, isAll: fits.every((fit) => fit === 1) };
    },
  };
}
