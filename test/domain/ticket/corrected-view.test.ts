// One click on what a reading should have been, from what the panel shows to what it shows next.
import { expect, test } from 'vitest';
import type { Facts } from '../../../src/domain/facts.ts';
import { panelState } from '../../../src/domain/panel-view.ts';
import { sumCorrections } from '../../../src/domain/reading/corrections/sum-corrections.ts';
import { defaultSettings } from '../../../src/domain/settings.ts';

const facts = (text: string): Facts => ({
  site: { access: 'on', origin: 'https://desk.example.com' },
  pageAnswers: true,
  snapshot: {
    source: 'page',
    helpdesk: 'demo',
    url: 'https://desk.example.com/1',
    messages: [{ author: 'customer', text }],
  },
  promises: [],
  owedCount: 0,
  silences: [],
  texts: {},
  settings: defaultSettings,
  problems: [],
});
const shown = (some: Facts) => {
  const state = panelState(some, [], { now: 0, timeZone: 'UTC', uiLang: 'en' });
  return { count: state.corrections, reading: state.ticket.kind === 'open' ? state.ticket.ticket.reading : undefined };
};

test('the ticket shows what the agent said at once, and how to say otherwise', () => {
  const text = 'You folks are killing it, absolutely insane delivery speed.';
  const before = shown(facts(text));
  expect(before).toMatchObject({ count: 0, reading: { feelings: [{ feeling: 'frustrated' }] } });
  const offer = before.reading?.couldBe.find(({ is }) => is === 'happy');
  const corrections = sumCorrections(offer ? [{ ...offer, id: 'c', at: 1 }] : []);
  const after = shown({ ...facts(text), ...(corrections && { corrections }) });
  expect(after.count).toBe(1);
  expect(after.reading?.feelings.map(({ feeling }) => feeling)).toEqual(['happy']);
  expect(after.reading?.couldBe.map(({ is }) => is)).toContain('frustrated');
});
