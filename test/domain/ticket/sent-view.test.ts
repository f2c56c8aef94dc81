// What the ticket room shows of the reply that was sent last.
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../src/domain/facts.ts';
import { panelState } from '../../../src/domain/panel-view.ts';
import type { CarePromise } from '../../../src/domain/promises/promise.ts';
import { defaultSettings } from '../../../src/domain/settings.ts';
import type { SentReply } from '../../../src/domain/ticket/sent-reply.ts';
import { type TicketSnapshot, ticketRef } from '../../../src/domain/ticket/snapshot.ts';

const now = Date.parse('2026-11-24T13:05:00Z');
const minute = 60_000;
const due = now + 55 * minute;

const snapshot = (draft: string): TicketSnapshot => ({
  source: 'page',
  helpdesk: 'demo',
  ticketId: '1',
  url: 'https://desk.example.com/1',
  messages: [{ author: 'customer', at: now - 60 * minute, text: 'Where is my lamp?' }],
  composer: { audience: 'public', draft },
});
const ticket = ticketRef(snapshot(''));
const words = 'I will write to you by 15:00';
const answer = { words, kind: 'tell', due } as const;

const sent = (promises: SentReply['promises']): SentReply => ({
  conversation: ticket.key,
  ticket,
  text: `Thank you. ${words}.`,
  audience: 'public',
  lang: 'en',
  at: now,
  tabId: 7,
  held: 0,
  promises: [...promises],
  settled: [],
});

const kept: CarePromise = {
  id: 'p',
  ticket,
  words,
  kind: 'tell',
  priority: 'normal',
  lang: 'en',
  due,
  remindAt: due - 15 * minute,
  state: 'open',
  madeAt: now,
  history: [],
};

function shown({ draft = '', later = 0, ...some }: Partial<Facts> & { draft?: string; later?: number }) {
  const facts: Facts = {
    site: { access: 'on', origin: 'https://desk.example.com' },
    pageAnswers: true,
    snapshot: snapshot(draft),
    promises: [],
    owedCount: 0,
    silences: [],
    texts: {},
    settings: defaultSettings,
    problems: [],
    ...some,
  };
  const { ticket: room } = panelState(facts, [], { now: now + later, timeZone: 'UTC', uiLang: 'en' });
  return room.kind === 'open' ? room.ticket.sent : undefined;
}

describe('the reply that was sent', () => {
  test('is shown with the promises the ledger does not hold', () => {
    expect(shown({ sent: sent([answer]) })).toEqual({
      conversation: ticket.key,
      at: now,
      promiseOffers: [{ ...answer, lang: 'en', remindAt: due - 15 * minute }],
      settled: [],
    });
  });

  test('is shown without those it does', () => {
    expect(shown({ sent: sent([answer]), promises: [kept] })).toMatchObject({ at: now, promiseOffers: [] });
  });

  test('names what it settled or renewed, until that is taken back', () => {
    const before = { due: now, remindAt: now, state: 'open' } as const;
    const renewed: CarePromise = {
      ...kept,
      state: 'updated',
      history: [{ at: now, by: 'reply', to: 'updated', due, before }],
    };
    const reply = { ...sent([answer]), settled: ['p'] };
    expect(shown({ sent: reply, promises: [renewed] })?.settled).toMatchObject([{ id: 'p', state: 'updated', due }]);
    expect(shown({ sent: reply, promises: [kept] })?.settled).toEqual([]);
  });

  test('offers one without a time only where it names none', () => {
    const vague = { words: 'I will take care of it', kind: 'do' } as const;
    expect(shown({ sent: sent([vague, answer]) })?.promiseOffers).toMatchObject([{ due }]);
    expect(shown({ sent: sent([vague]) })?.promiseOffers).toEqual([{ ...vague, lang: 'en' }]);
  });

  test('offers nothing whose time has passed', () => {
    expect(shown({ sent: sent([answer]), later: 56 * minute })).toMatchObject({ at: now, promiseOffers: [] });
  });

  test('steps back while the next one is written', () => {
    expect(shown({ sent: sent([answer]), draft: 'One more thing' })).toBeUndefined();
  });

  test('is not shown where none was sent', () => {
    expect(shown({})).toBeUndefined();
  });
});
