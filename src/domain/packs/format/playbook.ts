// What to do in a hard moment, in order, with the exact sentence where it matters. Data only.
import * as z from 'zod/mini';
import { Condition } from './condition.ts';
import { Evidence, Id, inLanguages, Line, Saying } from './texts.ts';

/** The gravest first: where two fit a ticket, the first of them is offered. */
export const hardMoments = [
  'self-harm',
  'threat', // against the agent or a colleague
  'safety', // something we sold may hurt somebody
  'vulnerable', // a child, or somebody who cannot look after their own interest now
  'fraud', // somebody else is in their account, or pays with their money
  'data-leak',
  'discrimination',
  'bereavement',
  'abuse',
  'our-mistake', // a grave one
  'outage',
  'press', // a journalist, a lawyer, an authority
  'extortion', // "or else"
  'other',
] as const;
export const HardMoment = z.enum(hardMoments);
export type HardMoment = z.infer<typeof HardMoment>;

export const PlaybookStep = z.strictObject({
  /** To the agent. */
  text: inLanguages(Line),
  /** To the customer, word for word; placeholders as in a prompt. */
  say: z.optional(inLanguages(Saying)),
});

export const Playbook = z.strictObject({
  id: Id,
  moment: HardMoment,
  title: inLanguages(Line),
  principle: Id,
  source: Line,
  evidence: z.optional(Evidence),
  /** Where it is offered by itself; without words or a situation in it, it is found in the list only. */
  when: Condition,
  steps: z.array(PlaybookStep).check(z.minLength(2), z.maxLength(9)),
});
export type Playbook = Readonly<z.infer<typeof Playbook>>;
