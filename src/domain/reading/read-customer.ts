// Everything a second consumer asks of a customer's side of a conversation: the reading, how soon an answer is needed, what
// they ask for, and what they leave open.
import type { OpenQuestion } from '../language/asking.ts';
import type { Lang } from '../language/lang.ts';
import type { Message } from '../ticket/snapshot.ts';
import { featuresOf } from './learnt/read-features.ts';
import { openQuestionsIn } from './open-questions.ts';
import { readMessage } from './read-message.ts';
import { readTicket } from './read-ticket.ts';
import type { Reading } from './reading.ts';
import { requestsIn } from './requests.ts';
import { type Urgency, urgencyOf } from './urgency.ts';

export type CustomerReading = {
  readonly reading: Reading;
  readonly urgency: Urgency;
  readonly requests: readonly string[];
  readonly open: readonly OpenQuestion[];
};

/** `messages`, oldest first: a conversation, or one message of the customer's. The language is detected unless given. */
export function readCustomer(messages: readonly Message[], lang?: Lang): CustomerReading {
  const read = readTicket({ source: 'paste', helpdesk: 'none', url: '', messages: [...messages] }, lang);
  const text = read?.text ?? '';
  const reading = read?.reading ?? readMessage(text, lang);
  const { cut, hits } = featuresOf(text, reading.lang);
  const requests = requestsIn(cut, hits, reading.lang);
  return {
    reading,
    urgency: urgencyOf(reading, hits),
    requests,
    open: openQuestionsIn(cut, hits, reading, requests),
  };
}
