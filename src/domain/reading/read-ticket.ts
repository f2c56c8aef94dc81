// Reads what the customer of a ticket is waiting to hear about: their words since the agent's last public answer.
import { detectLang } from '../language/detect-lang.ts';
import type { Lang } from '../language/lang.ts';
import type { Message, TicketSnapshot } from '../ticket/snapshot.ts';
import { customerVoice } from '../ticket/voice.ts';
import type { CorrectionSum } from './corrections/correction.ts';
import { readMessage } from './read-message.ts';
import type { Reading } from './reading.ts';

export type TicketReading = {
  readonly reading: Reading;
  /** The customer's own words that were read, quotes and signatures left out; the reading's offsets are into this. */
  readonly text: string;
  /** Where in it the newest message begins. */
  readonly newest: number;
  /** When the newest of these words were written, epoch milliseconds, as far as the page says. */
  readonly at?: number;
  /** How many times the customer wrote on this ticket. */
  readonly contacts: number;
};

/** Characters: a few pages tell how somebody feels now, and are read between two keys. */
const mostRead = 8_000;

/**
 * Undefined when the snapshot holds no message of the customer's. The language is detected unless given.
 *
 * @param corrections what the agent said of earlier readings
 */
export function readTicket(
  snapshot: TicketSnapshot,
  lang?: Lang,
  corrections?: CorrectionSum,
): TicketReading | undefined {
  const isTheirs = isCustomers(snapshot);
  const theirs = snapshot.messages.filter(isTheirs);
  const open = openMessages(snapshot.messages, isTheirs);
  if (open.length === 0) return undefined;
  const { text, newest } = joinedVoices(open);
  const language = lang ?? detectLang(text, detectLang(snapshot.subject ?? ''));
  const at = open.findLast((message) => message.at !== undefined)?.at;
  const reading = readMessage(text, language, corrections);
  return { reading, text, newest, contacts: theirs.length, ...(at !== undefined && { at }) };
}

/** Whose words count as the customer's: in a text that was handed over, also those of nobody known. */
export function isCustomers({ source, messages }: TicketSnapshot): (message: Message) => boolean {
  const hasCustomer = messages.some(({ author }) => author === 'customer');
  const isHandedOver = source !== 'page' && !hasCustomer;
  return ({ author }) => author === 'customer' || (isHandedOver && author === 'unknown');
}

/** Theirs since the last public answer; when the agent had the last word, theirs just before it. Notes lie in between. */
function openMessages(messages: readonly Message[], isTheirs: (message: Message) => boolean): readonly Message[] {
  const end = messages.findLastIndex(isTheirs) + 1;
  const start = messages.slice(0, end).findLastIndex(({ author }) => author === 'agent') + 1;
  return messages.slice(start, end).filter(isTheirs);
}

/** The newest words, as many as are read at once. Each message is cleaned alone: a quote ends with its message. */
function joinedVoices(messages: readonly Message[]): { readonly text: string; readonly newest: number } {
  const [last = '', ...earlier] = messages
    .toReversed()
    .map((message) => customerVoice(message.text).trim())
    .filter((voice) => voice !== '');
  let text = last.slice(0, mostRead);
  let newest = 0;
  for (const voice of earlier) {
    const before = `${voice}\n\n`;
    if (before.length + text.length > mostRead) break;
    text = before + text;
    newest += before.length;
  }
  return { text, newest };
}
