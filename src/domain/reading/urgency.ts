// How soon an answer is needed, from what was read of a message.
import type { Reading } from './reading.ts';
import type { SignHit } from './signs-in.ts';

const urgencies = ['low', 'normal', 'high'] as const;
export type Urgency = (typeof urgencies)[number];

/** What cannot wait: they say so, something is lost by then, somebody is in danger or has broken in. */
const pressing: ReadonlySet<SignHit['sign']> = new Set(['urgent', 'stakes', 'danger', 'intruder']);

/** high: it cannot wait. low: thanks, or a calm question. */
export function urgencyOf(
  { feelings: [{ feeling }], arousal, needs }: Omit<Reading, 'lang'>,
  hits: readonly SignHit[],
): Urgency {
  const isPleased = feeling === 'happy';
  // "Thanks for the quick help" is in no hurry.
  const thanked = new Set(hits.filter(({ sign }) => sign === 'gratitude').map(({ sentence }) => sentence));
  if (!isPleased && hits.some(({ sign, sentence }) => pressing.has(sign) && !thanked.has(sentence))) return 'high';
  if (needs.some(({ need }) => need === 'safety') && arousal !== 'calm') return 'high';
  const isQuiet = isPleased || feeling === 'neutral' || feeling === 'sad';
  const isWaiting = needs.some(({ need }) => need === 'fix' || need === 'time' || need === 'human');
  return isQuiet && arousal === 'calm' && !isWaiting ? 'low' : 'normal';
}
