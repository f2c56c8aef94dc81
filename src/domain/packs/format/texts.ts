// The small pieces every part of a pack is made of: names and texts, each with its bounds.
import * as z from 'zod/mini';
import { perLang } from '../../language/lang.ts';

export const Id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(64));
export const Line = z.string().check(z.minLength(1), z.maxLength(200));

/** What is said has to be sayable in one breath or two. */
export const maxSaying = 400;
export const Saying = z.string().check(z.minLength(1), z.maxLength(maxSaying));

/** One thing to do, for the agent to read; short enough for one line or two of the panel. */
export const Task = z.string().check(z.minLength(1), z.maxLength(120));

/** A customer's message to practise with. No text of a pack is longer. */
export const maxMessage = 800;
export const PracticeText = z.string().check(z.minLength(1), z.maxLength(maxMessage));

/** Plain words, told apart by spaces. A star at the end of a word stands for any ending: `refund*`. No other sign means anything. */
export const Phrase = z.string().check(z.minLength(1), z.maxLength(60));

/** The same in one language or more. */
export const inLanguages = <T extends z.ZodMiniType>(one: T) => z.strictObject(perLang(() => z.optional(one)));

const AnyTexts = inLanguages(Line);
/** One text in one or more languages. */
export type Texts = z.infer<typeof AnyTexts>;
const AnyPhrases = inLanguages(z.array(Phrase));
export type Phrases = z.infer<typeof AnyPhrases>;

/** How strong the proof is: A several studies or field data, B one experiment or field study, C less; absent: practice. */
export const Evidence = z.enum(['A', 'B', 'C']);
