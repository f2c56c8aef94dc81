// How one message is judged: what was learnt of support, a few rules, and what the agent corrected.
import type { Lang } from '../../language/lang.ts';
import type { CustomerSign } from '../../language/signs.ts';
import type { CutText } from '../../language/words.ts';
import type { CorrectionSum } from '../corrections/correction.ts';
import { type Shift, shiftOf, withCorrections } from '../corrections/with-corrections.ts';
import { isDenied, isMockery } from '../mockery.ts';
import type { Feeling } from '../reading.ts';
import type { SignHit } from '../signs-in.ts';
import { decide, isFromElsewhere, type Said } from './decide.ts';
import type { Features } from './features.ts';
import { knownOf, type Scores, scoresOf } from './judge.ts';
import { learntWeights } from './learnt-weights.ts';
import { featuresOfCut } from './read-features.ts';
import type { Weights } from './weights.ts';

export type Judged = {
  readonly hits: readonly SignHit[];
  readonly weights: readonly Weights[];
  readonly parts: readonly Features[];
  readonly scores: Scores;
  readonly said: Said;
  /** What the corrections change in it. */
  readonly shift: Shift;
  /** What would be said under another shift. */
  readonly saidUnder: (shift: Shift) => Said;
  /** What the names of the answers that count begin with: see decide.ts. */
  readonly voice: '' | 'general ';
};

export function judgeMessage(cut: CutText, lang: Lang, corrections?: CorrectionSum): Judged {
  const weights = learntWeights(lang);
  const { hits, text, shared } = featuresOfCut(cut, lang);
  const parts = knownOf(weights, [text, shared]);
  const learnt = scoresOf(weights, parts);
  const isNoPraise = isMockery(hits) || isDenied(hits);
  const scoresUnder = (shift: Shift): Scores => {
    const scores = withCorrections(plainQuestion(saidOutright(learnt, hits), hits), shift);
    return isNoPraise ? withoutJoy(scores, shift) : scores;
  };
  const shift = shiftOf(cut.words, lang, corrections);
  const scores = scoresUnder(shift);
  const inWords = hits.flatMap(({ sign }) => named[sign] ?? []);
  const saidUnder = (changed: Shift) =>
    decide(scoresUnder(changed), new Set(inWords.filter((feeling) => (changed[feeling] ?? 0) > -plainly)));
  return {
    hits,
    weights,
    parts,
    scores,
    said: saidUnder(shift),
    shift,
    saidUnder,
    voice: isFromElsewhere(scores) ? 'general ' : '',
  };
}

type FeelingOfSign = Readonly<Partial<Record<CustomerSign, Feeling>>>;
/** Feelings that people name only when they mean them, and what shows that something else is felt more. */
const drowning: FeelingOfSign = { fear: 'worried', sorrow: 'sad', loss: 'sad' };
/** Beside another feeling these are felt as well. */
const named: FeelingOfSign = { ...drowning, upset: 'frustrated', rage: 'angry' };
const louderStill: readonly CustomerSign[] = ['upset', 'rage', 'insult', 'mock', 'threat'];
/** What each further sign in the message takes from a feeling said once, in log odds: given back to it. */
const outweighed = 0.45;

/**
 * Messages learnt from are short. In a long one the list of what went wrong grows, and a fear or a loss put into words is
 * still said only once: it must not drown.
 */
function saidOutright(scores: Scores, hits: readonly SignHit[]): Scores {
  if (hits.some(({ sign }) => louderStill.includes(sign))) return scores;
  const said = new Set(hits.flatMap(({ sign }) => drowning[sign] ?? []));
  const others = hits.filter(({ sign }) => drowning[sign] === undefined).length;
  const raised = [...said].map((feeling) => [feeling, (scores[feeling] ?? 0) + outweighed * others] as const);
  return raised.length === 0 ? scores : { ...scores, ...Object.fromEntries(raised) };
}

/** What a message that only asks is worth to "neutral", in log odds. */
const onlyAsks = 1.5;

const isAsking = ({ sign }: SignHit): boolean => sign.startsWith('ask-');

/** Where the tables find an asking and no complaint, the words alone must speak louder for a feeling to be named. */
const plainQuestion = (scores: Scores, hits: readonly SignHit[]): Scores =>
  hits.some(isAsking) && hits.every((hit) => isAsking(hit) || hit.sign === 'informs')
    ? { ...scores, neutral: (scores.neutral ?? 0) + onlyAsks }
    : scores;

/** Half of what the smallest correction brings, in log odds. */
const plainly = 1.5;

/** Who mocks or denies to be content is neither happy nor indifferent, unless the agent has said so of most of these words. */
function withoutJoy(scores: Scores, { happy = 0, neutral = 0 }: Shift): Scores {
  const never = Number.NEGATIVE_INFINITY;
  return {
    ...scores,
    ...(happy < plainly && { happy: never, 'general happy': never }),
    ...(neutral < plainly && { neutral: never, 'general neutral': never }),
  };
}
