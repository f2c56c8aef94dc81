// What a model is worth on messages it was not learnt from, as lines of text.
import { decide } from '../src/domain/reading/learnt/decide.ts';
import type { Scores } from '../src/domain/reading/learnt/judge.ts';
import { arousals, feelings, needs } from '../src/domain/reading/reading.ts';
import { accuracy, coarse, f1, macroF1, type Pair } from './figures.ts';
import type { OwnMessage } from './messages.ts';

export type Judged = { readonly message: OwnMessage; readonly scores: Scores };

const shown = (value: number): string => value.toFixed(3);
const all = (figures: readonly (readonly [string, number])[]): string =>
  figures.map(([name, value]) => `${name} ${shown(value)}`).join(', ');

/** Six figures, the feelings one by one, the needs one by one. */
export function reportOn(name: string, judged: readonly Judged[]): readonly string[] {
  const said = judged.map(({ message, scores }) => ({ message, got: decide(scores) }));
  const pairs = said.map(({ message, got }): Pair => [got.feelings[0].feeling, message.feelings[0] ?? 'neutral']);
  const coarsePairs = pairs.map(([got, meant]): Pair => [coarse(got), coarse(meant)]);
  const orSecond = said.map(({ message, got }): Pair => {
    const first = coarse(got.feelings[0].feeling);
    return [first, message.feelings.map(coarse).find((one) => one === first) ?? 'another'];
  });
  const byNeed = needs.map((need): readonly [string, number] => [
    need,
    f1(said.map(({ message, got }) => ({ said: got.needs.includes(need), meant: message.needs.includes(need) }))),
  ]);
  const mean = byNeed.reduce((sum, [, value]) => sum + value, 0) / byNeed.length;
  return [
    `${name}, ${judged.length} messages: ${all([
      ['7 feelings macro-F1', macroF1(pairs, feelings)],
      ['coarse right', accuracy(coarsePairs)],
      ['coarse right, a second feeling counts', accuracy(orSecond)],
      ['coarse macro-F1', macroF1(coarsePairs, [...new Set(feelings.map(coarse))])],
      [
        'arousal macro-F1',
        macroF1(
          said.map(({ message, got }): Pair => [got.arousal, message.arousal]),
          arousals,
        ),
      ],
      ['repeat F1', f1(said.map(({ message, got }) => ({ said: got.repeat, meant: message.repeat })))],
    ])}`,
    `  ${all(feelings.map((feeling) => [feeling, f1(pairs.map(([got, meant]) => ({ said: got === feeling, meant: meant === feeling })))]))}`,
    `  needs: ${all([...byNeed, ['mean', mean]])}`,
  ];
}

/** Pairs of first feelings: macro-F1 over those that occur, fine and coarse. */
export function reportOnFeelings(name: string, pairs: readonly Pair[]): string {
  const fine = pairs.filter(([, meant]) => meant !== 'upset');
  const coarsePairs = pairs.map(([got, meant]): Pair => [coarse(got), coarse(meant)]);
  const namesIn = (of: readonly Pair[]) => [...new Set(of.map(([, meant]) => meant))];
  return `${name}, ${pairs.length} texts: ${all([
    ['macro-F1', macroF1(fine, namesIn(fine))],
    ['coarse macro-F1', macroF1(coarsePairs, namesIn(coarsePairs))],
    ['coarse right', accuracy(coarsePairs)],
  ])}`;
}
