// The lowest point of a smooth function, by L-BFGS (Liu & Nocedal 1989, doi 10.1007/BF01589116). No chance in it.

/** Writes the gradient at `at` into `gradient` and answers the value there. */
export type Slope = (at: Float32Array, gradient: Float32Array) => number;

const memory = 6;
const mostHalvings = 12;
/** Steps that gain less than this share of the value end the search. */
const leastGain = 1e-5;

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

type Pace = { readonly s: Float32Array; readonly y: Float32Array; readonly rho: number };

/** Where to go from a point with this gradient, seen from the last steps. */
function directionFrom(gradient: Float32Array, paces: readonly Pace[]): Float32Array {
  const direction = Float32Array.from(gradient);
  const alphas: number[] = [];
  for (const { s, y, rho } of paces.toReversed()) {
    const alpha = rho * dot(s, direction);
    alphas.push(alpha);
    for (let i = 0; i < direction.length; i += 1) direction[i] = (direction[i] ?? 0) - alpha * (y[i] ?? 0);
  }
  const last = paces.at(-1);
  const scale = last ? 1 / (last.rho * dot(last.y, last.y)) : 1 / Math.sqrt(dot(gradient, gradient) || 1);
  for (let i = 0; i < direction.length; i += 1) direction[i] = (direction[i] ?? 0) * scale;
  for (const { s, y, rho } of paces) {
    const share = (alphas.pop() ?? 0) - rho * dot(y, direction);
    for (let i = 0; i < direction.length; i += 1) direction[i] = (direction[i] ?? 0) + (s[i] ?? 0) * share;
  }
  return direction;
}

const difference = (a: Float32Array, b: Float32Array): Float32Array => a.map((value, i) => value - (b[i] ?? 0));

/** Starts at zero; `size` numbers, at most `steps` steps. */
export function minimise(slope: Slope, size: number, steps: number): Float32Array {
  let at = new Float32Array(size);
  let gradient = new Float32Array(size);
  let value = slope(at, gradient);
  const paces: Pace[] = [];
  for (let round = 0; round < steps; round += 1) {
    const direction = directionFrom(gradient, paces);
    const fall = -dot(gradient, direction);
    if (!(fall < 0)) break;
    let length = 1;
    let next = at;
    let nextGradient = gradient;
    let nextValue = value;
    for (let tries = 0; tries < mostHalvings; tries += 1, length /= 2) {
      next = at.map((one, i) => one - length * (direction[i] ?? 0));
      nextGradient = new Float32Array(size);
      nextValue = slope(next, nextGradient);
      if (nextValue <= value + 1e-4 * length * fall) break;
    }
    if (!(nextValue < value)) break;
    const [s, y] = [difference(next, at), difference(nextGradient, gradient)];
    const curve = dot(s, y);
    if (curve > 1e-10) paces.push({ s, y, rho: 1 / curve });
    if (paces.length > memory) paces.shift();
    const gain = (value - nextValue) / Math.max(1, Math.abs(value));
    [at, gradient, value] = [next, nextGradient, nextValue];
    if (gain < leastGain) break;
  }
  return at;
}
