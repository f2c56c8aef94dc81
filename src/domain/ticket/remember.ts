// A helpdesk's reply page often shows the box and nothing else: what the ticket's own page showed before fills the gaps.
import { type TicketSnapshot, ticketRef } from './snapshot.ts';

/**
 * The snapshot with what it does not say taken from `remembered`, when both are of the same ticket. Whatever the page
 * says itself wins, and the composer is never remembered: an old draft is not in the box any more.
 */
export function withRemembered(snapshot: TicketSnapshot, remembered: TicketSnapshot | undefined): TicketSnapshot {
  if (remembered === undefined || ticketRef(remembered).key !== ticketRef(snapshot).key) return snapshot;
  const { subject, requester, status, channel, tags } = remembered;
  return {
    ...(subject !== undefined && { subject }),
    ...(requester !== undefined && { requester }),
    ...(status !== undefined && { status }),
    ...(channel !== undefined && { channel }),
    ...(tags !== undefined && { tags }),
    ...definedOf(snapshot),
    messages: snapshot.messages.length > 0 ? snapshot.messages : remembered.messages,
  };
}

/** A key that is there but undefined must not cover what was remembered. */
function definedOf(snapshot: TicketSnapshot): TicketSnapshot {
  // Dropping undefined values of optional keys leaves the same type; `fromEntries` cannot know.
  return Object.fromEntries(Object.entries(snapshot).filter(([, value]) => value !== undefined)) as TicketSnapshot;
}
