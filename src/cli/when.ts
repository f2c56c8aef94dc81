// `when`: every time named in a text, as a clock on the wall shows it.
import * as z from 'zod/mini';
import { wallSpan } from '../domain/due/due-at.ts';
import { findDue } from '../domain/due/find-due.ts';
import { detectLang } from '../domain/language/detect-lang.ts';
import { momentOf, systemZone } from './moment.ts';
import { Id, MaybeLang, parsed, withId } from './question.ts';

const When = z.object({
  id: Id,
  text: z.string(),
  /** The moment the text was written: a wall clock, or an instant. */
  ref: z.union([z.string(), z.number()]),
  lang: MaybeLang,
  timeZone: z.optional(z.string()),
});

/** A `ref` with no zone is a wall clock; reckoned in UTC no day is longer than another. */
export function whenAnswer(question: unknown): object {
  const { id, text, ref, lang, timeZone } = parsed(When, question);
  const zone = timeZone ?? (typeof ref === 'number' ? systemZone() : 'UTC');
  const found = findDue(text, { lang: lang ?? detectLang(text), now: momentOf(ref, zone), timeZone: zone });
  return { ...withId(id), found: found.map((due) => ({ words: due.cue.text, ...wallSpan(due, zone) })) };
}
