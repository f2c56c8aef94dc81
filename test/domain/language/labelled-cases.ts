// The labelled messages and replies beside the tests, one JSON object a line: written for this project, people invented.
// Feelings: frustrated, let down or impatient; angry, hostile or shouting; sad, sorrow with low arousal; worried, fears a loss;
// confused, does not understand; happy; neutral, a plain question or statement. Repeat: wrote before, happened before or
// waited long. Steps as in reply/review.ts; a bare sorry acknowledges nothing, a promise only to tell is no act, and who
// promises in the first person singular owns. Labelled before the engine saw them; corrected only where a label broke its rule.
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { Lang } from '../../../src/domain/language/lang.ts';
import { Arousal, Feeling, Need } from '../../../src/domain/reading/reading.ts';
import { Step } from '../../../src/domain/reply/review.ts';

const ReadingCase = z.object({
  text: z.string(),
  /** Strongest first; a second one is what a reader could say as well. */
  feelings: z.array(Feeling),
  repeat: z.boolean(),
  arousal: z.optional(Arousal),
  needs: z.optional(z.array(Need)),
});
export type ReadingCase = z.infer<typeof ReadingCase>;

const ReplyCase = z.object({
  text: z.string(),
  steps: z.array(Step),
  /** Due times by the clock on the wall, null where the promise names none that can be dated. */
  promises: z.array(z.nullable(z.string())),
});
export type ReplyCase = z.infer<typeof ReplyCase>;

const kinds = { reading: ReadingCase, reply: ReplyCase };

export function casesOf(kind: 'reading', lang: Lang): readonly ReadingCase[];
export function casesOf(kind: 'reply', lang: Lang): readonly ReplyCase[];
export function casesOf(kind: 'reading' | 'reply', lang: Lang): readonly (ReadingCase | ReplyCase)[] {
  const lines = readFileSync(new URL(`../${kind}/cases.${lang}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => kinds[kind].parse(JSON.parse(line)));
}

/** One yes/no answer: what the engine said, and what the label means. */
export type Answer = { readonly said: boolean; readonly meant: boolean };

/** F1 of yes/no answers; 1 when there was nothing to find and nothing was found. */
export function f1(answers: readonly Answer[]): number {
  const hits = answers.filter(({ said, meant }) => said && meant).length;
  const wrong = answers.filter(({ said, meant }) => said !== meant).length;
  return hits + wrong === 0 ? 1 : (2 * hits) / (2 * hits + wrong);
}

/** A figure as it is printed. */
export const twoDigits = (value: number): number => Math.round(value * 100) / 100;
