// One model of what replies do, learnt over all languages at once from whole replies, each sentence on its own.
import type { Lang } from '../src/domain/language/lang.ts';
import { langs } from '../src/domain/language/lang.ts';
import { evidenceOf } from '../src/domain/reply/learnt/evidence.ts';
import { replyFeatures } from '../src/domain/reply/learnt/features.ts';
import { type ReplyAnswer, replyAnswers } from '../src/domain/reply/learnt/judge-reply.ts';
import { type Told, tell } from '../src/domain/reply/told.ts';
import type { Fit } from './fit.ts';
import { fitParts, type Whole } from './fit-parts.ts';
import type { Learnt } from './learnt.ts';
import type { OwnReply } from './replies.ts';
import { type Columns, columnsOf, type Example, learntFor, mostOfEachRoom, rowOf, telling } from './rows.ts';

/** A reply in sentences. */
export type LabelledReply = {
  readonly reply: OwnReply;
  readonly told: Told;
  readonly sentences: readonly Example[];
};

const l2 = 0.5;
const steps = 40;
const leastSeen = 3;
/** Features kept: of each language's words, and of what is shared. */
const mostFeatures = 900;
/** Features looked at before, and for how long. */
const widest = 4_000;
const wideSteps = 25;
/** How far rare answers are lifted. */
const lift = 0.3;

/** Wednesday, 12 March 2025, ten in the morning: any working day would do. */
const moment = { now: Date.UTC(2025, 2, 12, 9), timeZone: 'Europe/Warsaw' } as const;

/** `withAsked`: whether the customer's words are known; replies are reviewed without as well. */
export function labelledReply(reply: OwnReply, withAsked: boolean): LabelledReply {
  const told = tell(reply.text, { ...moment, lang: reply.lang });
  const sentences = replyFeatures(evidenceOf(told, withAsked ? reply.customer : undefined));
  return { reply, told, sentences: sentences.map(({ text, shared }) => ({ lang: reply.lang, text, shared })) };
}

export function meantIn({ acts, apology, cautions }: OwnReply, answer: ReplyAnswer): boolean {
  if (answer === 'apologises') return apology !== 'none';
  if (answer === 'names') return apology === 'specific';
  return (acts as readonly string[]).includes(answer) || (cautions as readonly string[]).includes(answer);
}

const merged = ([first, ...more]: readonly Example[]): Example => ({
  lang: first?.lang ?? langs[0],
  text: mergedFeatures([first, ...more].flatMap((one) => one?.text ?? [])),
  shared: mergedFeatures([first, ...more].flatMap((one) => one?.shared ?? [])),
});
const mergedFeatures = (all: readonly Example['text'][]): Example['text'] => ({
  keys: all.flatMap(({ keys }) => keys),
  values: all.flatMap(({ values }) => values),
  from: all.flatMap(({ from }) => from),
  to: all.flatMap(({ to }) => to),
});

export type ReplyModel = { readonly fit: Fit; readonly columns: Columns };

const none = new Float32Array();

function wholesOn(columns: Columns, labelled: readonly LabelledReply[]): readonly Whole[] {
  return labelled.map(({ reply, sentences }) => ({
    parts: sentences.map((sentence) => rowOf(sentence, columns, 1, none)),
    targets: targetsOf(reply),
  }));
}

const targetsOf = (reply: OwnReply): Float32Array =>
  Float32Array.from(replyAnswers, (answer) => (meantIn(reply, answer) ? 1 : 0));

/** How loud the rare answers speak. */
function liftsOf(labelled: readonly LabelledReply[]): readonly number[] {
  return replyAnswers.map((answer) => {
    const share = labelled.filter(({ reply }) => meantIn(reply, answer)).length / Math.max(1, labelled.length);
    return (0.5 / Math.max(share, 0.005)) ** lift;
  });
}

/** Learnt twice: on many features, then again on those that mattered. */
export function learnReplies(labelled: readonly LabelledReply[]): ReplyModel {
  const all = labelled.filter(({ sentences }) => sentences.length > 0);
  const lifts = liftsOf(all);
  const fitOn = (columns: Columns, most: number) =>
    fitParts(wholesOn(columns, all), columns.seen.length, replyAnswers.length, l2, most, lifts);
  const seen = columnsOf(
    all.flatMap(({ sentences }) => sentences),
    leastSeen,
  );
  const rows = all.map(({ reply, sentences }) => rowOf(merged(sentences), seen, 1, targetsOf(reply)));
  const wide = telling(seen, rows, widest, replyAnswers.length);
  const columns = loudest(wide, fitOn(wide, wideSteps), wholesOn(wide, all));
  return { fit: fitOn(columns, steps), columns };
}

/** The columns whose weights moved the answers most: `mostFeatures` in each room. */
function loudest({ columnOf, seen }: Columns, { weights, outputs }: Fit, wholes: readonly Whole[]): Columns {
  const energy = new Float64Array(seen.length);
  for (const part of wholes.flatMap(({ parts }) => parts)) {
    part.columns.forEach((column, at) => {
      energy[column] = (energy[column] ?? 0) + (part.values[at] ?? 0) ** 2;
    });
  }
  const worth = (column: number): number => {
    let sum = 0;
    for (let k = 0; k < outputs; k += 1) sum += (weights[column * outputs + k] ?? 0) ** 2;
    return sum * (energy[column] ?? 0);
  };
  return mostOfEachRoom(
    [...columnOf].map(([key, column]) => ({ key, count: seen[column] ?? 0, worth: worth(column) })),
    mostFeatures,
  );
}

export const repliesFor = (lang: Lang, { fit, columns }: ReplyModel): Learnt =>
  learntFor(lang, fit, columns, replyAnswers);
