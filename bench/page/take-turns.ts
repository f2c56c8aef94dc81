// Measures the same thing in several browsers in turn, A B C, C B A, A B C, so that a busy minute of the machine hits all.
import type { Contender } from './browsers.ts';

export type Taken<C extends Contender, T> = Readonly<Record<C, readonly T[]>>;

/** One round more than asked for: the first fills caches, and is not counted. */
export async function takeTurns<C extends Contender, T>(
  contenders: readonly C[],
  rounds: number,
  measure: (contender: C) => Promise<T>,
): Promise<Taken<C, T>> {
  const taken = new Map<C, T[]>(contenders.map((contender) => [contender, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const contender of round % 2 === 0 ? contenders : contenders.toReversed()) {
      const result = await measure(contender);
      if (round > 0) taken.get(contender)?.push(result);
    }
  }
  // Every contender was put in above.
  return Object.fromEntries(taken) as Record<C, T[]>;
}
