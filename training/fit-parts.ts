// Logistic regression on texts in parts, where only the whole is labelled: the odds of a text are the sum of the odds of its
// sentences, so that one sentence is enough for a yes and a sentence learns what it alone does. (A noisy or; compare Ray &
// Craven 2005, "Supervised versus multiple instance learning".)
import type { Fit, Row } from './fit.ts';
import { scoresOf } from './fit.ts';
import { minimise } from './minimise.ts';

type Part = Pick<Row, 'columns' | 'values'>;

/** What a text should be answered: one number for each output. */
export type Whole = { readonly parts: readonly Part[]; readonly targets: Float32Array };

/** The sum of odds, as log odds. */
function together(scores: readonly number[]): number {
  const top = Math.max(...scores);
  return top + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - top), 0));
}

const logistic = (score: number): number => 1 / (1 + Math.exp(-score));
/** −log of a probability, from its log odds. */
const surprise = (score: number): number =>
  score > 0 ? Math.log1p(Math.exp(-score)) : Math.log1p(Math.exp(score)) - score;

/** @param lifts how much a yes weighs beside a no, for each output */
export function fitParts(
  wholes: readonly Whole[],
  columns: number,
  outputs: number,
  l2: number,
  steps: number,
  lifts: readonly number[],
): Fit {
  const constant = columns * outputs;
  const slope = (weights: Float32Array, gradient: Float32Array): number => {
    let loss = 0;
    for (let i = 0; i < weights.length; i += 1) {
      const w = weights[i] ?? 0;
      const strength = i >= constant ? 0.01 : l2;
      gradient[i] = strength * w;
      loss += 0.5 * strength * w * w;
    }
    for (const { parts, targets } of wholes) {
      const scores = parts.map((part) => scoresOf({ weights, columns, outputs }, part));
      const pulls = parts.map(() => new Float64Array(outputs));
      for (let k = 0; k < outputs; k += 1) {
        const target = targets[k] ?? 0;
        const weight = target === 1 ? (lifts[k] ?? 1) : 1;
        const each = scores.map((score) => score[k] ?? 0);
        const score = together(each);
        loss += weight * surprise(target === 1 ? score : -score);
        const push = weight * (logistic(score) - target);
        each.forEach((one, at) => {
          const pull = pulls[at];
          if (pull) pull[k] = push * Math.exp(one - score);
        });
      }
      parts.forEach((part, at) => {
        const pull = pulls[at];
        if (pull === undefined) return;
        for (let k = 0; k < outputs; k += 1) gradient[constant + k] = (gradient[constant + k] ?? 0) + (pull[k] ?? 0);
        for (let i = 0; i < part.columns.length; i += 1) {
          const base = (part.columns[i] ?? 0) * outputs;
          const value = part.values[i] ?? 0;
          for (let k = 0; k < outputs; k += 1) gradient[base + k] = (gradient[base + k] ?? 0) + value * (pull[k] ?? 0);
        }
      });
    }
    return loss;
  };
  return { weights: minimise(slope, constant + outputs, steps), columns, outputs };
}
