// What the placeholders of a prompt stand for on this ticket now.
import { sayDue, suggestDue } from '../../due/say-due.ts';
import type { Lang } from '../../language/lang.ts';

import type { TicketReading } from '../../reading/read-ticket.ts';
import { shortQuote } from '../../reading/short-quote.ts';
import type { Values } from './fill-text.ts';

export type PlaceholderSource = {
  readonly requester: string | undefined;
  readonly ticketId: string | undefined;
  /** The language of the reply. */
  readonly lang: Lang;
  /** What the customer wrote; absent when it could not be read. */
  readonly read?: TicketReading | undefined;
  /** Epoch milliseconds and the agent's IANA zone. */
  readonly now: number;
  readonly timeZone: string;
};

/**
 * `due` is a time the agent can most likely keep; they change it where they know better. `words` are the customer's own, in
 * the language they are answered in: a quotation in another would need a translation.
 */
export function placeholderValues({ requester, ticketId, lang, read, now, timeZone }: PlaceholderSource): Values {
  return {
    customer: givenName(requester),
    ticket: ticketId,
    due: sayDue(suggestDue(now, timeZone), now, timeZone, lang),
    words: read?.reading.lang === lang ? shortQuote(read.text, read.reading) : undefined,
  };
}

/**
 * The given name in a full name of letters only; undefined for an address, a company, a number or a single word, which
 * may as well be a surname or a login.
 */
export function givenName(requester: string | undefined): string | undefined {
  const words = requester?.trim().split(/\s+/) ?? [];
  const [first] = words;
  const isName =
    words.length >= 2 && words.length <= 4 && words.every((word) => /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word));
  return isName && first !== undefined && first.length > 1 && !first.endsWith('.') ? first : undefined;
}
