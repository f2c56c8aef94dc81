// What the background and a content script say to each other; the content script imports its types only.
import * as z from 'zod/mini';
import type { Outcome } from '../domain/problem.ts';
import { isKnownHelpdesk, type KnownHelpdesk } from '../domain/ticket/helpdesks.ts';
import { TicketSnapshot } from '../domain/ticket/snapshot.ts';

/** What its page shows; an absent snapshot says there is no ticket on it. */
const Report = z.object({ type: z.literal('report'), snapshot: z.optional(TicketSnapshot) });
/** The page is this desk's: the content script needs its reader. */
const NeedReader = z.object({
  type: z.literal('need-reader'),
  helpdesk: z.custom<KnownHelpdesk>((id) => typeof id === 'string' && isKnownHelpdesk(id)),
});

/** All that a content script may say. */
export const FromPage = z.discriminatedUnion('type', [Report, NeedReader]);
export type FromPage = z.infer<typeof FromPage>;
export type PageReport = z.infer<typeof Report>;

/** What the background asks a content script. It is read by hand in page-port.ts: zod is too heavy for every page. */
export type ToPage =
  | { readonly type: 'read' }
  | { readonly type: 'selection' }
  | { readonly type: 'insert'; readonly text: string };

/** `read`: the report goes out as a report. `selection`: the selected text. `insert`: done, or why not. */
export type PageAnswers = { read: Outcome; selection: Outcome<string>; insert: Outcome };
