// What was learnt from labelled messages, as it is kept in a language's folder and as it is used. One character a weight,
// so that a file of mostly nothing packs small and a difference between two versions can be seen.
import type { PackedWeights } from '../../language/packed-weights.ts';

/** As used: the weights of a feature stand side by side, in the order of `outputs`. */
export type Weights = {
  readonly outputs: readonly string[];
  readonly constants: Float32Array;
  /** Code of a feature → where its weights begin in `table`. */
  readonly places: ReadonlyMap<number, number>;
  readonly table: Float32Array;
};

/** A step up is a capital, a step down a small letter; they grow by their squares, so that small weights keep their shades. */
export const stepLetters = 'lkjihgfedcba0ABCDEFGHIJKL';
export const mostSteps = (stepLetters.length - 1) / 2;

/** A digit of a difference; the last digit of each is in the second half of the letters. */
export const keyDigits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345abcdefghijklmnopqrstuvwxyz6789-_';
const base = keyDigits.length / 2;

const numbersOf = (letters: string): Int16Array => {
  const numbers = new Int16Array(128);
  for (let at = 0; at < letters.length; at += 1) numbers[letters.charCodeAt(at)] = at;
  return numbers;
};

/** Ready for use. Linear in the size of the file. */
export function unpacked({ keys, outputs }: PackedWeights): Weights {
  const names = Object.keys(outputs);
  const width = names.length;
  const digits = numbersOf(keyDigits);
  const places = new Map<number, number>();
  let code = 0;
  let difference = 0;
  for (let at = 0; at < keys.length; at += 1) {
    const digit = digits[keys.charCodeAt(at)] ?? 0;
    difference = difference * base + (digit % base);
    if (digit < base) continue;
    code += difference;
    places.set(code, places.size * width);
    difference = 0;
  }
  const table = new Float32Array(places.size * width);
  const constants = new Float32Array(width);
  names.forEach((name, output) => {
    const packed = outputs[name];
    if (packed === undefined) return;
    constants[output] = packed.constant;
    fill(table, packed.weights, packed.step, output, width);
  });
  return { outputs: names, constants, places, table };
}

const noWeight = '0'.charCodeAt(0);
const numbers = numbersOf(stepLetters);

/** Sets every `width`th number of the table from `first` on. Nine weights in ten are none. */
function fill(table: Float32Array, letters: string, step: number, first: number, width: number): void {
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters.charCodeAt(at);
    if (letter === noWeight) continue;
    const steps = (numbers[letter] ?? mostSteps) - mostSteps;
    table[at * width + first] = steps * Math.abs(steps) * step;
  }
}
