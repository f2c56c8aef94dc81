// How far the reply on a ticket has come: survives a crash, and holds no word of the customer's.
import * as z from 'zod/mini';
import { Step } from '../reply/review.ts';

export const Progress = z.object({
  ticketKey: z.string(),
  /** Steps the latest non-empty draft earned; they stay when the box is emptied by sending. */
  steps: z.array(Step),
  /** Steps the agent ticked by hand; they stay whatever the draft says. */
  byHand: z.array(Step),
  /** Ids of the prompts inserted on this ticket, `pack/prompt`, oldest first. */
  usedPrompts: z.array(z.string()),
  /** Steps of checklists ticked by hand, `pack/checklist/step`; absent in rows of before there were any. */
  checked: z.optional(z.array(z.string())),
  /** Epoch milliseconds. */
  at: z.number(),
});
export type Progress = Readonly<z.infer<typeof Progress>>;
