import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { migrations } from '../../src/storage/migrations/migrations.ts';
import type { FakeBrowser } from '../fakes/browser.ts';
import { rawDatabase, rawPut, rawRows } from '../storage/fresh-database.ts';
import {
  address,
  browserAtDesk,
  correction,
  endBrowser,
  factsOf,
  minute,
  promise,
  send,
  site,
  snapshot,
} from './start.ts';

let browser: FakeBrowser;
beforeEach(async () => {
  browser = await browserAtDesk();
});
afterEach(endBrowser);

describe('the site', () => {
  test.each([
    ['on', address('1'), false, { access: 'on', origin: site }],
    ['on, whatever the port', 'https://desk.example.com:8443/1', false, { access: 'on', origin: `${site}:8443` }],
    [
      'off after the toolbar click',
      'https://else.example.com/',
      true,
      { access: 'off', origin: 'https://else.example.com' },
    ],
    ['unknown without it', 'https://else.example.com/', false, { access: 'unknown' }],
    ['unreachable: a page of the browser', 'chrome://settings/', true, { access: 'unreachable' }],
    ['unreachable: a file', 'file:///home/a.html', true, { access: 'unreachable' }],
    [
      'unreachable: a store',
      'https://addons.mozilla.org/x',
      true,
      { access: 'unreachable', origin: 'https://addons.mozilla.org' },
    ],
  ])('is %s', async (_, url, isClicked, expected) => {
    const tab = await browser.open(url);
    if (isClicked) browser.click(tab);
    expect((await factsOf(browser, tab.id)).site).toEqual(expected);
  });

  test('is unknown for a tab that is gone', async () => {
    expect((await factsOf(browser, 99)).site).toEqual({ access: 'unknown' });
  });

  test('that has gone to another page no longer speaks for the old one', async () => {
    const tab = await browser.open(address('1'), { snapshot: snapshot() });
    await browser.navigate(tab, 'https://else.example.com/');
    browser.click(tab);
    expect(await factsOf(browser, tab.id)).toMatchObject({ pageAnswers: false });
    expect(await factsOf(browser, tab.id)).not.toHaveProperty('snapshot');
  });
});

test('settled promises stay in sight for a day', async () => {
  for (const words of ['open', 'kept']) await send(browser, { type: 'keep-promise', promise: promise(60, { words }) });
  const kept = (await factsOf(browser, 1)).promises.find(({ words }) => words === 'kept');
  await send(browser, { type: 'settle-promise', id: kept?.id ?? '', as: 'kept' });
  vi.setSystemTime(Date.now() + 23 * 60 * minute);
  expect((await factsOf(browser, 1)).promises).toHaveLength(2);
  vi.setSystemTime(Date.now() + 2 * 60 * minute);
  expect((await factsOf(browser, 1)).promises.map(({ words }) => words)).toEqual(['open']);
});

describe('a database of a newer version', () => {
  const newer = migrations.length + 1;

  beforeEach(async () => {
    const db = await rawDatabase(newer);
    await rawPut(db, 'promises', [{ id: 'future', mood: 'unknown to us' }]);
    db.close();
    await browser.start();
  });

  test('is told, and the rest of the product works on', async () => {
    const tab = await browser.open(address('1'), { snapshot: snapshot() });
    const facts = await factsOf(browser, tab.id);
    expect(facts).toMatchObject({
      snapshot: snapshot(),
      promises: [],
      settings: { lang: 'auto' },
      problems: [{ code: 'store-newer' }],
    });
    expect(await send(browser, { type: 'insert', tabId: tab.id, text: 'Hello' })).toEqual({ ok: true });
  });

  test.each([
    ['a promise', { type: 'keep-promise', promise: promise(60) }],
    ['a text', { type: 'keep-text', field: 'paste', text: 'x' }],
    ['a tick', { type: 'tick-step', ticketKey: 'k', step: 'act', done: true }],
    ['a setting', { type: 'set-settings', settings: { lang: 'pl' } }],
    ['a correction', { type: 'correct-reading', correction: correction('c') }],
    ['a deletion', { type: 'forget-corrections' }],
  ] as const)('takes no %s, and says so', async (_, command) => {
    expect(await send(browser, command)).toMatchObject({ ok: false, problem: { code: 'store-newer' } });
    const db = await rawDatabase();
    expect(db.version).toBe(newer);
    expect(await rawRows(db, 'promises')).toEqual([{ id: 'future', mood: 'unknown to us' }]);
  });

  test('is told once, until it comes back', async () => {
    await send(browser, { type: 'dismiss-problem', code: 'store-newer' });
    expect((await factsOf(browser, 1)).problems).toEqual([]);
    const newer = indexedDB;
    vi.stubGlobal('indexedDB', new IDBFactory());
    expect((await factsOf(browser, 1)).problems).toEqual([]);
    vi.stubGlobal('indexedDB', newer);
    await browser.start();
    expect((await factsOf(browser, 1)).problems).toMatchObject([{ code: 'store-newer' }]);
  });
});

test('a broken row costs no other, and is told', async () => {
  await send(browser, { type: 'keep-text', field: 'paste', text: 'whole' });
  await rawPut(await rawDatabase(), 'texts', [{ field: 'broken', text: 7 }]);
  expect(await factsOf(browser, 1)).toMatchObject({
    texts: { paste: 'whole' },
    problems: [{ code: 'store-failed', detail: '1 rows not understood, left as they are' }],
  });
});

test('notifications that are off are told to who has promised something', async () => {
  browser.world.notificationLevel = 'denied';
  expect((await factsOf(browser, 1)).problems).toEqual([]);
  await send(browser, { type: 'keep-promise', promise: promise(60) });
  expect((await factsOf(browser, 1)).problems).toEqual([{ code: 'notifications-off' }]);
  await send(browser, { type: 'dismiss-problem', code: 'notifications-off' });
  expect((await factsOf(browser, 1)).problems).toEqual([]);
});

test('the built-in packs all come through the door', async () => {
  const { builtInPacks } = await import('../../src/packs/index.ts');
  const answer = (await browser.say({ type: 'packs' })) as { ok: boolean; value: { prompts: unknown[] }[] };
  expect(answer.ok).toBe(true);
  expect(answer.value).toHaveLength(builtInPacks.length);
});

test('a store the browser threw away is told at each start, until it is dismissed', async () => {
  const tab = await browser.open(address('1'));
  const lost = async () => (await factsOf(browser, tab.id)).problems.some(({ code }) => code === 'store-lost');
  const start = () => browser.world.events.startup.fire();
  start();
  await expect.poll(() => browser.world.local.get('kept')).toBe(true);
  await deleteDB('carecue kept');
  start();
  await expect.poll(lost).toBe(true);
  await send(browser, { type: 'dismiss-problem', code: 'store-lost' });
  expect(await lost()).toBe(false);
  start();
  expect(await lost()).toBe(false);
});
