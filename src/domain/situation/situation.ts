// What kind of case a ticket is, and how far it has come. Types only; read-situations.ts and read-stage.ts read them.
import * as z from 'zod/mini';
import type { Cue } from '../language/cue.ts';

/** In the order that matters for an answer: what changes how one speaks comes before what one speaks about. */
export const situations = [
  'abuse', // insults or threats against a person
  'colleague-asking', // somebody of the own house asks, often for a customer
  'refusal', // the answer is no, or was
  'outage', // it is down for more than this one
  'our-mistake',
  'their-mistake',
  'billing', // a charge, an invoice, a refund
  'delay', // something is late
  'repeat-contact', // not the first time they ask
] as const;
export const Situation = z.enum(situations);
export type Situation = z.infer<typeof Situation>;

/** In the order a case goes through them. */
export const stages = [
  'first-answer', // nobody has answered yet
  'waiting', // answered before, and they still wait
  'update', // a promise is due, or there is progress to tell
  'solution', // the reply tells the fix
  'closing', // they confirmed, or it is marked as solved
  'after', // solved days ago: a check-in
] as const;
export const Stage = z.enum(stages);
export type Stage = z.infer<typeof Stage>;

/** One situation, with the words that show it. */
export type SituationRead = {
  readonly situation: Situation;
  /** Into the text they are `of`. */
  readonly cues: readonly Cue[];
  /** Whose words show it: what the customer wrote, or the reply being written. */
  readonly of: 'customer' | 'draft';
};

/** What the agent said of a ticket by a click; it stands against every reading. */
export const ToldCase = z.object({
  /** These hold, newest first. */
  holds: z.array(Situation),
  /** These do not. */
  not: z.array(Situation),
  stage: z.optional(Stage),
  /** When the stage was told, epoch milliseconds: a newer message of the customer's moves the case on. */
  stageAt: z.optional(z.number()),
});
export type ToldCase = Readonly<z.infer<typeof ToldCase>>;
