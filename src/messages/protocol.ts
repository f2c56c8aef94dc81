// What our own pages may ask of the background, and what it announces to them. The page's side is page-protocol.ts;
// nothing else crosses a context border.
import * as z from 'zod/mini';
import { Command } from '../domain/command.ts';
import type { Facts } from '../domain/facts.ts';
import type { Pack } from '../domain/packs/pack.ts';
import type { Outcome } from '../domain/problem.ts';

/** Our own pages (panel, studio) ask and command. */
export const FromPanel = z.discriminatedUnion('type', [
  z.object({ type: z.literal('facts'), tabId: z.int() }),
  z.object({ type: z.literal('packs') }),
  z.object({ type: z.literal('command'), command: Command }),
]);
export type FromPanel = z.infer<typeof FromPanel>;

/** What each question of a panel is answered with. */
export type Answers = { facts: Outcome<Facts>; packs: Outcome<readonly Pack[]>; command: Outcome };

/** What changed, announced to every open panel; each reads again what it shows. */
export type Topic =
  | 'page'
  | 'promises'
  | 'progress'
  | 'notes'
  | 'check-ins'
  | 'texts'
  | 'settings'
  | 'corrections'
  | 'packs'
  | 'problems';
