// Logistic regression on sparse rows, several answers at once, fitted by L-BFGS (Liu & Nocedal 1989, doi 10.1007/BF01589116).
// No chance in it: the same rows make the same weights.

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

const memory = 6;

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
export function toProbabilities(scores: Float64Array, heads: readonly Head[]): Float64Array {
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

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
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
  let weights = new Float32Array(size);
  let gradient = new Float32Array(size);
  const asFit = (of: Float32Array): Fit => ({ weights: of, columns, outputs });
  let loss = lossOf(rows, heads, asFit(weights), l2, gradient);
  const steps: { s: Float32Array; y: Float32Array; rho: number }[] = [];
  for (let round = 0; round < mostSteps; round += 1) {
    const direction = Float32Array.from(gradient);
    const alphas: number[] = [];
    for (const { s, y, rho } of steps.toReversed()) {
      const alpha = rho * dot(s, direction);
      alphas.push(alpha);
      for (let i = 0; i < size; i += 1) direction[i] = (direction[i] ?? 0) - alpha * (y[i] ?? 0);
    }
    const last = steps.at(-1);
    const scale = last ? 1 / (last.rho * dot(last.y, last.y)) : 1 / Math.sqrt(dot(gradient, gradient) || 1);
    for (let i = 0; i < size; i += 1) direction[i] = (direction[i] ?? 0) * scale;
    for (const { s, y, rho } of steps) {
      const beta = rho * dot(y, direction);
      const alpha = alphas.pop() ?? 0;
      for (let i = 0; i < size; i += 1) direction[i] = (direction[i] ?? 0) + (s[i] ?? 0) * (alpha - beta);
    }
    const slope = -dot(gradient, direction);
    if (!(slope < 0)) break;
    let step = 1;
    let next = weights;
    let nextGradient = gradient;
    let nextLoss = loss;
    for (let tries = 0; tries < 12; tries += 1) {
      next = new Float32Array(size);
      for (let i = 0; i < size; i += 1) next[i] = (weights[i] ?? 0) - step * (direction[i] ?? 0);
      nextGradient = new Float32Array(size);
      nextLoss = lossOf(rows, heads, asFit(next), l2, nextGradient);
      if (nextLoss <= loss + 1e-4 * step * slope) break;
      step /= 2;
    }
    if (!(nextLoss < loss)) break;
    const s = new Float32Array(size);
    const y = new Float32Array(size);
    for (let i = 0; i < size; i += 1) {
      s[i] = (next[i] ?? 0) - (weights[i] ?? 0);
      y[i] = (nextGradient[i] ?? 0) - (gradient[i] ?? 0);
    }
    const curvature = dot(s, y);
    if (curvature > 1e-10) {
      steps.push({ s, y, rho: 1 / curvature });
      if (steps.length > memory) steps.shift();
    }
    const gain = (loss - nextLoss) / Math.max(1, Math.abs(loss));
    [weights, gradient, loss] = [next, nextGradient, nextLoss];
    if (gain < 1e-5) break;
  }
  return asFit(weights);
}
