// What the placeholders of a prompt stand for on this ticket now.
import { sayDue, suggestDue } from '../due/say-due.ts';
import type { Lang } from '../language/lang.ts';
import type { Values } from './fill-text.ts';

export type PlaceholderSource = {
  readonly requester: string | undefined;
  readonly ticketId: string | undefined;
  readonly lang: Lang;
  /** Epoch milliseconds and the agent's IANA zone. */
  readonly now: number;
  readonly timeZone: string;
};

/** `due` is a time the agent can most likely keep; they change it where they know better. */
export function placeholderValues({ requester, ticketId, lang, now, timeZone }: PlaceholderSource): Values {
  return {
    customer: givenName(requester),
    ticket: ticketId,
    due: sayDue(suggestDue(now, timeZone), now, timeZone, lang),
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
