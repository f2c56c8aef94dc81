// What the agent chose about trends: the one record of its kind.
import * as z from 'zod/mini';

export const TrendChoices = z.object({
  id: z.literal('own'),
  /** Figures in a table instead of the picture. */
  asTable: z.optional(z.boolean()),
  pulseOff: z.optional(z.boolean()),
  /** The pulse is not asked, a drop not told of, before these. Epoch milliseconds. */
  pulseAfter: z.optional(z.number()),
  dropAfter: z.optional(z.number()),
});
export type TrendChoices = Readonly<z.infer<typeof TrendChoices>>;

export const noTrendChoices: TrendChoices = { id: 'own' };
