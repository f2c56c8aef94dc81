// One model of what replies do, learnt over all languages at once from whole replies, each sentence on its own.
import { type Lang, langs } from '../src/domain/language/lang.ts';
import { evidenceOf } from '../src/domain/reply/learnt/evidence.ts';
import { replyFeatures } from '../src/domain/reply/learnt/features.ts';
import { type ReplyAnswer, replyAnswers } from '../src/domain/reply/learnt/judge-reply.ts';
import { type Told, tell } from '../src/domain/reply/told.ts';
import { fitParts, type Whole } from './fit-parts.ts';
import type { Learnt } from './learnt.ts';
import { loudest } from './loudest.ts';
import type { OwnReply } from './replies.ts';
import { type Columns, columnsOf, type Example, learntIn, type Model, rowOf, type Task, telling } from './rows.ts';

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
export function learnReplies(labelled: readonly LabelledReply[]): Model {
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
  const parts = wholesOn(wide, all).flatMap((whole) => whole.parts);
  const columns = loudest(wide, fitOn(wide, wideSteps), parts, mostFeatures);
  return { fit: fitOn(columns, steps), columns };
}

const replyTask: Task = { outputs: replyAnswers, heads: [{ kind: 'yes or no', size: replyAnswers.length }] };

/** What one language's words tell, and what its signs tell otherwise than elsewhere. */
export const repliesFor = (lang: Lang, model: Model): Learnt => learntIn(['words', 'apart'], lang, model, replyTask);
/** What signs and places in the draft tell in every language. */
export const repliesForAll = (model: Model): Learnt => learntIn(['together'], langs[0], model, replyTask);
