// What was learnt from labelled messages, as it is used.
import type { PackedWeights } from '../../language/packed-weights.ts';
import { symbolReader } from './symbol-code.ts';
import { readWeights, sizesOf } from './weight-code.ts';

/** The weights of a feature stand side by side, in the order of `outputs`. */
export type Weights = {
  readonly outputs: readonly string[];
  readonly constants: Float32Array;
  /** Code of a feature → where its weights begin in `table`. */
  readonly places: ReadonlyMap<number, number>;
  readonly table: Float32Array;
};

/**
 * Ready for use: what several tables say of the same answers, as one. All name the same outputs. Linear in their size.
 *
 * @param first with the constants that all of them add to
 */
export function unpacked(first: PackedWeights, ...more: readonly PackedWeights[]): Weights {
  const outputs = Object.keys(first.outputs);
  const width = outputs.length;
  const packs = [first, ...more];
  const table = new Float32Array(width * packs.reduce((sum, { features }) => sum + features, 0));
  const places = new Map<number, number>();
  for (const { step, features, code } of packs) {
    let place = 0;
    let last = -1;
    readWeights(symbolReader(code, sizesOf(width)), width, features, (key, output, steps) => {
      if (key !== last) {
        last = key;
        place = places.get(key) ?? places.size * width;
        places.set(key, place);
      }
      table[place + output] = (table[place + output] ?? 0) + step * steps;
    });
  }
  const constants = Float32Array.from(outputs, (name) => packs.reduce((sum, one) => sum + (one.outputs[name] ?? 0), 0));
  return { outputs, constants, places, table };
}
