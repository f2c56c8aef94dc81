// The agent's own service vision: one sentence or three that say what they want to be for people.
import * as z from 'zod/mini';

export const visionLength = 600;

export const Vision = z.object({
  id: z.literal('vision'),
  text: z.string().check(z.maxLength(visionLength)),
  /** Also at the top of the own room. */
  isAtHome: z.boolean(),
  changedAt: z.number(),
});
export type Vision = Readonly<z.infer<typeof Vision>>;
