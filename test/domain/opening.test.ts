// What a panel shows first is what its own engine would show, but for the packs.
import { expect, test } from 'vitest';
import type { Facts } from '../../src/domain/facts.ts';
import { openingOf } from '../../src/domain/opening.ts';
import { panelState } from '../../src/domain/panel-view.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import { packs as builtIns } from '../packs/read-built-ins.ts';

const about = (lang: Facts['settings']['lang']): Facts => ({
  site: { access: 'on', origin: 'https://a.example.com' },
  pageAnswers: true,
  snapshot: {
    source: 'page',
    helpdesk: 'demo',
    ticketId: '1',
    url: 'https://a.example.com/1',
    messages: [{ author: 'customer', text: 'The lamp is broken again. I want my money back.' }],
    composer: { audience: 'public', draft: 'Thank you.' },
  },
  promises: [],
  texts: {},
  owedCount: 0,
  silences: [],
  settings: { ...defaultSettings, lang },
  problems: [],
});

test.each([
  ['auto', 'ro', 'ro'],
  ['pl', 'ro', 'pl'],
] as const)(
  'the first sight is that of the engine when the setting is %s and the browser speaks %s',
  (setting, browserLang, uiLang) => {
    const facts = about(setting);
    const at = { now: Date.UTC(2026, 10, 22), timeZone: 'Europe/Warsaw' };
    const opening = openingOf(facts, builtIns, { ...at, browserLang });
    const { packs, ...state } = panelState(facts, builtIns, { ...at, uiLang });
    expect(packs).toBe(builtIns);
    expect(opening).toEqual({ facts, state });
  },
);
