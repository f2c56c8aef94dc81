// What a panel sees first, begun with the click that opens it: handed over once, and only while it is still so.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BegunOpening, Opening } from '../../src/domain/opening.ts';
import type { Outcome } from '../../src/domain/problem.ts';
import type { FakeBrowser } from '../fakes/browser.ts';
import type { FakeTab } from '../fakes/world.ts';
import { address, browserAtDesk, endBrowser, send, snapshot } from './start.ts';

const at = { owed: 50, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, browserLang: 'en' } as const;

let browser: FakeBrowser;
let tab: FakeTab;
beforeEach(async () => {
  browser = await browserAtDesk();
  tab = await browser.open(address('1'), { snapshot: snapshot() });
  await browser.settle();
});
afterEach(endBrowser);

async function begun(some: Partial<Record<keyof typeof at, unknown>> = {}): Promise<BegunOpening | undefined> {
  const answer = (await browser.say({ type: 'begun-opening', ...at, ...some })) as Outcome<BegunOpening | undefined>;
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value;
}

describe('an opening begun with a click', () => {
  test('is what a panel would be told anyway, and is handed over once', async () => {
    browser.click(tab);
    const told = (await browser.say({ type: 'opening', tabId: tab.id, ...at })) as Outcome<Opening>;
    expect(told).toMatchObject({ ok: true, value: { state: { ticket: { kind: 'open' } } } });
    expect(await begun()).toEqual({ tabId: tab.id, opening: told.ok && told.value });
    expect(await begun()).toBeUndefined();
  });

  test('is begun by the entry of the page’s menu as well', async () => {
    browser.world.events.menuClicked.fire({ menuItemId: 'open-panel', selectionText: '' }, tab);
    expect(await begun()).toMatchObject({ tabId: tab.id });
  });

  test('has read everything before it is asked for', async () => {
    browser.click(tab);
    await browser.settle();
    const before = browser.calls();
    expect(await begun()).toBeDefined();
    // Where the tab is, and whether Carecue is on there.
    expect(browser.calls() - before).toBeLessThanOrEqual(2);
  });

  test.each<[string, () => unknown]>([
    ['nobody has clicked', () => {}],
    [
      'the page has changed since',
      async () => {
        browser.click(tab);
        await browser.reports(tab, snapshot('1', { subject: 'Another lamp' }));
      },
    ],
    [
      'a setting has changed since',
      async () => {
        browser.click(tab);
        await send(browser, { type: 'set-settings', settings: { lang: 'pl' } });
      },
    ],
    [
      'the tab has gone to another page, which says nothing',
      async () => {
        browser.click(tab);
        await browser.settle();
        await browser.navigate(tab, 'https://else.example.com/');
      },
    ],
    [
      'it was long ago',
      () => {
        browser.click(tab);
        vi.setSystemTime(Date.now() + 6_000);
      },
    ],
    [
      'the worker was stopped',
      async () => {
        browser.click(tab);
        await browser.start();
      },
    ],
  ])('is none when %s', async (_, happens) => {
    await happens();
    expect(await begun()).toBeUndefined();
  });

  test.each([
    ['another time zone', { timeZone: 'Pacific/Apia' }],
    ['another language', { browserLang: 'ro' }],
    ['more promises', { owed: 100 }],
  ])('is none for a panel that asks for %s', async (_, asked) => {
    browser.click(tab);
    expect(await begun(asked)).toBeUndefined();
  });
});

describe('the engine', () => {
  let work: (() => void)[];
  beforeEach(async () => {
    work = [];
    vi.stubGlobal('scheduler', { postTask: async (task: () => void) => void work.push(task) });
    await browser.start();
  });
  const calls = async (): Promise<number> => {
    const before = browser.calls();
    for (const task of work) task();
    await browser.settle();
    return browser.calls() - before;
  };

  test('is warmed once in a worker’s life, with the ticket that has come', async () => {
    await browser.reports(tab);
    await browser.reports(tab, snapshot('2'));
    expect(work).toHaveLength(1);
    expect(await calls()).toBeGreaterThan(0);
  });

  test('is left alone where a panel reads by itself', async () => {
    await browser.reports(tab);
    await browser.say({ type: 'facts', tabId: tab.id, owed: 50 });
    await browser.settle();
    expect(await calls()).toBe(0);
  });

  test('is left alone while there is no ticket', async () => {
    await browser.say({ type: 'report' }, { id: 'x' });
    expect(work).toHaveLength(0);
  });
});
