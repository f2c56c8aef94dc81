// How one message is judged: what was learnt of support, one rule, and what the agent corrected.
import type { Lang } from '../../language/lang.ts';
import type { CutText } from '../../language/words.ts';
import type { CorrectionSum } from '../corrections/correction.ts';
import { type Shift, shiftOf, withCorrections } from '../corrections/with-corrections.ts';
import { isMockery } from '../mockery.ts';
import type { SignHit } from '../signs-in.ts';
import { isFromElsewhere } from './decide.ts';
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
  /** What the corrections change in it. */
  readonly shift: Shift;
  /** The scores as they would be under another shift. */
  readonly scoresUnder: (shift: Shift) => Scores;
  /** What the names of the answers that count begin with: see decide.ts. */
  readonly voice: '' | 'general ';
};

export function judgeMessage(cut: CutText, lang: Lang, corrections?: CorrectionSum): Judged {
  const weights = learntWeights(lang);
  const { hits, text, shared } = featuresOfCut(cut, lang);
  const parts = knownOf(weights, [text, shared]);
  const learnt = scoresOf(weights, parts);
  const mocks = isMockery(hits);
  const scoresUnder = (shift: Shift): Scores => {
    const scores = withCorrections(learnt, shift);
    return mocks ? withoutJoy(scores, shift) : scores;
  };
  const shift = shiftOf(cut.words, lang, corrections);
  const scores = scoresUnder(shift);
  return { hits, weights, parts, scores, shift, scoresUnder, voice: isFromElsewhere(scores) ? 'general ' : '' };
}

/** Half of what the smallest correction brings, in log odds. */
const plainly = 1.5;

/** Who mocks is neither happy nor indifferent, unless the agent has said so of most of these words. */
function withoutJoy(scores: Scores, { happy = 0, neutral = 0 }: Shift): Scores {
  const never = Number.NEGATIVE_INFINITY;
  return {
    ...scores,
    ...(happy < plainly && { happy: never, 'general happy': never }),
    ...(neutral < plainly && { neutral: never, 'general neutral': never }),
  };
}
