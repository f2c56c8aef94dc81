// How often the agent wants to be asked how they are. Kept with the rest of their own room, as the one record of its kind.
import * as z from 'zod/mini';

export const HowOften = z.enum(['often', 'sometimes', 'rarely', 'never']);
export type HowOften = z.infer<typeof HowOften>;
export const howOften = HowOften.options;

export const CareSettings = z.object({
  id: z.literal('own'),
  howOften: HowOften,
  /** Breaks are offered too, not only check-ins. */
  breaks: z.boolean(),
  /** A soft sound goes with the breathing. */
  sound: z.boolean(),
});
export type CareSettings = Readonly<z.infer<typeof CareSettings>>;

export const defaultCareSettings: CareSettings = { id: 'own', howOften: 'sometimes', breaks: true, sound: false };
