// What is remembered of a customer between two tickets: labels, counts, and what the agent typed. Never a name, never a word
// of theirs: the record lies under a name that only this vault can make again (`Vault.keyed`).
import * as z from 'zod/mini';
import { Arousal, Feeling, Need } from '../reading/reading.ts';
import { Situation } from '../situation/situation.ts';

/** One reply that was sent to them. */
export const Contact = z.object({
  /** When it was sent, epoch milliseconds. */
  at: z.number(),
  /** The ticket, under a keyed name as well: two replies on one ticket are one visit. */
  ticket: z.string().check(z.maxLength(200)),
  feelings: z.array(Feeling),
  arousal: Arousal,
  needs: z.array(Need),
  situations: z.array(Situation),
  /** Promises this reply kept in time, and those it kept late or broke. */
  kept: z.int().check(z.nonnegative()),
  late: z.int().check(z.nonnegative()),
});
export type Contact = Readonly<z.infer<typeof Contact>>;

/** Enough to know somebody by; the oldest go first. */
export const mostContacts = 40;
/** Characters of what the agent types in one field. */
export const careTextLength = 1_000;

const typed = z.optional(z.string().check(z.maxLength(careTextLength)));

export const Care = z.object({
  id: z.string().check(z.maxLength(200)),
  /** Oldest first. */
  contacts: z.array(Contact).check(z.maxLength(mostContacts)),
  /** The agent's own words. */
  prefers: typed,
  helped: typed,
  /** Epoch milliseconds. */
  changedAt: z.number(),
});
export type Care = Readonly<z.infer<typeof Care>>;
