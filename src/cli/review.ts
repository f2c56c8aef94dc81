// `review`: what a reply does, what it promises until when, and what could be said otherwise.
import * as z from 'zod/mini';
import { languages } from '../domain/language/languages.ts';
import type { CautionKind } from '../domain/language/signs.ts';
import { readCustomer } from '../domain/reading/read-customer.ts';
import { advise } from '../domain/reply/advise.ts';
import { cutDraft } from '../domain/reply/draft.ts';
import { reviewOf } from '../domain/reply/review-draft.ts';
import type { About } from '../domain/reply/rules/rule.ts';
import { momentOf, systemZone, wallMinute } from './moment.ts';
import { Id, MaybeLang, parsed, withId } from './question.ts';

const Asked = z.object({
  id: Id,
  /** The agent's reply. */
  text: z.string(),
  /** The customer's message it answers. */
  context: z.optional(z.nullable(z.string())),
  lang: MaybeLang,
  /** A wall clock in `timeZone`, or an instant; the moment of asking when absent. */
  now: z.optional(z.union([z.string(), z.number()])),
  timeZone: z.optional(z.string()),
});

/** The names by which cautions are known outside; the others go by their own. */
const names: Readonly<Partial<Record<CautionKind, string>>> = {
  stock: 'boilerplate',
  soon: 'vague_time',
  defence: 'defensive',
  wall: 'defensive',
  'plays-down': 'dismissive',
  'over-apology': 'over_apology',
};
const nameOf = (kind: CautionKind): string => names[kind] ?? kind.replaceAll('-', '_');

/** What is known of the customer, from their message alone. */
function aboutOf(context: string | null | undefined): About {
  if (!context) return {};
  const { reading, requests } = readCustomer([{ author: 'customer', text: context }]);
  return {
    asked: context,
    feelings: reading.feelings.map(({ feeling }) => feeling),
    arousal: reading.arousal,
    needs: reading.needs.map(({ need }) => need),
    requests,
  };
}

export function reviewAnswer(question: unknown): object {
  const { id, text, context, lang, now, timeZone = systemZone() } = parsed(Asked, question);
  const moment = { now: now === undefined ? Date.now() : momentOf(now, timeZone), timeZone };
  const draft = cutDraft(text, { ...moment, ...(lang && { lang }), ...(context && { asked: context }) });
  const review = reviewOf(draft);
  const { acts, promises } = review;
  const actions = { next: acts.next, done: acts.done, asks_customer: acts.instructs };
  return {
    ...withId(id),
    acknowledges: acts.acknowledges.length > 0,
    apology: acts.apology.kind,
    owns: acts.owns.length > 0,
    action: Object.entries(actions).flatMap(([name, cues]) => (cues.length > 0 ? [name] : [])),
    question: acts.asks.length > 0,
    promise: promises.map(({ words, when, due }) => ({
      words: words.text,
      what: whatOf(words, when),
      ...(due !== undefined && { due: wallMinute(due, timeZone) }),
    })),
    thanks: acts.thanks.length > 0,
    cautions: advise(draft, review, aboutOf(context)).map(({ kind, words, of }) => ({
      kind: nameOf(kind),
      words: words?.text ?? of ?? '',
      instead: languages[review.lang].alternatives[kind],
    })),
  };
}

type Words = { readonly start: number; readonly end: number; readonly text: string };

/** The promise without the words that say when. */
function whatOf({ start, end, text }: Words, when: Words | undefined): string {
  if (when === undefined || when.start < start || when.end > end) return text;
  return `${text.slice(0, when.start - start)}${text.slice(when.end - start)}`.replace(/\s+/g, ' ').trim();
}
