// Where "yes" begins: for needs and repeated contact the score above which F1 is best on messages not learnt from.
import type { Scores } from '../src/domain/reading/learnt/judge.ts';
import { needs } from '../src/domain/reading/reading.ts';
import { f1 } from './figures.ts';
import type { OwnMessage } from './messages.ts';

export type Lines = Readonly<Record<string, number>>;

const candidates: readonly number[] = Array.from({ length: 31 }, (_, at) => -2.5 + at * 0.1);

export function linesFor(judged: readonly { readonly message: OwnMessage; readonly scores: Scores }[]): Lines {
  const lineOf = (name: string, meant: (message: OwnMessage) => boolean): number => {
    const worth = (line: number) =>
      f1(judged.map(({ message, scores }) => ({ said: (scores[name] ?? -9) > line, meant: meant(message) })));
    return candidates.reduce((best, line) => (worth(line) > worth(best) ? line : best), 0);
  };
  return Object.fromEntries([
    ...needs.map((need) => [need, lineOf(need, (message) => message.needs.includes(need))] as const),
    ['repeat', lineOf('repeat', ({ repeat }) => repeat)],
  ]);
}

/** The scores with every line at zero. */
export const shifted = (scores: Scores, lines: Lines): Scores =>
  Object.fromEntries(Object.entries(scores).map(([name, score]) => [name, score - (lines[name] ?? 0)]));
