// Logistic regression on sparse rows, several answers at once. The same rows make the same weights.
import { minimise } from './minimise.ts';

/** What a row says of one answer. `one of`: probabilities over its classes; `yes or no`: one probability. NaN: not known. */
export type Head = { readonly kind: 'one of' | 'yes or no'; readonly size: number };

/** A sparse row, its weight, and what it should be answered: one number for each class of each head, in their order. */
export type Row = {
  readonly columns: Int32Array;
  readonly values: Float32Array;
  readonly weight: number;
  /** A head whose first target is NaN is not learnt from this row; a negative class of `one of` may be right or not. */
  readonly targets: Float32Array;
};

/** `weights[column * outputs + output]`; the last column is the constant. */
export type Fit = { readonly weights: Float32Array; readonly columns: number; readonly outputs: number };

/** Scores of a row: linear, before any probability. */
export function scoresOf({ weights, columns, outputs }: Fit, row: Pick<Row, 'columns' | 'values'>): Float64Array {
  const scores = new Float64Array(outputs);
  for (let k = 0; k < outputs; k += 1) scores[k] = weights[columns * outputs + k] ?? 0;
  for (let i = 0; i < row.columns.length; i += 1) {
    const base = (row.columns[i] ?? 0) * outputs;
    const value = row.values[i] ?? 0;
    for (let k = 0; k < outputs; k += 1) scores[k] = (scores[k] ?? 0) + value * (weights[base + k] ?? 0);
  }
  return scores;
}

/** Turns scores to probabilities in place, head by head. */
function toProbabilities(scores: Float64Array, heads: readonly Head[]): Float64Array {
  let at = 0;
  for (const { kind, size } of heads) {
    if (kind === 'one of') {
      let top = Number.NEGATIVE_INFINITY;
      for (let k = at; k < at + size; k += 1) top = Math.max(top, scores[k] ?? 0);
      let sum = 0;
      for (let k = at; k < at + size; k += 1) sum += scores[k] = Math.exp((scores[k] ?? 0) - top);
      for (let k = at; k < at + size; k += 1) scores[k] = (scores[k] ?? 0) / sum;
    } else for (let k = at; k < at + size; k += 1) scores[k] = 1 / (1 + Math.exp(-(scores[k] ?? 0)));
    at += size;
  }
  return scores;
}

/** Loss of all rows and its gradient into `gradient`. */
function lossOf(rows: readonly Row[], heads: readonly Head[], fit: Fit, l2: number, gradient: Float32Array): number {
  const { weights, columns, outputs } = fit;
  let loss = 0;
  const constant = columns * outputs;
  for (let i = 0; i < weights.length; i += 1) {
    const w = weights[i] ?? 0;
    const strength = i >= constant ? 0 : l2;
    gradient[i] = strength * w;
    loss += 0.5 * strength * w * w;
  }
  for (const row of rows) {
    const p = toProbabilities(scoresOf(fit, row), heads);
    let at = 0;
    for (const { kind, size } of heads) {
      const { targets } = row;
      if (Number.isNaN(targets[at])) {
        for (let k = at; k < at + size; k += 1) p[k] = 0;
      } else if (kind === 'one of') {
        let open = 0;
        let isPartial = false;
        for (let k = at; k < at + size; k += 1) {
          if ((targets[k] ?? 0) < 0) {
            open += p[k] ?? 0;
            isPartial = true;
          }
        }
        if (isPartial) loss -= row.weight * Math.log(Math.max(open, 1e-9));
        for (let k = at; k < at + size; k += 1) {
          const target = targets[k] ?? 0;
          const probability = p[k] ?? 0;
          const wanted = isPartial ? (target < 0 ? probability / Math.max(open, 1e-9) : 0) : target;
          if (!isPartial && target > 0) loss -= row.weight * target * Math.log(Math.max(probability, 1e-9));
          p[k] = row.weight * (probability - wanted);
        }
      } else {
        for (let k = at; k < at + size; k += 1) {
          const target = targets[k] ?? 0;
          const probability = Math.min(Math.max(p[k] ?? 0, 1e-9), 1 - 1e-9);
          loss -= row.weight * (target * Math.log(probability) + (1 - target) * Math.log(1 - probability));
          p[k] = row.weight * (probability - target);
        }
      }
      at += size;
    }
    for (let k = 0; k < outputs; k += 1) gradient[constant + k] = (gradient[constant + k] ?? 0) + (p[k] ?? 0);
    for (let i = 0; i < row.columns.length; i += 1) {
      const base = (row.columns[i] ?? 0) * outputs;
      const value = row.values[i] ?? 0;
      for (let k = 0; k < outputs; k += 1) gradient[base + k] = (gradient[base + k] ?? 0) + value * (p[k] ?? 0);
    }
  }
  return loss;
}

/** `l2` is per row of weight one, so that it means the same for few rows and for many. */
export function fitRows(
  rows: readonly Row[],
  columns: number,
  heads: readonly Head[],
  l2: number,
  mostSteps = 60,
): Fit {
  const outputs = heads.reduce((sum, { size }) => sum + size, 0);
  const size = (columns + 1) * outputs;
  const asFit = (weights: Float32Array): Fit => ({ weights, columns, outputs });
  return asFit(minimise((at, gradient) => lossOf(rows, heads, asFit(at), l2, gradient), size, mostSteps));
}
