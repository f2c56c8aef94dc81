// What each command does; promises and reminders have their own tests.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { onChanges } from '../../src/messages/changes.ts';
import type { FakeBrowser } from '../fakes/browser.ts';
import type { FakeTab } from '../fakes/world.ts';
import {
  address,
  browserAtDesk,
  correction,
  endBrowser,
  factsOf,
  noon,
  promise,
  send,
  snapshot,
  ticket,
} from './start.ts';

const text = 'Lampa znowu przyszła rozbita.';
const done = { ok: true };

let browser: FakeBrowser;
let tab: FakeTab;
beforeEach(async () => {
  browser = await browserAtDesk();
  tab = await browser.open(address('1'), { snapshot: snapshot() });
});
afterEach(endBrowser);

const elsewhere = (page = {}) => browser.open('https://else.example.com/mail', page);
const facts = (of = tab) => factsOf(browser, of.id);

describe('insert', () => {
  test('puts the text into the reply, and notes the prompt on its ticket', async () => {
    const command = { type: 'insert', tabId: tab.id, text, ticketKey: ticket().key, prompt: 'i-care/name-it' } as const;
    expect(await send(browser, command)).toEqual(done);
    expect(await send(browser, command)).toEqual(done);
    expect(tab.page.box).toEqual([text, text]);
    expect((await facts()).progress?.usedPrompts).toEqual(['i-care/name-it']);
  });

  test('of words that are no prompt notes nothing', async () => {
    expect(await send(browser, { type: 'insert', tabId: tab.id, text })).toEqual(done);
    expect((await facts()).progress).toBeUndefined();
  });

  test('that the reply box refuses says why, and notes nothing', async () => {
    tab.page.refusal = { ok: false, problem: { code: 'insert-refused', detail: 'changed by the editor' } };
    expect(
      await send(browser, { type: 'insert', tabId: tab.id, text, ticketKey: ticket().key, prompt: 'a/b' }),
    ).toEqual(tab.page.refusal);
    expect((await facts()).progress).toBeUndefined();
  });

  test('where no content script is says that the page is gone', async () => {
    const other = await elsewhere();
    expect(await send(browser, { type: 'insert', tabId: other.id, text })).toEqual({
      ok: false,
      problem: { code: 'page-gone' },
    });
  });
});

describe('read-again', () => {
  test('asks the page', async () => {
    tab.page.snapshot = snapshot('1', { subject: 'new' });
    expect(await send(browser, { type: 'read-again', tabId: tab.id })).toEqual(done);
    expect((await facts()).snapshot).toMatchObject({ subject: 'new' });
  });

  test('puts the script back where it was lost', async () => {
    tab.page.scripts = 0;
    expect(await send(browser, { type: 'read-again', tabId: tab.id })).toEqual(done);
    expect(tab.page.scripts).toBe(1);
  });

  test('puts none where the site is off', async () => {
    const other = await elsewhere();
    browser.click(other);
    expect(await send(browser, { type: 'read-again', tabId: other.id })).toMatchObject({
      problem: { code: 'page-gone' },
    });
    expect(other.page.scripts).toBe(0);
  });
});

describe('promises', () => {
  const kept = async () => (await facts()).promises;

  test('are kept, once, with what was handed in', async () => {
    const asked = promise(60);
    expect(await send(browser, { type: 'keep-promise', promise: asked })).toEqual(done);
    expect(await send(browser, { type: 'keep-promise', promise: asked })).toEqual(done);
    expect(await kept()).toEqual([{ ...asked, id: expect.any(String), state: 'open', madeAt: noon, history: [] }]);
  });

  test('are settled, and open again', async () => {
    await send(browser, { type: 'keep-promise', promise: promise(60) });
    const id = (await kept())[0]?.id ?? '';
    await send(browser, { type: 'settle-promise', id, as: 'dropped' });
    expect(await kept()).toMatchObject([{ state: 'dropped', settledAt: noon }]);
    await send(browser, { type: 'take-back-promise', id });
    expect((await kept())[0]).not.toHaveProperty('settledAt');
    expect(await kept()).toMatchObject([{ state: 'open', history: [] }]);
  });

  test('that are not there are settled and moved without harm', async () => {
    expect(await send(browser, { type: 'settle-promise', id: 'nobody', as: 'kept' })).toEqual(done);
    expect(await send(browser, { type: 'move-promise', id: 'nobody', due: 2, told: false })).toEqual(done);
    expect(await kept()).toEqual([]);
  });
});

describe('the reply’s progress', () => {
  test('ticks a step by hand, and takes it back', async () => {
    const tick = (isDone: boolean) =>
      send(browser, { type: 'tick-step', ticketKey: ticket().key, step: 'thank', done: isDone });
    await tick(true);
    expect((await facts()).progress).toMatchObject({ steps: [], byHand: ['thank'] });
    await tick(false);
    expect((await facts()).progress).toMatchObject({ byHand: [] });
  });
});

describe('corrections of readings', () => {
  const correct = (id: string, key?: number) =>
    send(browser, { type: 'correct-reading', correction: correction(id, key) });

  test('are known as their sum, the same click twice as one', async () => {
    expect(await facts()).not.toHaveProperty('corrections');
    await correct('a');
    await correct('a');
    await correct('b', 9);
    expect((await facts()).corrections).toEqual({
      count: 2,
      newest: 'b',
      shifts: { worried: { 7: -0.5, 9: -0.5 }, neutral: { 7: 0.5, 9: 0.5 } },
    });
  });

  test('can be taken back one by one, and forgotten all at once', async () => {
    for (const id of ['a', 'b', 'c']) await correct(id);
    await send(browser, { type: 'take-back-correction', id: 'c' });
    expect((await facts()).corrections).toMatchObject({ count: 2, newest: 'b' });
    await send(browser, { type: 'forget-corrections' });
    expect(await facts()).not.toHaveProperty('corrections');
  });
});

test('every change is announced by its topic', async () => {
  const heard: string[] = [];
  const stop = onChanges((topics) => heard.push(...topics));
  await send(browser, { type: 'keep-text', field: 'paste', text: 'x' });
  await send(browser, { type: 'set-settings', settings: { lang: 'pl' } });
  await send(browser, { type: 'keep-promise', promise: promise(60) });
  await send(browser, { type: 'tick-step', ticketKey: 'k', step: 'own', done: true });
  await send(browser, { type: 'correct-reading', correction: correction('c') });
  await send(browser, { type: 'read-pasted', tabId: tab.id, text });
  await send(browser, { type: 'dismiss-problem', code: 'page-gone' });
  await browser.reports(tab, snapshot('3', { url: address('3') }));
  await new Promise((resolve) => setTimeout(resolve, 50));
  stop();
  const own = ['texts', 'settings', 'promises', 'progress', 'corrections', 'page', 'problems', 'page'];
  expect(heard).toEqual(own);
});

test('a report that says nothing new is not announced', async () => {
  const heard: string[] = [];
  const stop = onChanges((topics) => heard.push(...topics));
  await browser.reports(tab, snapshot());
  await new Promise((resolve) => setTimeout(resolve, 50));
  stop();
  expect(heard).toEqual([]);
});
