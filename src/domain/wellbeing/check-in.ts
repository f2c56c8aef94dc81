// A self-care check-in: energy and mood in two taps, one optional line. For the agent alone.
import * as z from 'zod/mini';

/** 1 empty … 5 full. */
export const Level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);
export type Level = z.infer<typeof Level>;

export const CheckIn = z.object({
  id: z.string(),
  energy: Level,
  mood: z.optional(Level),
  line: z.optional(z.string().check(z.maxLength(1_000))),
  /** Epoch milliseconds. */
  at: z.number(),
});
export type CheckIn = Readonly<z.infer<typeof CheckIn>>;
