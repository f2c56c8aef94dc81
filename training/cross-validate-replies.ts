// What learning is worth on replies not learnt from: each fifth of the blocks is reviewed by what the others taught.
import { type Lang, langs } from '../src/domain/language/lang.ts';
import { unpacked } from '../src/domain/reading/learnt/weights.ts';
import {
  judgeReply,
  oddsOf,
  type ReplyAnswer,
  type ReplyJudged,
  replyAnswers,
} from '../src/domain/reply/learnt/judge-reply.ts';
import { budget } from './budget.ts';
import type { Answer } from './figures.ts';
import type { Lines } from './lines.ts';
import { packed } from './pack.ts';
import { type OwnReply, replyCautions } from './replies.ts';
import { type LabelledReply, labelledReply, learnReplies, meantIn, repliesFor, repliesForAll } from './reply-learn.ts';
import type { JudgedReply } from './reply-report.ts';
import { saidOf } from './reply-said.ts';

const folds = 5;
/** Every so many replies are learnt from as if the customer's words were not known. */
const withoutAsked = 3;

export const toLearn = (replies: readonly OwnReply[]): readonly LabelledReply[] =>
  replies.map((reply, at) => labelledReply(reply, at % withoutAsked !== 0));

type Reviewed = { readonly one: LabelledReply; readonly judged: ReplyJudged };

function foldsOf(replies: readonly OwnReply[], lang: Lang): ReadonlyMap<string, number> {
  const blocks = new Set(replies.flatMap((reply) => (reply.lang === lang ? [reply.block] : [])));
  return new Map([...blocks].map((block, at) => [block, at % folds]));
}

/** The lines are found on all folds together: fourteen numbers for thousands of replies. */
export function crossValidatedReplies(replies: readonly OwnReply[]): {
  readonly judged: readonly JudgedReply[];
  readonly lines: Lines;
} {
  const foldOf = new Map(langs.map((lang) => [lang, foldsOf(replies, lang)]));
  const learning = toLearn(replies);
  const reviewed = Array.from({ length: folds }, (_, fold) => {
    const isHeldOut = ({ reply }: LabelledReply) => foldOf.get(reply.lang)?.get(reply.block) === fold;
    const model = learnReplies(learning.filter((one) => !isHeldOut(one)));
    const shared = packed(repliesForAll(model), budget.replies.all);
    return langs.flatMap((lang) => {
      const own = packed(repliesFor(lang, model), budget.replies.each);
      const weights = unpacked(shared, own);
      return learning
        .filter((one) => one.reply.lang === lang && isHeldOut(one))
        .map((one): Reviewed => ({ one, judged: judgeReply(one.told, one.reply.customer, weights) }));
    });
  }).flat();
  const lines = linesFor(reviewed);
  return {
    judged: reviewed.map(({ one, judged }) => ({
      reply: one.reply,
      said: saidOf({ ...one.told, judged: shifted(judged, lines) }, one.reply.customer),
    })),
    lines,
  };
}

const candidates: readonly number[] = Array.from({ length: 51 }, (_, at) => -2.5 + at * 0.1);

/** A false yes counts so much: a caution out of place, or praise for what was not done, costs more than silence. */
const costOf = (answer: ReplyAnswer): number => (careful.has(answer) ? 2 : 1);
const careful: ReadonlySet<string> = new Set(['acknowledges', ...replyCautions]);

function worthOf(answers: readonly Answer[], cost: number): number {
  const hits = answers.filter(({ said, meant }) => said && meant).length;
  const over = answers.filter(({ said, meant }) => said && !meant).length;
  const missed = answers.filter(({ said, meant }) => !said && meant).length;
  return (2 * hits) / Math.max(1, 2 * hits + cost * over + missed);
}

/** Above which score the answers are worth most on replies not learnt from. */
function linesFor(reviewed: readonly Reviewed[]): Lines {
  const lineOf = (answer: ReplyAnswer): number => {
    const worth = candidates.map((line) =>
      worthOf(
        reviewed.map(({ one, judged }) => ({
          said: (oddsOf(judged, answer) ?? -9) > line,
          meant: meantIn(one.reply, answer),
        })),
        costOf(answer),
      ),
    );
    return candidates[worth.indexOf(Math.max(...worth))] ?? 0;
  };
  return Object.fromEntries(replyAnswers.map((answer) => [answer, lineOf(answer)]));
}

const shifted = ({ weights, sentences }: ReplyJudged, lines: Lines): ReplyJudged => ({
  weights,
  sentences: sentences.map((one) => ({
    ...one,
    sums: one.sums.map((sum, output) => sum - (lines[weights.outputs[output] ?? ''] ?? 0)),
  })),
});
