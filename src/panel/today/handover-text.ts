// The owed promises as a text for a colleague: a line each, earliest due first.
import type { Handover } from '../../domain/promises/handover.ts';
import type { Times } from '../../ui/times.ts';
import type { Words } from '../../ui/words.ts';
import { ticketName } from '../ticket-name.ts';

export function handoverText({ promises }: Handover, words: Words, times: Times): string {
  const lines = promises.map(({ ticket, customer, words: said, due }) => {
    const who = customer === undefined ? ticketName(ticket) : `${customer} (${ticketName(ticket)})`;
    return `${times.full(due)} · ${who}: ${words.say('quoted', { text: said })}\n${ticket.url}`;
  });
  return [words.count('openPromises', promises.length), ...lines].join('\n\n');
}
