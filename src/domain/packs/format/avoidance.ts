// Phrases a team would rather not send, with another way to say them. Data only.
import * as z from 'zod/mini';
import { Id, inLanguages, Line, Phrase, Saying } from './texts.ts';

/** Phrases of one language in one entry. */
const maxPhrases = 40;

export const Avoidance = z.strictObject({
  id: Id,
  /** Found in a draft as words in a row, whatever their case and accents; see find-phrase.ts. */
  phrases: inLanguages(z.array(Phrase).check(z.minLength(1), z.maxLength(maxPhrases))),
  instead: inLanguages(Saying),
  source: Line,
});
export type Avoidance = Readonly<z.infer<typeof Avoidance>>;
