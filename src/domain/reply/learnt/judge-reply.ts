// What each sentence of a draft does, by what was learnt from labelled replies (training/): the odds of the draft are the sum of
// the odds of its sentences, so one sentence is enough for a yes.
import type { Cue } from '../../language/cue.ts';
import type { Lang } from '../../language/lang.ts';
import { languages } from '../../language/languages.ts';
import shared from '../../language/shared-reply-weights.json' with { type: 'json' };
import type { Features } from '../../reading/learnt/features.ts';
import { wordsFor } from '../../reading/learnt/judge.ts';
import { cuesOf } from '../../reading/learnt/show.ts';
import { unpacked, type Weights } from '../../reading/learnt/weights.ts';
import type { Told } from '../told.ts';
import { evidenceOf } from './evidence.ts';
import { replyFeatures, type SentenceFeatures } from './features.ts';

/** What is learnt of a reply. What it promises the tables know. */
export const replyAnswers = [
  'acknowledges',
  'owns',
  'next',
  'done',
  'asks_customer',
  'question',
  'thanks',
  'apologises',
  'names',
  'boilerplate',
  'vague_time',
  'defensive',
  'blame',
  'dismissive',
] as const;
export type ReplyAnswer = (typeof replyAnswers)[number];

/** A sentence with how sure each answer is, before any probability, in the order of the weights' outputs. */
export type SentenceJudged = SentenceFeatures & { readonly sentence: number; readonly sums: Float64Array };
export type ReplyJudged = { readonly weights: Weights; readonly sentences: readonly SentenceJudged[] };

const known = new Map<Lang, Weights>();

export function replyWeights(lang: Lang): Weights {
  const weights = known.get(lang) ?? unpacked(shared, languages[lang].replyWeights);
  known.set(lang, weights);
  return weights;
}

/** @param asked the customer's words that are answered */
export function judgeReply(told: Told, asked?: string, weights: Weights = replyWeights(told.lang)): ReplyJudged {
  if (weights.outputs.length === 0) return { weights, sentences: [] };
  const sentences = replyFeatures(evidenceOf(told, asked)).map((features) => ({
    ...features,
    sentence: told.cut.words[features.from]?.sentence ?? -1,
    sums: sumsOf(weights, features),
  }));
  return { weights, sentences };
}

/** By what a sentence's words tell (features.ts keeps these objects while they are asked for): their sums. */
const textSums = new WeakMap<Features, { readonly weights: Weights; readonly sums: Float64Array }>();

function sumsOf(weights: Weights, { text, shared }: SentenceFeatures): Float64Array {
  const known = textSums.get(text);
  const sums = known?.weights === weights ? known.sums : added(weights, Float64Array.from(weights.constants), text);
  if (sums !== known?.sums) textSums.set(text, { weights, sums });
  return added(weights, Float64Array.from(sums), shared);
}

/** Adds to `sums` what the features say. */
function added({ places, table }: Weights, sums: Float64Array, { keys, values }: Features): Float64Array {
  for (let at = 0; at < keys.length; at += 1) {
    const place = places.get(keys[at] ?? -1);
    if (place === undefined) continue;
    const value = values[at] ?? 0;
    for (let output = 0; output < sums.length; output += 1) {
      sums[output] = (sums[output] ?? 0) + value * (table[place + output] ?? 0);
    }
  }
  return sums;
}

/** Where an answer stands among the sums; undefined where nothing was learnt about it, or there is nothing to judge. */
function outputOf({ weights, sentences }: ReplyJudged, answer: ReplyAnswer): number | undefined {
  const output = weights.outputs.indexOf(answer);
  return output < 0 || sentences.length === 0 ? undefined : output;
}

/** Log odds that the draft does this; undefined as `outputOf` is. */
export function oddsOf(judged: ReplyJudged, answer: ReplyAnswer): number | undefined {
  const output = outputOf(judged, answer);
  if (output === undefined) return undefined;
  const all = judged.sentences.map(({ sums }) => sums[output] ?? 0);
  const top = Math.max(...all);
  return top + Math.log(all.reduce((sum, one) => sum + Math.exp(one - top), 0));
}

/** The sentences that do it, in the draft's order: those that would be enough alone, or else the one that comes nearest. */
export function sentencesFor({ weights, sentences }: ReplyJudged, answer: ReplyAnswer): readonly SentenceJudged[] {
  const output = weights.outputs.indexOf(answer);
  const sure = (one: SentenceJudged) => one.sums[output] ?? Number.NEGATIVE_INFINITY;
  const enough = sentences.filter((one) => sure(one) > 0);
  if (enough.length > 0) return enough;
  return sentences.toSorted((a, b) => sure(b) - sure(a)).slice(0, 1);
}

/** How much each word of the sentence speaks for an answer; below zero, against it. */
const loudness = ({ weights }: ReplyJudged, one: SentenceJudged, answer: ReplyAnswer): Float32Array =>
  wordsFor([weights], [one.text, one.shared], answer, [], one.to - one.from);

/** The words of a sentence that speak loudest for an answer. */
export function loudWords(told: Told, judged: ReplyJudged, one: SentenceJudged, answer: ReplyAnswer): readonly Cue[] {
  const hits = one.hits.map(({ from, to }) => ({ from: from - one.from, to: to - one.from }));
  return cuesOf(told.text, told.cut.words.slice(one.from, one.to), hits, loudness(judged, one, answer));
}
