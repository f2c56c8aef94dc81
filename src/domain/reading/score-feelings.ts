// From the signs of a message to how strongly each feeling speaks in it.
import type { CustomerSign } from '../language/signs.ts';
import { meanings, outspoken, type SpokenFeeling, spokenFeelings } from './meanings.ts';
import { type Signs, times } from './signs-in.ts';

export type Scores = Readonly<Record<SpokenFeeling, number>>;

/** Below this nothing is said about a feeling: the message is neutral. */
export const enough = 0.85;

/** So much praise outweighs the trouble told with it. */
const muchPraise = 2.5;
/** So hostile a message is angry about all that went wrong, not only let down by it. */
const hostile = 1.5;

/** What each sign says, then what they say together. 1 and more is worth naming; there is no upper end. */
export function scoreFeelings(signs: Signs): Scores {
  const score: Record<SpokenFeeling, number> = { confused: 0, frustrated: 0, angry: 0, worried: 0, sad: 0, happy: 0 };
  for (const [sign, hits] of signs) {
    for (const feeling of spokenFeelings)
      score[feeling] += (meanings[sign].feelings?.[feeling] ?? 0) * times(hits.length);
  }
  const has = (...any: readonly CustomerSign[]) => any.some((sign) => signs.has(sign));
  // A fear or a loss put into words outweighs the list of what went wrong around it.
  if (has(...outspoken) && !has('upset', 'mock')) score.frustrated *= 0.6;
  const isMended = has('joy', 'praise', 'gratitude') && !has('mock') && (has('solved') || score.happy >= muchPraise);
  if (isMended) for (const feeling of ['frustrated', 'worried', 'sad'] as const) score[feeling] *= 0.4;
  // "Thank you for the quick answer, but it still leaks": politeness before the matter.
  const unhappy = Math.max(score.frustrated, score.angry, score.worried, score.sad);
  if (unhappy >= enough && !isMended) score.happy *= 0.4;
  // Who closes the contract of somebody who died threatens nobody.
  if (has('loss')) score.angry *= 0.3;
  if (score.angry >= hostile) score.angry += 0.6 * score.frustrated;
  return score;
}
