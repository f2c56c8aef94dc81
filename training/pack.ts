// What was learnt, made as small as is asked: weights in steps, and the steps as wide as it takes. What says less than half a
// step says nothing, and a feature that says nothing is left out.
import type { PackedWeights } from '../src/domain/language/packed-weights.ts';
import { mostSteps } from '../src/domain/reading/learnt/weight-code.ts';
import type { Learnt } from './learnt.ts';
import { toldWeights } from './tell-weights.ts';

/** A letter of the code is six bits and packs to hardly more. */
const bytesOfLetter = 0.757;
/** From so much of a step on a weight is worth telling. */
const leastShare = 0.65;
/** Halvings of the distance between a step that fits and one that does not. */
const halvings = 10;
/** The finest step looked at, beside the largest weight. */
const finest = 1 / mostSteps;

/** The finest pack of at most so many bytes of gzip, but for its outputs and their constants. */
export function packed(learnt: Learnt, bytes = Number.POSITIVE_INFINITY): PackedWeights {
  const told = alike(learnt);
  const largest = told.reduce((most, [, weights]) => Math.max(most, ...weights.map(Math.abs)), 0);
  const best = inSteps(learnt, told, round(Math.max(largest * finest, 1e-3)));
  if (isWithin(best, bytes)) return best;
  let [tooFine, wideEnough] = [best.step, largest * 2];
  let fitting = inSteps(learnt, told, wideEnough);
  for (let at = 0; at < halvings; at += 1) {
    const step = round(Math.sqrt(tooFine * wideEnough));
    const tried = inSteps(learnt, told, step);
    if (isWithin(tried, bytes)) [fitting, wideEnough] = [tried, step];
    else tooFine = step;
  }
  return fitting;
}

const isWithin = ({ code }: PackedWeights, bytes: number): boolean => code.length * bytesOfLetter <= bytes;

type Rows = readonly (readonly [key: number, weights: readonly number[]])[];

/** What a feature says of all answers alike, where they exclude each other, tells nothing: the middle one is set to none. */
const alike = ({ heads, features }: Learnt): Rows =>
  [...features]
    .sort(([a], [b]) => a - b)
    .map(([key, weights]) => {
      let from = 0;
      const told = heads.flatMap(({ kind, size }) => {
        const part = Array.from(weights.subarray(from, from + size));
        from += size;
        const middle = kind === 'one of' ? (part.toSorted((a, b) => a - b)[size >> 1] ?? 0) : 0;
        return part.map((weight) => weight - middle);
      });
      return [key, told];
    });

function inSteps({ outputs, constants }: Learnt, rows: Rows, step: number): PackedWeights {
  const told = rows
    .map(([key, weights]) => [key, weights.map((weight) => stepsOf(weight, step))] as const)
    .filter(([, steps]) => steps.some((one) => one !== 0));
  return {
    outputs: Object.fromEntries(outputs.map((name, output) => [name, round(constants[output] ?? 0)])),
    step,
    features: told.length,
    code: toldWeights(told, outputs.length),
  };
}

function stepsOf(weight: number, step: number): number {
  const size = Math.min(mostSteps, Math.floor(Math.abs(weight) / step + 1 - leastShare));
  return weight < 0 && size > 0 ? -size : size;
}

const round = (value: number): number => Number(value.toPrecision(3));
