// The last ticket read is kept: while the agent types a reply, the conversation stays as it is, and reading it again at each
// key would cost more than all the rest.
import type { Stretch } from '../panel-state.ts';
import type { Message, TicketSnapshot } from '../ticket/snapshot.ts';
import { bestQuote } from './best-quote.ts';
import { type CorrectionOffer, type CorrectionSum, isSameSum } from './corrections/correction.ts';
import { correctionsOffered } from './corrections/offer-corrections.ts';
import { readTicket, type TicketReading } from './read-ticket.ts';

/** With the words to show beside it, and what one click may say instead. */
export type CorrectableReading = TicketReading & {
  readonly quote: readonly Stretch[];
  readonly couldBe: readonly CorrectionOffer[];
};

type Read = {
  readonly of: TicketSnapshot;
  readonly corrections: CorrectionSum | undefined;
  readonly reading: CorrectableReading | undefined;
};
let last: Read | undefined;

/** `readTicket`, as it would answer anew. */
export function readAgain(snapshot: TicketSnapshot, corrections?: CorrectionSum): CorrectableReading | undefined {
  if (last === undefined || !isSameTalk(last.of, snapshot) || !isSameSum(last.corrections, corrections)) {
    last = {
      of: snapshot,
      corrections,
      reading: correctable(readTicket(snapshot, undefined, corrections), corrections),
    };
  }
  return last.reading;
}

function correctable(
  read: TicketReading | undefined,
  corrections: CorrectionSum | undefined,
): CorrectableReading | undefined {
  return (
    read && {
      ...read,
      quote: bestQuote(read.text, read.reading, read.newest),
      couldBe: correctionsOffered(read.text, read.reading.lang, corrections),
    }
  );
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
