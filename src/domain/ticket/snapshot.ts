// What a page says about a ticket, and no more. Made by an adapter, kept in memory only.
import * as z from 'zod/mini';
import { maxMessages, maxTag, maxTags, maxText } from './limits.ts';

const text = z.string().check(z.maxLength(maxText));
const line = z.string().check(z.maxLength(1_000));

/** Who wrote a message. `note` is internal. `unknown` is an honest answer: a wrong guess is worse. */
export const Author = z.enum(['customer', 'agent', 'note', 'system', 'unknown']);
export type Author = z.infer<typeof Author>;

export const Message = z.object({
  author: Author,
  name: z.optional(line),
  /** When it was written, epoch milliseconds. */
  at: z.optional(z.number()),
  text,
});
export type Message = Readonly<z.infer<typeof Message>>;

export const Composer = z.object({
  audience: z.enum(['public', 'internal', 'unknown']),
  /** The agent's own words in the reply box, without the desk's quote and signature where they can be told apart. */
  draft: text,
});
export type Composer = Readonly<z.infer<typeof Composer>>;

export const TicketSnapshot = z.object({
  /** `page` was read by an adapter; the other two are texts the agent handed over. */
  source: z.enum(['page', 'selection', 'paste']),
  /** Adapter id, e.g. `zendesk`; `generic` where no adapter knows the page. */
  helpdesk: line,
  ticketId: z.optional(line),
  subject: z.optional(line),
  requester: z.optional(line),
  status: z.optional(line),
  channel: z.optional(line),
  /** Labels of the ticket, as the page writes them; absent when it shows none. */
  tags: z.optional(z.array(z.string().check(z.maxLength(maxTag))).check(z.maxLength(maxTags))),
  /** The address that opens this ticket again. */
  url: z.string().check(z.maxLength(2_000)),
  /** Oldest first. */
  messages: z.array(Message).check(z.maxLength(maxMessages)),
  /** Absent when the page shows no reply box. */
  composer: z.optional(Composer),
});
export type TicketSnapshot = Readonly<z.infer<typeof TicketSnapshot>>;

/** What identifies a ticket beyond one page: the origin, the helpdesk and its own number. */
export const TicketRef = z.object({
  key: z.string().check(z.maxLength(3_000)),
  helpdesk: line,
  ticketId: z.optional(line),
  url: z.string().check(z.maxLength(2_000)),
});
export type TicketRef = Readonly<z.infer<typeof TicketRef>>;

/** A ticket without a number is known by its address. */
export function ticketRef({ helpdesk, ticketId, url }: TicketSnapshot): TicketRef {
  const origin = /^[a-z-]+:\/\/[^/]+/i.exec(url)?.[0] ?? '';
  const key = ticketId === undefined ? url : `${origin} ${helpdesk} ${ticketId}`;
  return ticketId === undefined ? { key, helpdesk, url } : { key, helpdesk, ticketId, url };
}

export type MissingPart = 'ticketId' | 'subject' | 'requester' | 'messages' | 'composer';

/** What the page did not say. Subject or messages missing means "read only partly". */
export function missingParts(snapshot: TicketSnapshot): readonly MissingPart[] {
  const parts: MissingPart[] = [];
  if (snapshot.ticketId === undefined) parts.push('ticketId');
  if (snapshot.subject === undefined) parts.push('subject');
  if (snapshot.requester === undefined) parts.push('requester');
  if (snapshot.messages.length === 0) parts.push('messages');
  if (snapshot.composer === undefined) parts.push('composer');
  return parts;
}
