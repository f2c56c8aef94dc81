// The plain model to compare with: word and character n-grams, logistic regression, learnt from emotion data of the general
// web alone, as anybody would begin.
import type { Lang } from '../../src/domain/language/lang.ts';
import { type Feeling, feelings } from '../../src/domain/reading/reading.ts';
import { fitRows, scoresOf } from '../../training/fit.ts';
import type { GeneralText } from '../../training/messages.ts';
import { columnsOf, type Example, exampleOf, rowOf, telling } from '../../training/rows.ts';

const leastSeen = 8;
/** As many as pack into 150 kB. */
const most = 20_000;
const l2 = 3;
const steps = 25;

/** Only words, their parts and pairs: no signs, no shape. */
function wordsOf(text: string, lang: Lang): Example {
  const example = exampleOf(text, lang);
  return { ...example, shared: { keys: [], values: [], from: [], to: [] } };
}

/** A reader of texts: the likeliest feeling. */
export function plainReader(texts: readonly GeneralText[], lang: Lang): (text: string) => Feeling {
  const learning = texts
    .filter(({ isDev }) => !isDev)
    .map((one) => ({ example: wordsOf(one.text, lang), feelings: one.feelings }));
  const wide = columnsOf(
    learning.map(({ example }) => example),
    leastSeen,
  );
  const rowsOn = (columns: typeof wide) =>
    learning.map(({ example, feelings: known }) => {
      const isSure = known.length === 1;
      const targets = feelings.map((feeling) => (known.includes(feeling) ? (isSure ? 1 : -1) : 0));
      return rowOf(example, columns, 1, Float32Array.from(targets));
    });
  const columns = telling(wide, rowsOn(wide), most, feelings.length);
  const fit = fitRows(rowsOn(columns), columns.seen.length, [{ kind: 'one of', size: feelings.length }], l2, steps);
  return (text) => {
    const scores = scoresOf(fit, rowOf(wordsOf(text, lang), columns, 1, new Float32Array(0)));
    return feelings[scores.indexOf(Math.max(...scores))] ?? 'neutral';
  };
}
