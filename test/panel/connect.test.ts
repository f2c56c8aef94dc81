// The panel keeps in step: with the tab beside it, with what is announced, with the clock, and never behind a later answer.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Facts } from '../../src/domain/facts.ts';
import { openingOf } from '../../src/domain/opening.ts';
import { readyToChoose } from '../../src/domain/packs/choose/select-prompts.ts';
import { panelState } from '../../src/domain/panel-view.ts';
import { failed, type Outcome } from '../../src/domain/problem.ts';
import type { CarePromise } from '../../src/domain/promises/promise.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import type { Topic } from '../../src/messages/protocol.ts';
import type { Typed } from '../../src/messages/typing-line.ts';
import { connect, type FollowTyping, type World } from '../../src/panel/connect.ts';
import { panelStore } from '../../src/panel/store.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const factsAbout = (origin: string, more: Partial<Facts> = {}): Facts => ({
  site: { access: 'off', origin },
  pageAnswers: false,
  promises: [],
  texts: {},
  owedCount: 0,
  silences: [],
  settings: defaultSettings,
  problems: [],
  ...more,
});

function world({ loadEngine, askBegun }: Partial<Pick<World, 'loadEngine' | 'askBegun'>> = {}) {
  const asked: { readonly tabId: number; readonly answer: (facts: Outcome<Facts>) => void }[] = [];
  let packQuestions = 0;
  let change: (topics: readonly Topic[]) => void = () => {};
  let typed: (typed: Typed | undefined) => void = () => {};
  const lines: (number | undefined)[] = [];
  let look: (tabId: number | undefined) => void = () => {};
  const store = panelStore('en-GB');
  const askFacts = (tabId: number) => new Promise<Outcome<Facts>>((answer) => asked.push({ tabId, answer }));
  const followTyping: FollowTyping = (heard) => {
    typed = heard;
    return (tabId) => void lines.push(tabId);
  };
  const connection = connect(store, {
    askFacts,
    askOpening: async (tabId) => {
      const facts = await askFacts(tabId);
      const at = { now: Date.now(), timeZone: 'Europe/Warsaw', browserLang: 'en' } as const;
      return facts.ok ? { ok: true, value: openingOf(facts.value, [], at) } : facts;
    },
    askBegun: askBegun ?? (async () => ({ ok: true, value: undefined })),
    loadEngine: loadEngine ?? (async () => ({ panelState, followTyping, readyToChoose })),
    askPacks: async () => {
      packQuestions += 1;
      return { ok: true, value: [] };
    },
    onChanges: (listener) => {
      change = listener;
      return () => {};
    },
    watchActiveTab: (listener) => {
      look = listener;
      return () => {};
    },
    now: Date.now,
    timeZone: () => 'Europe/Warsaw',
  });
  const settle = () => vi.advanceTimersByTimeAsync(0);
  return {
    store,
    connection,
    asked,
    packQuestions: () => packQuestions,
    change: (...topics: Topic[]) => change(topics),
    look: async (tabId?: number) => {
      look(tabId);
      await settle();
    },
    lines,
    types: (heard: Typed | undefined) => typed(heard),
    answer: async (place: number, facts: Outcome<Facts>) => {
      asked[place]?.answer(facts);
      await settle();
    },
    shown: () => store.getState().state?.ticket,
  };
}

const ok = (origin: string, more?: Partial<Facts>): Outcome<Facts> => ({ ok: true, value: factsAbout(origin, more) });

