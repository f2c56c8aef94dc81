// Reading the same conversation twice: the same object; another conversation: another reading.
import { expect, test } from 'vitest';
import { sumCorrections } from '../../../src/domain/reading/corrections/sum-corrections.ts';
import { readAgain } from '../../../src/domain/reading/read-again.ts';
import { readTicket } from '../../../src/domain/reading/read-ticket.ts';
import type { TicketSnapshot } from '../../../src/domain/ticket/snapshot.ts';

const ticket = (some: Partial<TicketSnapshot> = {}): TicketSnapshot => ({
  source: 'page',
  helpdesk: 'demo',
  url: 'https://desk.example.com/1',
  subject: 'Lamp',
  messages: [{ author: 'customer', text: 'The lamp arrived broken again, and nobody answered my two mails.' }],
  ...some,
});

test('a conversation that has not changed is not read again, whatever the draft says', () => {
  const first = readAgain(ticket());
  expect(first).toMatchObject({ ...readTicket(ticket()) });
  expect(readAgain(ticket({ composer: { audience: 'public', draft: 'Hi' } }))).toBe(first);
});

test.each<[string, Partial<TicketSnapshot>]>([
  ['another word', { messages: [{ author: 'customer', text: 'Thank you so much, it works again!' }] }],
  [
    'another author',
    { messages: [{ author: 'agent', text: 'The lamp arrived broken again, and nobody answered my two mails.' }] },
  ],
  ['another subject', { subject: 'Lampa' }],
  ['a message more', { messages: [...ticket().messages, { author: 'customer', text: 'Hello?' }] }],
  ['no message', { messages: [] }],
])('%s makes it new', (_, change) => {
  readAgain(ticket());
  expect(readAgain(ticket(change))?.reading).toEqual(readTicket(ticket(change))?.reading);
});

test('a correction makes it new, and so does taking it back', () => {
  const before = readAgain(ticket());
  const offer = before?.couldBe.find(({ is }) => is === 'neutral');
  const corrections = sumCorrections(offer ? [{ ...offer, id: 'c', at: 1 }] : []);
  expect(readAgain(ticket(), corrections)?.reading.feelings).toMatchObject([{ feeling: 'neutral' }]);
  expect(readAgain(ticket(), corrections)).toBe(readAgain(ticket(), corrections && { ...corrections }));
  expect(readAgain(ticket())?.reading).toEqual(before?.reading);
});
