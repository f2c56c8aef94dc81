// What the ticket view tells cards and decisions: the customer's words, the draft, where that asks for leave, the packs' limits.
import { describe, expect, test } from 'vitest';
import { packLimits } from '../../../src/domain/empowerment/pack-limits.ts';
import type { Facts } from '../../../src/domain/facts.ts';
import type { PackLimit } from '../../../src/domain/packs/format/limit.ts';
import type { Pack } from '../../../src/domain/packs/format/pack.ts';
import type { TicketView } from '../../../src/domain/panel-state.ts';
import { panelState } from '../../../src/domain/panel-view.ts';
import { defaultSettings } from '../../../src/domain/settings.ts';
import { samplePack } from '../packs/sample-pack.ts';
import { now } from './pieces.ts';

const limit = (id: string, when: PackLimit['when'], more: Partial<PackLimit> = {}): PackLimit => ({
  id,
  decision: { en: 'Refund the postage', pl: 'Zwrócić koszt wysyłki' },
  condition: { en: 'it came late' },
  when,
  ...more,
});
const withLimits = (...limits: readonly PackLimit[]): Pack => samplePack({ id: 'team', limits: [...limits] });

function ticketOf(text: string, draft: string, ...packs: readonly Pack[]): TicketView {
  const facts: Facts = {
    site: { access: 'on', origin: 'https://desk.example.com' },
    pageAnswers: true,
    snapshot: {
      source: 'page',
      helpdesk: 'demo',
      ticketId: '1',
      subject: 'Two mirrors',
      url: 'https://desk.example.com/1',
      messages: [{ author: 'customer', at: now, text }],
      composer: { audience: 'public', draft },
    },
    promises: [],
    owedCount: 0,
    silences: [],
    texts: {},
    settings: defaultSettings,
    problems: [],
  };
  const { ticket } = panelState(facts, packs, { now, timeZone: 'UTC', uiLang: 'en' });
  if (ticket.kind !== 'open') throw new Error(ticket.kind);
  return ticket.ticket;
}

test('holds the subject and what the customer wrote, and where the draft asks for leave', () => {
  const { matter } = ticketOf('Where is my parcel?', 'Thank you, Ana. I need to ask my supervisor about it.');
  expect(matter.text).toBe('Two mirrors\n\nWhere is my parcel?');
  expect(matter.escalates).toBe('I need to ask my supervisor');
});

test('says nothing of leave when the draft decides, in the language of the draft', () => {
  expect(ticketOf('Where is my parcel?', 'I have sent a new one.').matter).not.toHaveProperty('escalates');
  expect(ticketOf('Gdzie jest paczka?', 'Dzień dobry, muszę zapytać kierownika o tę paczkę.').matter.escalates).toBe(
    'muszę zapytać kierownika',
  );
});

test('names the limits whose conditions hold', () => {
  const pack = withLimits(
    limit('late', { situations: ['delay'] }),
    limit('bill', { situations: ['billing'] }),
    limit('word', { words: { en: ['parcel'] } }),
    limit('idea', { situations: ['delay'] }, { example: true }),
  );
  expect(ticketOf('Where is my parcel? It has not arrived.', '', pack).matter.limits).toEqual([
    'team/late',
    'team/word',
  ]);
});

describe('a limit of a pack', () => {
  test('is told in the language of the interface, else in the one there is', () => {
    const [told] = packLimits([withLimits(limit('late', {}))], 'pl', 'UTC');
    expect(told).toEqual({
      id: 'team/late',
      decision: 'Zwrócić koszt wysyłki',
      condition: 'it came late',
      pack: expect.any(String),
    });
  });

  test.each([
    ['UTC', '2027-07-01T00:00:00Z'],
    ['Europe/Bucharest', '2027-06-30T21:00:00Z'],
    ['America/New_York', '2027-07-01T04:00:00Z'],
  ])('holds to the last instant of its day in %s', (zone, end) => {
    const [told] = packLimits([withLimits(limit('late', {}, { validUntil: '2027-06-30' }))], 'en', zone);
    expect(told?.validUntil).toBe(Date.parse(end) - 1);
  });
});
