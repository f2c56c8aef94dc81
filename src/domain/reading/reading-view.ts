// The customer's side of a ticket as the panel shows it, beside the draft that answers it.
import { languages } from '../language/languages.ts';
import type { ReadingView } from '../panel-state.ts';
import { answersOf } from '../reply/answers.ts';
import type { Draft } from '../reply/draft.ts';
import type { CorrectableReading } from './read-again.ts';
import type { Talk } from './read-talk.ts';

export function readingView(
  { reading, contacts, quote, couldBe }: CorrectableReading,
  { requests, open, urgency, trend, waitingSince }: Talk,
  draft: Draft,
  customer: string | undefined,
): ReadingView {
  const { lang, arousal, feelings } = reading;
  const isAngry = feelings.some(({ feeling }) => feeling === 'angry');
  const isAnswered = answersOf(draft);
  const { questions } = languages[lang].asking;
  return {
    lang,
    feelings: feelings.map(({ feeling, strength }) => ({ feeling, strength })),
    arousal,
    needs: reading.needs.map(({ need }) => need),
    repeated: reading.repeat.length > 0,
    contacts,
    quote,
    couldBe,
    requests: requests.map((request) => ({ text: request, answered: isAnswered(request) })),
    pinned: requests.length > 1 || (requests.length === 1 && (isAngry || arousal === 'high')),
    questions: open.map((about) => ({ about, text: questions[about], asked: draft.text.includes(questions[about]) })),
    urgent: urgency === 'high',
    ...(trend && { trend }),
    ...(waitingSince !== undefined && { waitingSince }),
    ...(customer !== undefined && { customer }),
  };
}
