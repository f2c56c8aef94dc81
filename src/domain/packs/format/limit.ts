// What an agent may decide without asking anybody. Data only.
import * as z from 'zod/mini';
import { Condition } from './condition.ts';
import { Id, inLanguages, Line, Task } from './texts.ts';

export const PackLimit = z.strictObject({
  id: Id,
  /** "Refund the postage" */
  decision: inLanguages(Task),
  /** How far it goes: "up to 20 euro". */
  limit: z.optional(inLanguages(Line)),
  /** When it may be used: "the parcel came late". */
  condition: inLanguages(Line),
  /** Who gave it, and answers questions about it. */
  owner: z.optional(inLanguages(Line)),
  /** The last day it holds, `2027-06-30`. */
  validUntil: z.optional(z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/))),
  /** true: nobody has allowed it yet. It is shown as an idea the agent may agree on and take over, never on a ticket. */
  example: z.optional(z.boolean()),
  when: Condition,
});
export type PackLimit = Readonly<z.infer<typeof PackLimit>>;
