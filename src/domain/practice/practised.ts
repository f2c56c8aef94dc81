// That the agent answered a practice message, and if they want, how. For them alone.
import * as z from 'zod/mini';

/** Characters of an answer. */
export const longestAnswer = 8_000;

export const Practised = z.object({
  id: z.string(),
  /** Epoch milliseconds. */
  at: z.number(),
  /** `pack/message` */
  exercise: z.string().check(z.maxLength(200)),
  text: z.optional(z.string().check(z.maxLength(longestAnswer))),
});
export type Practised = Readonly<z.infer<typeof Practised>>;
