// What the background and a content script say to each other; the content script imports its types only.
import * as z from 'zod/mini';
import type { Outcome } from '../domain/problem.ts';
import { type HelpdeskId, isHelpdeskId } from '../domain/ticket/helpdesks.ts';
import { maxText } from '../domain/ticket/limits.ts';
import { TicketSnapshot } from '../domain/ticket/snapshot.ts';

/** When the page was loaded, epoch milliseconds: tells one load of a page from the next. */
const loadedAt = z.optional(z.number());
/** What its page shows; an absent snapshot says there is no ticket on it. */
const Report = z.object({ type: z.literal('report'), snapshot: z.optional(TicketSnapshot), loadedAt });
/** The reply as it stands now; of the ticket of the last report nothing else has changed. */
const Draft = z.object({ type: z.literal('draft'), draft: z.string().check(z.maxLength(maxText)), loadedAt });
/** The agent pressed what sends the reply (`isSure`), or what may. The ticket is that of the last report. */
const Sending = z.object({
  type: z.literal('sending'),
  draft: z.string().check(z.maxLength(maxText)),
  isSure: z.boolean(),
  loadedAt,
});
/** Since they pressed it, the agent has discarded the reply, or cleared the box by hand. */
const NotSending = z.object({ type: z.literal('not-sending') });
/** The page is this desk's, or of none we know: the content script needs its reader. */
const NeedReader = z.object({
  type: z.literal('need-reader'),
  helpdesk: z.custom<HelpdeskId>((id) => typeof id === 'string' && isHelpdeskId(id)),
});
/** The agent begins to act on the page: the content script needs what that takes, acts.js. */
const NeedActs = z.object({ type: z.literal('need-acts') });

/** All that a content script may say. */
export const FromPage = z.discriminatedUnion('type', [Report, Draft, Sending, NotSending, NeedReader, NeedActs]);
export type FromPage = z.infer<typeof FromPage>;
export type PageReport = z.infer<typeof Report>;
export type PageDraft = z.infer<typeof Draft>;
export type PageSending = z.infer<typeof Sending>;

/** What the background asks a content script. It is read by hand in page-port.ts: zod is too heavy for every page. */
export type ToPage =
  | { readonly type: 'read' }
  | { readonly type: 'selection' }
  | { readonly type: 'insert'; readonly text: string };

/** `read`: the report goes out as a report. `selection`: the selected text. `insert`: done, or why not. */
export type PageAnswers = { read: Outcome; selection: Outcome<string>; insert: Outcome };
