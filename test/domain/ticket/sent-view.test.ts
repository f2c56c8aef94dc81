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
});

const kept: CarePromise = {
  id: 'p',
  ticket,
  words,
  lang: 'en',
  due,
  remindAt: due - 15 * minute,
  state: 'open',
  madeAt: now,
};

function shown({ draft = '', later = 0, ...some }: Partial<Facts> & { draft?: string; later?: number }) {
  const facts: Facts = {
    site: { access: 'on', origin: 'https://desk.example.com' },
    pageAnswers: true,
    snapshot: snapshot(draft),
    promises: [],
    notes: [],
    checkIns: [],
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
    expect(shown({ sent: sent([{ words, due }]) })).toEqual({
      conversation: ticket.key,
      at: now,
      promiseOffers: [{ words, lang: 'en', due, remindAt: due - 15 * minute }],
    });
  });

  test('is shown without those it does', () => {
    expect(shown({ sent: sent([{ words, due }]), promises: [kept] })).toMatchObject({ at: now, promiseOffers: [] });
  });

  test('offers one without a time only where it names none', () => {
    const vague = { words: 'I will take care of it' };
    expect(shown({ sent: sent([vague, { words, due }]) })?.promiseOffers).toMatchObject([{ due }]);
    expect(shown({ sent: sent([vague]) })?.promiseOffers).toEqual([{ ...vague, lang: 'en' }]);
  });

  test('offers nothing whose time has passed', () => {
    expect(shown({ sent: sent([{ words, due }]), later: 56 * minute })).toMatchObject({ at: now, promiseOffers: [] });
  });

  test('steps back while the next one is written', () => {
    expect(shown({ sent: sent([{ words, due }]), draft: 'One more thing' })).toBeUndefined();
  });

  test('is not shown where none was sent', () => {
    expect(shown({})).toBeUndefined();
  });
});
