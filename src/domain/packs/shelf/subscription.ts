// An address a pack is fetched from now and then.
import * as z from 'zod/mini';
import { refusals } from '../arrival/arrival.ts';
import { packProblemCodes } from '../format/pack-problem.ts';
import { Id } from '../format/texts.ts';
import { Address } from './kept-pack.ts';

/** Milliseconds between two questions to one address, at least. */
export const leastPause = 6 * 3_600_000;

export const addressProblems = [
  'unreachable', // no answer, or none in time
  'not-allowed', // the browser's permission for this site was taken back
  'moved', // it sends us elsewhere
  'not-found',
  'server-failed',
  'too-large',
  'not-a-pack', // what is there cannot be read as one
  'refused', // it could be read and must not be taken
] as const;
export const AddressProblem = z.enum(addressProblems);
export type AddressProblem = z.infer<typeof AddressProblem>;

/** Times in epoch milliseconds. */
export const Subscription = z.object({
  address: Address,
  /** The pack that came from it; absent until the first did. */
  pack: z.optional(Id),
  /** What the host called the version it last gave us. */
  etag: z.optional(z.string().check(z.maxLength(500))),
  checkedAt: z.optional(z.number()),
  nextAt: z.number(),
  /** Questions in a row without an answer that could be used. */
  failures: z.int(),
  problem: z.optional(AddressProblem),
  /** Why what came was refused, or in which way it is no pack. */
  why: z.optional(z.enum([...refusals, ...packProblemCodes])),
  /** Its pack was removed: nothing is asked any more, and the row goes when the agent has not changed their mind soon. */
  leftAt: z.optional(z.number()),
  /** A pack file that waits for the agent's yes. */
  waiting: z.optional(z.string()),
});
export type Subscription = Readonly<z.infer<typeof Subscription>>;
