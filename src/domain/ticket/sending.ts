// A reply the agent pressed "send" on, and what shows that it went out: a press alone may have met a missing field, a lost
// connection or a question. Pure; src/content/watch-sent.ts notices the press.
import * as z from 'zod/mini';
import { isStill, messagesWith } from './same-words.ts';
import { type Message, TicketRef, type TicketSnapshot, ticketRef } from './snapshot.ts';

/** Characters kept of a reply that is sent; nobody promises anything after so many. */
const maxSent = 16_000;

/** Milliseconds from the press in which a box that was emptied says that the reply went out. */
const emptiedWithin = 15_000;
/** The same for a page that went on to another ticket by itself, as desks do that show the next one. */
const leftWithin = 5_000;
/** The same for the reply standing in the conversation: a form that is posted loads a whole page. */
const shownWithin = 60_000;

/** What a reply belongs to: at the address of a ticket without a number, a split view may show another one next. */
export function conversationOf(snapshot: TicketSnapshot): string {
  const { key, ticketId } = ticketRef(snapshot);
  return ticketId === undefined ? `${key} ${snapshot.subject ?? ''}` : key;
}

export const Sending = z.object({
  conversation: z.string(),
  ticket: TicketRef,
  /** The agent's own words, as they stood in the box. */
  text: z.string().check(z.maxLength(maxSent)),
  /** Never internal: a note is no reply. */
  audience: z.enum(['public', 'unknown']),
  /** When it was pressed, epoch milliseconds. */
  at: z.number(),
  tabId: z.int(),
  /** When that page was loaded, epoch milliseconds: a page that was loaded anew says nothing by its empty box. */
  loadedAt: z.optional(z.number()),
  /** Pressed on what sends this very box; else only on what may: Enter, or a button far from it. */
  isSure: z.boolean(),
  /** The page was known to show the reply box. */
  hadBox: z.boolean(),
  /** How many messages held these words before. */
  held: z.int(),
  /** Which message of the customer's was the newest, without its words. */
  asked: z.optional(z.string()),
});
export type Sending = Readonly<z.infer<typeof Sending>>;

/** What a page shows after the press. `now` in epoch milliseconds. */
export type Seen = {
  readonly snapshot: TicketSnapshot | undefined;
  readonly tabId: number;
  readonly loadedAt: number | undefined;
  readonly now: number;
};

type Press = { readonly text: string; readonly isSure: boolean } & Seen;

/** @returns `undefined` when nothing is being sent to a customer: no ticket, no words, an internal note */
export function sendingOf({ text, isSure, snapshot, tabId, loadedAt, now }: Press): Sending | undefined {
  const audience = snapshot?.composer?.audience ?? 'unknown';
  const reply = text.trim().slice(0, maxSent);
  if (snapshot === undefined || audience === 'internal' || reply === '') return undefined;
  const asked = newestAsked(snapshot.messages);
  return {
    conversation: conversationOf(snapshot),
    ticket: ticketRef(snapshot),
    text: reply,
    audience,
    at: now,
    tabId,
    ...(loadedAt !== undefined && { loadedAt }),
    isSure,
    hadBox: snapshot.composer !== undefined,
    held: messagesWith(reply, snapshot.messages).length,
    ...(asked !== undefined && { asked }),
  };
}

/** Whether it went out: `unclear` may still become clear, `no` will not. */
export function wasSent(sending: Sending, seen: Seen): 'yes' | 'unclear' | 'no' {
  const { snapshot, now } = seen;
  const age = now - sending.at;
  if (age > shownWithin) return 'no';
  const isHere = seen.tabId === sending.tabId && seen.loadedAt === sending.loadedAt && sending.hadBox;
  if (snapshot === undefined || conversationOf(snapshot) !== sending.conversation)
    return isHere && sending.isSure && age <= leftWithin ? 'yes' : 'unclear';
  const shown = messagesWith(sending.text, snapshot.messages);
  if (shown.length > sending.held) return shown.at(-1)?.author === 'note' ? 'no' : 'yes';
  return isHere && age <= emptiedWithin && isEmptied(sending, snapshot.composer?.draft) ? 'yes' : 'unclear';
}

/** `draft` is absent when the box is gone. A desk may put a greeting or a signature into the new one. */
function isEmptied({ isSure, text }: Sending, draft: string | undefined): boolean {
  if (!isSure) return draft?.trim() === '';
  return draft === undefined || !isStill(text, draft);
}

/** Tells the customer's newest message from another, without holding a word of it. Its time may be told in another way. */
export function newestAsked(messages: readonly Message[]): string | undefined {
  const text = messages.findLast(({ author }) => author === 'customer')?.text;
  if (text === undefined) return undefined;
  let mark = text.length;
  for (let at = 0; at < text.length; at += 1) mark = (Math.imul(mark, 31) + text.charCodeAt(at)) | 0;
  return String(mark);
}
