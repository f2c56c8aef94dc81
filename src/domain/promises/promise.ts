// A promise made to a customer, as kept in the ledger. Of the customer it holds a name, never their text.
import * as z from 'zod/mini';
import { Lang } from '../language/lang.ts';
import { TicketRef } from '../ticket/snapshot.ts';

export const PromiseState = z.enum(['open', 'kept', 'dropped']);
export type PromiseState = z.infer<typeof PromiseState>;

export const CarePromise = z.object({
  id: z.string(),
  ticket: TicketRef,
  customer: z.optional(z.string()),
  /** The agent's own promising words. */
  words: z.string(),
  /** The language the holding update is written in. */
  lang: Lang,
  /** Epoch milliseconds, as are all times below. */
  due: z.number(),
  /** When to remind first; at or before `due`. A second reminder comes at `due` itself. */
  remindAt: z.number(),
  /** The last reminder moment that was delivered; absent before the first. Makes firing idempotent. */
  remindedFor: z.optional(z.number()),
  state: PromiseState,
  madeAt: z.number(),
  settledAt: z.optional(z.number()),
});
export type CarePromise = Readonly<z.infer<typeof CarePromise>>;
