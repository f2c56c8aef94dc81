// A customer's message to practise an answer with. Invented people only. Data.
import * as z from 'zod/mini';
import { Condition } from './condition.ts';
import { Evidence, Id, inLanguages, Line, PracticeText } from './texts.ts';

export const PracticeMessage = z.strictObject({
  id: Id,
  message: inLanguages(PracticeText),
  /** What the agent knows of the case, so that nothing has to be made up: "The parcel is at the depot, out on Thursday." */
  known: z.optional(inLanguages(Line)),
  principle: Id,
  source: Line,
  evidence: z.optional(Evidence),
  /** The kind of case it is; what it does not say is read from the message. */
  when: Condition,
});
export type PracticeMessage = Readonly<z.infer<typeof PracticeMessage>>;
