// A promise made to a customer, as kept in the ledger, with all that happened to it. Of the customer it holds a name or a
// number, never their text.
import * as z from 'zod/mini';
import { Lang } from '../language/lang.ts';
import { TicketRef } from '../ticket/snapshot.ts';
import { Cadence } from './cadence.ts';

/**
 * Owed: `open` as it was made, `updated` when the customer was told "not yet" with a next time, `moved` when the agent chose
 * another time. Settled: `kept` in time, `broken` when word came after the time or never, `dropped` when it is owed no more.
 */
export const PromiseState = z.enum(['open', 'updated', 'moved', 'kept', 'broken', 'dropped']);
export type PromiseState = z.infer<typeof PromiseState>;
export const isOwed = ({ state }: { readonly state: PromiseState }): boolean =>
  state === 'open' || state === 'updated' || state === 'moved';

/** `tell`: the customer will hear from us; any answer keeps it. `do`: something will be done; only that keeps it. */
export const PromiseKind = z.enum(['tell', 'do']);
export type PromiseKind = z.infer<typeof PromiseKind>;

export const Priority = z.enum(['low', 'normal', 'high']);
export type Priority = z.infer<typeof Priority>;

/** When it is due and when it is reminded of: what a change of time changes. Epoch milliseconds, as are all times here. */
const plan = {
  due: z.number(),
  /** When to remind first; at or before `due`. The second reminder comes at `due` itself. */
  remindAt: z.number(),
  /** The last reminder, after `due`; absent when none is wanted. */
  chaseAt: z.optional(z.number()),
  /** No reminder before this; one at it. */
  snoozedUntil: z.optional(z.number()),
  /** The last reminder moment that was delivered; absent before the first. Makes firing idempotent. */
  remindedFor: z.optional(z.number()),
  state: PromiseState,
  settledAt: z.optional(z.number()),
};
export type PromisePlan = Readonly<z.infer<z.ZodMiniObject<typeof plan>>>;

/** Who did it: the agent by hand, a reply that was sent, or the page, which showed the ticket as solved. */
export const DoneBy = z.enum(['agent', 'reply', 'page']);
export type DoneBy = z.infer<typeof DoneBy>;

/** One thing that happened, with everything it changed, so that it can be taken back. */
export const PromiseEvent = z.object({
  at: z.number(),
  by: DoneBy,
  to: PromiseState,
  /** The time that held from then on. */
  due: z.number(),
  before: z.object(plan),
});
export type PromiseEvent = Readonly<z.infer<typeof PromiseEvent>>;

export const CarePromise = z.object({
  id: z.string(),
  ticket: TicketRef,
  /** A name or a number, as the agent chose. */
  customer: z.optional(z.string().check(z.maxLength(1_000))),
  /** The agent's own promising words. */
  words: z.string().check(z.minLength(1), z.maxLength(2_000)),
  kind: PromiseKind,
  /** The language the holding update is written in. */
  lang: Lang,
  priority: Priority,
  /** Who owes it, when it is not the agent: "the warehouse". */
  owner: z.optional(z.string().check(z.maxLength(100))),
  /** Renewed by every reply, until it is settled. */
  cadence: z.optional(Cadence),
  madeAt: z.number(),
  /** Oldest first; the making is not among them. */
  history: z.array(PromiseEvent),
  ...plan,
});
export type CarePromise = Readonly<z.infer<typeof CarePromise>>;
