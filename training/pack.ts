// What was learnt, made small: weights in steps, one character each.
import type { PackedWeights } from '../src/domain/language/packed-weights.ts';
import { keyDigits, mostSteps, stepLetters } from '../src/domain/reading/learnt/weights.ts';
import type { Learnt } from './learnt.ts';

const base = keyDigits.length / 2;

function packedKeys(keys: readonly number[]): string {
  let before = 0;
  return keys
    .map((key) => {
      let rest = key - before;
      before = key;
      let digits = keyDigits[base + (rest % base)] ?? '';
      for (rest = Math.floor(rest / base); rest > 0; rest = Math.floor(rest / base))
        digits = `${keyDigits[rest % base]}${digits}`;
      return digits;
    })
    .join('');
}

export function packed({ outputs, constants, features }: Learnt): PackedWeights {
  const keys = [...features.keys()].sort((a, b) => a - b);
  return {
    keys: packedKeys(keys),
    outputs: Object.fromEntries(
      outputs.map((name, output) => {
        const weights = keys.map((key) => features.get(key)?.[output] ?? 0);
        const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
        const step = round(Math.max(largest / mostSteps ** 2, 1e-9));
        const letters = weights.map((weight) => {
          const steps = Math.sign(weight) * Math.min(mostSteps, Math.round(Math.sqrt(Math.abs(weight) / step)));
          return stepLetters[mostSteps + steps] ?? '';
        });
        return [name, { constant: round(constants[output] ?? 0), step, weights: letters.join('') }];
      }),
    ),
  };
}

const round = (value: number): number => Number(value.toPrecision(3));
