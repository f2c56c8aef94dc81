// The figures a reading is judged by.

/** One yes/no answer: what was said, and what is meant. */
export type Answer = { readonly said: boolean; readonly meant: boolean };

/** F1 of yes/no answers; 1 when there was nothing to find and nothing was found. */
export function f1(answers: readonly Answer[]): number {
  const hits = answers.filter(({ said, meant }) => said && meant).length;
  const wrong = answers.filter(({ said, meant }) => said !== meant).length;
  return hits + wrong === 0 ? 1 : (2 * hits) / (2 * hits + wrong);
}

/** Pairs of what was said and what is meant. */
export type Pair = readonly [said: string, meant: string];

/** The mean over `names` of each one's F1: those that are rare count as much as those that are not. */
export const macroF1 = (pairs: readonly Pair[], names: readonly string[]): number =>
  names
    .map((name) => f1(pairs.map(([said, meant]) => ({ said: said === name, meant: meant === name }))))
    .reduce((a, b) => a + b, 0) / names.length;

export const accuracy = (pairs: readonly Pair[]): number =>
  pairs.filter(([said, meant]) => said === meant).length / Math.max(1, pairs.length);

/** Frustrated and angry as one. */
export const coarse = (feeling: string): string =>
  feeling === 'frustrated' || feeling === 'angry' ? 'upset' : feeling;
