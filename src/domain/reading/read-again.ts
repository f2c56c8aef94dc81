// The last ticket read is kept: while the agent types a reply, the conversation stays as it is, and reading it again at each
// key would cost more than all the rest.
import type { Message, TicketSnapshot } from '../ticket/snapshot.ts';
import { readTicket, type TicketReading } from './read-ticket.ts';

type Read = { readonly of: TicketSnapshot; readonly reading: TicketReading | undefined };
let last: Read | undefined;

/** `readTicket`, as it would answer anew. */
export function readAgain(snapshot: TicketSnapshot): TicketReading | undefined {
  if (last === undefined || !isSameTalk(last.of, snapshot)) last = { of: snapshot, reading: readTicket(snapshot) };
  return last.reading;
}

function isSameTalk(one: TicketSnapshot, other: TicketSnapshot): boolean {
  return (
    one.source === other.source &&
    one.subject === other.subject &&
    one.messages.length === other.messages.length &&
    one.messages.every((message, at) => isSame(message, other.messages[at]))
  );
}

const isSame = (one: Message, other: Message | undefined): boolean =>
  one.author === other?.author && one.at === other.at && one.text === other.text;