describe('connect', () => {
  test('shows what is beside it once it is answered', async () => {
    const { look, asked, answer, shown } = world();
    await look(3);
    expect(asked.map(({ tabId }) => tabId)).toEqual([3]);
    expect(shown()).toBeUndefined();
    await answer(0, ok('https://a.example.com'));
    expect(shown()).toEqual({ kind: 'off', origin: 'https://a.example.com' });
  });

  test('drops the answer about a tab that is no longer looked at', async () => {
    const { look, asked, answer, shown } = world();
    await look(3);
    await look(4);
    await answer(0, ok('https://a.example.com'));
    expect(shown()).toBeUndefined();
    expect(asked.map(({ tabId }) => tabId)).toEqual([3, 4]);
    await answer(1, ok('https://b.example.com'));
    expect(shown()).toEqual({ kind: 'off', origin: 'https://b.example.com' });
  });

  test('shows what the background computed until its own engine has come, and where that never comes', async () => {
    const kept = vi.spyOn(console, 'warn').mockReturnValue();
    const loadEngine = vi.fn(() => Promise.reject(new Error('the file is gone')));
    const { look, change, answer, shown } = world({ loadEngine });
    await look(3);
    await answer(0, ok('https://a.example.com'));
    expect(shown()).toEqual({ kind: 'off', origin: 'https://a.example.com' });
    change('page');
    await answer(1, ok('https://b.example.com'));
    expect(shown()).toEqual({ kind: 'off', origin: 'https://b.example.com' });
    expect(loadEngine).toHaveBeenCalledTimes(2);
    expect(kept).toHaveBeenCalledTimes(2);
    kept.mockRestore();
  });

  test('asks for its engine when something is shown, not before', async () => {
    const loadEngine = vi.fn(() => new Promise<never>(() => {}));
    const { look, answer } = world({ loadEngine });
    await look(3);
    expect(loadEngine).not.toHaveBeenCalled();
    await answer(0, ok('https://a.example.com'));
    expect(loadEngine).toHaveBeenCalledOnce();
  });

  test('asks once more, not a hundred times, when a hundred things change meanwhile', async () => {
    const { look, change, asked, answer } = world();
    await look(3);
    for (let news = 0; news < 100; news += 1) change('page');
    await answer(0, ok('https://a.example.com'));
    expect(asked).toHaveLength(2);
    await answer(1, ok('https://a.example.com'));
    expect(asked).toHaveLength(2);
  });

  test('asks for the packs once, and again when they changed', async () => {
    const { look, change, answer, packQuestions } = world();
    await look(3);
    await answer(0, ok('https://a.example.com'));
    change('page');
    await answer(1, ok('https://a.example.com'));
    expect(packQuestions()).toBe(1);
    change('packs');
    await answer(2, ok('https://a.example.com'));
    expect(packQuestions()).toBe(2);
  });

  test('tells why there is no answer, and tries again when asked to', async () => {
    const { look, connection, store, asked, answer, shown } = world();
    await look(3);
    await answer(0, failed('store-newer'));
    expect(store.getState().troubles).toEqual([{ code: 'store-newer' }]);
    connection.refresh();
    expect(store.getState().troubles).toEqual([]);
    await answer(asked.length - 1, ok('https://a.example.com'));
    expect(shown()?.kind).toBe('off');
  });

  test('forgets what went wrong with the last page, not what may be lost', async () => {
    const { look, store } = world();
    await look(3);
    store.setState({ troubles: [{ code: 'no-selection' }, { code: 'store-failed' }] });
    await look(4);
    expect(store.getState().troubles).toEqual([{ code: 'store-failed' }]);
  });

  test('lets a promise come due as time passes, without asking', async () => {
    const { look, store, asked, answer, connection } = world();
    const due = Date.now() + 10 * 60_000;
    const ticket = { key: 'k', helpdesk: 'zendesk', url: 'https://a.example.com/1' };
    const promise: CarePromise = {
      id: 'p',
      ticket,
      words: 'by ten',
      lang: 'en',
      due,
      remindAt: due - 60_000,
      state: 'open',
      kind: 'tell',
      priority: 'normal',
      history: [],
      madeAt: 0,
    };
    await look(3);
    await answer(0, ok('https://a.example.com', { promises: [promise] }));
    expect(store.getState().state?.today.now).toEqual([]);
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    expect(store.getState().state?.today.now.map(({ id }) => id)).toEqual(['p']);
    expect(asked).toHaveLength(1);
    connection.close();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('an opening that was begun with the click', () => {
  const at = { now: 0, timeZone: 'Europe/Warsaw', browserLang: 'en' } as const;
  const opening = openingOf(factsAbout('https://begun.example.com'), [], at);
  const begun = (tabId: number): Pick<World, 'askBegun'> => ({
    askBegun: async () => ({ ok: true, value: { tabId, opening } }),
  });
  const settle = () => vi.advanceTimersByTimeAsync(0);

  test('is shown where it is about the tab beside, and nothing more is asked', async () => {
    const { look, asked, shown } = world(begun(3));
    await look(3);
    expect(shown()).toEqual({ kind: 'off', origin: 'https://begun.example.com' });
    expect(asked).toEqual([]);
  });

  test('is let go where it is about another tab, could not be had, or something changed before it was used', async () => {
    const other = world(begun(4));
    const broken = world({ askBegun: async () => failed('store-failed') });
    const changed = world(begun(3));
    await settle();
    changed.change('page');
    for (const { look } of [other, broken, changed]) await look(3);
    for (const { asked, shown } of [other, broken, changed]) {
      expect(asked.map(({ tabId }) => tabId)).toEqual([3]);
      expect(shown()).toBeUndefined();
    }
  });

  test('is used once: later questions are answered anew', async () => {
    const { look, asked, answer } = world({ ...begun(3), loadEngine: () => new Promise(() => {}) });
    await look(3);
    await look(4);
    await answer(0, ok('https://a.example.com'));
    await look(3);
    expect(asked.map(({ tabId }) => tabId)).toEqual([4, 3]);
  });
});

describe('what is typed', () => {
  const url = 'https://a.example.com/1';
  const draft = 'Thank you for telling us, Maria.';
  const about = (drafted: string): Outcome<Facts> =>
    ok('https://a.example.com', {
      site: { access: 'on', origin: 'https://a.example.com' },
      pageAnswers: true,
      snapshot: {
        source: 'page',
        helpdesk: 'demo',
        ticketId: '1',
        url,
        messages: [{ author: 'customer', text: 'The lamp is broken.' }],
        composer: { audience: 'public', draft: drafted },
      },
    });
  const thanked = ({ store }: ReturnType<typeof world>) => {
    const ticket = store.getState().state?.ticket;
    return (
      ticket?.kind === 'open' && ticket.ticket.steps.some(({ step, state }) => step === 'thank' && state === 'done')
    );
  };

  async function open(drafted = '') {
    const here = world();
    await here.look(3);
    await here.answer(0, about(drafted));
    return here;
  }

  test('is followed where a page answers, and nowhere else', async () => {
    const here = await open();
    here.change('page');
    await here.answer(1, ok('https://a.example.com'));
    here.connection.close();
    expect(here.lines).toEqual([3, undefined, undefined]);
  });

  test('is shown without asking', async () => {
    const here = await open();
    expect(thanked(here)).toBe(false);
    here.types({ draft, url, ticketId: '1' });
    expect(thanked(here)).toBe(true);
    expect(here.asked).toHaveLength(1);
  });

  test('is ahead of what is answered, until the page is gone', async () => {
    const here = await open();
    here.types({ draft, url });
    here.change('page');
    await here.answer(1, about('Than'));
    expect(thanked(here)).toBe(true);
    here.types(undefined);
    here.change('page');
    await here.answer(2, about('Than'));
    expect(thanked(here)).toBe(false);
  });

  test.each([
    ['at another address', { draft, url: 'https://a.example.com/2' }],
    ['at the same address', { draft, url, ticketId: '2' }],
  ])('on another ticket %s is none of this one', async (_, typed) => {
    const here = await open();
    here.types(typed);
    expect(thanked(here)).toBe(false);
  });
});
