// What the ticket room shows of what the customer asks for, and of the openers of replies sent before.
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../src/domain/facts.ts';
import type { ReadingView, TicketView } from '../../../src/domain/panel-state.ts';
import { panelState } from '../../../src/domain/panel-view.ts';
import { defaultSettings } from '../../../src/domain/settings.ts';

const now = Date.parse('2026-11-24T13:05:00Z');

function ticketOf(customer: string, draft = '', some: Partial<Facts> = {}): TicketView {
  const facts: Facts = {
    site: { access: 'on', origin: 'https://desk.example.com' },
    pageAnswers: true,
    snapshot: {
      source: 'page',
      helpdesk: 'demo',
      ticketId: '1',
      url: 'https://desk.example.com/1',
      messages: [{ author: 'customer', at: now, text: customer }],
      composer: { audience: 'public', draft },
    },
    promises: [],
    owedCount: 0,
    silences: [],
    texts: {},
    settings: defaultSettings,
    problems: [],
    ...some,
  };
  const { ticket } = panelState(facts, [], { now, timeZone: 'UTC', uiLang: 'en' });
  if (ticket.kind !== 'open') throw new Error(ticket.kind);
  return ticket.ticket;
}

function readingOf(customer: string, draft?: string): ReadingView {
  const { reading } = ticketOf(customer, draft);
  if (reading === undefined) throw new Error('nothing read');
  return reading;
}

const two = 'Hello. Please send me the invoice. How do I cancel the subscription?';
const [invoice, subscription] = ['Please send me the invoice.', 'How do I cancel the subscription?'];

describe('the requests', () => {
  test.each([
    ['', false, false],
    ['Hi, the invoice is attached.', true, false],
    ['Hi, the invoice is attached. To cancel a subscription, open Settings.', true, true],
  ])('are ticked as the draft speaks to them: "%s"', (draft, first, second) => {
    expect(readingOf(two, draft).requests).toEqual([
      { text: invoice, answered: first },
      { text: subscription, answered: second },
    ]);
  });

  test.each([
    ['two of them', two, true],
    ['one, and calm words', 'Hello. Please send me the invoice.', false],
    ['one, and angry words', 'You thieves!!! This is outrageous, give me my money back NOW!!!', true],
    ['none', 'Thanks for the help, everything works now.', false],
  ])('stay in sight for %s: %s', (_, customer, pinned) => {
    expect(readingOf(customer).pinned).toBe(pinned);
  });

  test('left out of a whole reply are told', () => {
    const draft =
      'Hi Maria, thank you for writing to me today. I have made the invoice again and you find it attached here. I hope that this helps you with the tax office.';
    expect(ticketOf(two, draft).advice).toContainEqual(
      expect.objectContaining({ kind: 'unanswered', words: subscription }),
    );
    expect(ticketOf(two, draft).advice).not.toContainEqual(
      expect.objectContaining({ kind: 'unanswered', words: invoice }),
    );
  });
});

describe('what is worth asking', () => {
  test('is in the language of the ticket, and known once it is in the draft', () => {
    const customer = 'Paczka nie dotarła. Kiedy ją dostanę?';
    const text = 'Czy mogę prosić o numer zamówienia lub konta?';
    expect(readingOf(customer).questions).toContainEqual({ about: 'reference', text, asked: false });
    expect(readingOf(customer, `Dzień dobry. ${text}`).questions).toContainEqual({
      about: 'reference',
      text,
      asked: true,
    });
  });

  test('is nothing when all is well', () => {
    expect(readingOf('Thanks for the help, everything works now.').questions).toEqual([]);
  });
});

describe('an opener', () => {
  const draft = 'Hi Maria,\n\nthank you so much for your message about the lamp.';
  const repeated = expect.objectContaining({ kind: 'repeated-opener' });

  test('of a reply sent before is told', () => {
    expect(ticketOf(two, draft, { openers: ['thank you so much for'] }).advice).toContainEqual(repeated);
  });

  test('used for the first time is not', () => {
    expect(ticketOf(two, draft, { openers: ['i have asked the warehouse'] }).advice).not.toContainEqual(repeated);
    expect(ticketOf(two, draft).advice).not.toContainEqual(repeated);
  });
});
