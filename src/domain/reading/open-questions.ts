// What a message leaves open and a good answer would ask: only what is needed for what they need, and is not said.
import { type OpenQuestion, openQuestions } from '../language/asking.ts';
import type { CustomerSign } from '../language/signs.ts';
import type { CutText } from '../language/words.ts';
import type { Reading } from './reading.ts';
import type { SignHit } from './signs-in.ts';

/** A fault told in fewer words than this is not told yet. */
const fewWords = 12;
const timed: ReadonlySet<CustomerSign> = new Set<CustomerSign>(['waited', 'waited-long', 'late', 'wrote-before']);

export function openQuestionsIn(
  cut: CutText,
  hits: readonly SignHit[],
  { feelings: [{ feeling }], needs }: Pick<Reading, 'feelings' | 'needs'>,
  requests: readonly string[],
): readonly OpenQuestion[] {
  // Who only says that all is well is asked nothing.
  if (feeling === 'happy' && requests.length === 0) return [];
  const wants = new Set(needs.map(({ need }) => need));
  const hasNumber = cut.words.some(({ folded }) => /\d{4}/.test(folded));
  const has = (signs: ReadonlySet<CustomerSign>) => hits.some(({ sign }) => signs.has(sign));
  const isUnhappy = feeling !== 'happy' && feeling !== 'neutral' && feeling !== 'confused';
  const isOpen: Readonly<Record<OpenQuestion, boolean>> = {
    reference: !hasNumber && (wants.has('time') || wants.has('refund') || wants.has('fix')),
    'what-happens': wants.has('fix') && cut.words.length < fewWords,
    'since-when': wants.has('fix') && !has(timed) && !cut.words.some(({ folded }) => /^\d/.test(folded)),
    tried: wants.has('fix') && !has(new Set<CustomerSign>(['tried'])),
    wish: isUnhappy && requests.length === 0 && !wants.has('fix'),
  };
  return openQuestions.filter((question) => isOpen[question]);
}
