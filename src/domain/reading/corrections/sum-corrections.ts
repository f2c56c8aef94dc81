// Every correction added up: contrary ones cancel, repeated ones grow up to a bound.
import { type Answer, type Correction, type CorrectionSum, mostShift } from './correction.ts';
import { shiftBy } from './with-corrections.ts';

/** @param corrections oldest first. Undefined when there are none. */
export function sumCorrections(corrections: readonly Correction[]): CorrectionSum | undefined {
  const newest = corrections.at(-1);
  if (newest === undefined) return undefined;
  const sums = new Map<Answer, Map<number, number>>();
  const add = (answer: Answer, key: number, weight: number) => {
    const sum = sums.get(answer) ?? new Map<number, number>();
    sums.set(answer, sum.set(key, (sum.get(key) ?? 0) + weight));
  };
  for (const { was, is, features } of corrections) {
    for (const { key, weight } of features) {
      for (const [answer, by] of shiftBy({ was, is }, weight)) add(answer, key, by);
    }
  }
  const shifts = Object.fromEntries([...sums].map(([answer, sum]) => [answer, rounded(sum)]));
  return { count: corrections.length, newest: newest.id, shifts };
}

/** To a thousandth, without what has come to nothing: it travels with every answer to the panel. */
const rounded = (sum: ReadonlyMap<number, number>): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...sum]
      .map(([key, weight]) => [key, bounded(Math.round(weight * 1_000) / 1_000)] as const)
      .filter(([, weight]) => weight !== 0),
  );

const bounded = (weight: number): number => Math.max(-mostShift, Math.min(mostShift, weight));
