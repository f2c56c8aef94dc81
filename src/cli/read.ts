// `read`: how a customer may feel and what they need, of one message or of a conversation.
import * as z from 'zod/mini';
import { readCustomer } from '../domain/reading/read-customer.ts';
import { Author } from '../domain/ticket/snapshot.ts';
import { momentOf, systemZone } from './moment.ts';
import { Id, MaybeLang, parsed, withId } from './question.ts';

const Said = z.object({
  author: z.optional(z.string()),
  text: z.string(),
  at: z.optional(z.union([z.string(), z.number()])),
});
const Read = z.object({
  id: Id,
  text: z.optional(z.string()),
  lang: MaybeLang,
  messages: z.optional(z.array(Said)),
  timeZone: z.optional(z.string()),
});

const authorOf = (author = 'customer'): Author => {
  const known = Author.safeParse(author.toLowerCase());
  if (known.success) return known.data;
  return /^(?:user|client|requester|end-user)$/i.test(author)
    ? 'customer'
    : /^(?:support|staff|operator|assistant)$/i.test(author)
      ? 'agent'
      : 'unknown';
};

export function readAnswer(question: unknown): object {
  const { id, text, lang, messages = [], timeZone = systemZone() } = parsed(Read, question);
  const said = messages.map((one) => ({
    author: authorOf(one.author),
    text: one.text,
    ...(one.at !== undefined && { at: momentOf(one.at, timeZone) }),
  }));
  const all = text === undefined ? said : [...said, { author: 'customer' as const, text }];
  const { reading, urgency, requests, open } = readCustomer(all, lang);
  return {
    ...withId(id),
    lang: reading.lang,
    feelings: reading.feelings.map(({ feeling, strength, cues }) => ({
      feeling,
      strength,
      words: cues.map((cue) => cue.text),
    })),
    arousal: reading.arousal,
    needs: reading.needs.map(({ need }) => need),
    repeat: reading.repeat.length > 0,
    urgency,
    requests,
    open,
  };
}
