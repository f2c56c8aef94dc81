// An offer to check in, to take a break or to look back on the day: that it was made, and what was answered. Kept, so that no
// window asks again what another has asked already.
import * as z from 'zod/mini';

export const NudgeAbout = z.enum(['check-in', 'pause', 'shift-end']);
export type NudgeAbout = z.infer<typeof NudgeAbout>;

export const Nudge = z.object({
  id: z.string().check(z.maxLength(100)),
  /** When it was made first, epoch milliseconds. */
  at: z.number(),
  about: NudgeAbout,
  answer: z.optional(z.enum(['taken', 'not-now'])),
  /** When it was answered, epoch milliseconds. */
  answeredAt: z.optional(z.number()),
  /** Put off until then, epoch milliseconds. */
  later: z.optional(z.number()),
});
export type Nudge = Readonly<z.infer<typeof Nudge>>;
