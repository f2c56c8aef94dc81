// The facts with the reply as the page shows it now, which is ahead of what the background was told.
import type { Facts } from '../domain/facts.ts';
import type { Typed } from '../messages/typing-line.ts';

/** A reply to another ticket than the one the facts are about waits for its own; a text that was handed over has none. */
export function typedOn(facts: Facts, typed: Typed | undefined): Facts {
  const { snapshot } = facts;
  if (typed === undefined || snapshot?.source !== 'page' || snapshot.composer === undefined) return facts;
  if (snapshot.url !== typed.url || (typed.ticketId ?? snapshot.ticketId) !== snapshot.ticketId) return facts;
  return { ...facts, snapshot: { ...snapshot, composer: { ...snapshot.composer, draft: typed.draft } } };
}
