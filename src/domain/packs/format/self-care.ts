// A micro-break an agent may take: what kind, how long, and what to do. Data only.
import * as z from 'zod/mini';
import { Evidence, Id, inLanguages, Line, Saying } from './texts.ts';

/** What rests: body and nerves, the need for company, or the mind that was on one thing too long (Kim, Park & Headrick 2018). */
export const careKinds = ['relax', 'social', 'cognitive'] as const;
export const CareKind = z.enum(careKinds);
export type CareKind = z.infer<typeof CareKind>;

export const careMinutes = [1, 3, 5, 10] as const;
export const CareMinutes = z.literal(careMinutes);
export type CareMinutes = z.infer<typeof CareMinutes>;

/** The guides the panel has for a break; without one the text alone leads. */
export const CareGuide = z.enum(['breathing', 'eyes', 'stretch', 'walk']);
export type CareGuide = z.infer<typeof CareGuide>;

export const SelfCareIdea = z.strictObject({
  id: Id,
  kind: CareKind,
  minutes: CareMinutes,
  guide: z.optional(CareGuide),
  title: inLanguages(Line),
  text: inLanguages(Saying),
  principle: Id,
  source: Line,
  evidence: z.optional(Evidence),
});
export type SelfCareIdea = Readonly<z.infer<typeof SelfCareIdea>>;
