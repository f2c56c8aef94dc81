// Whether customers are remembered, and for how long.
import * as z from 'zod/mini';

export const keepDays = [30, 90, 180, 365] as const;
export const KeepDays = z.literal(keepDays);

export const CareHistorySettings = z.object({
  id: z.literal('care-history'),
  isOn: z.boolean(),
  /** Days after which a contact is forgotten. */
  days: KeepDays,
  /** When the agent last forgot a customer, epoch milliseconds: replies sent before that are not remembered anew. */
  forgottenAt: z.optional(z.number()),
});
export type CareHistorySettings = Readonly<z.infer<typeof CareHistorySettings>>;

export const defaultCareHistory: CareHistorySettings = { id: 'care-history', isOn: true, days: 180 };
