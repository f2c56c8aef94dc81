// Who may say what to whom. Three directions, each with its schema; nothing else crosses a context border.
import * as z from 'zod/mini';
import { Command } from '../domain/command.ts';
import type { Facts } from '../domain/facts.ts';
import type { Pack } from '../domain/packs/pack.ts';
import type { Outcome } from '../domain/problem.ts';
import { TicketSnapshot } from '../domain/ticket/snapshot.ts';

/** A content script may only report what its page shows. */
export const FromPage = z.object({
  type: z.literal('report'),
  /** absent: no ticket on this page */ snapshot: z.optional(TicketSnapshot),
});
export type FromPage = z.infer<typeof FromPage>;

/** Our own pages (panel, studio) ask and command. */
export const FromPanel = z.discriminatedUnion('type', [
  z.object({ type: z.literal('facts'), tabId: z.int() }),
  z.object({ type: z.literal('packs') }),
  z.object({ type: z.literal('command'), command: Command }),
]);
export type FromPanel = z.infer<typeof FromPanel>;

/** What each question of a panel is answered with. */
export type Answers = { facts: Outcome<Facts>; packs: Outcome<readonly Pack[]>; command: Outcome };

/** The background asks a content script. */
export const ToPage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('read') }),
  z.object({ type: z.literal('selection') }),
  z.object({ type: z.literal('insert'), text: z.string() }),
]);
export type ToPage = z.infer<typeof ToPage>;

/** `read`: the report goes out as a report. `selection`: the selected text. `insert`: done, or why not. */
export type PageAnswers = { read: Outcome; selection: Outcome<string>; insert: Outcome };

/** What changed, announced to every open panel; each reads again what it shows. */
export type Topic =
  | 'page'
  | 'promises'
  | 'progress'
  | 'notes'
  | 'check-ins'
  | 'texts'
  | 'settings'
  | 'packs'
  | 'problems';
