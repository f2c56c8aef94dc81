import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type FakeBrowser, fakeBrowser } from '../fakes/browser.ts';
import { openTab, showTab } from '../fakes/world.ts';

const load = async () => import('../../src/platform/tabs.ts');

let browser: FakeBrowser;
beforeEach(() => {
  vi.resetModules();
  browser = fakeBrowser();
});
afterEach(() => vi.unstubAllGlobals());

describe('tabAddress', () => {
  test.each([
    ['hidden while the site is off', () => {}, undefined],
    [
      'seen where the site is on',
      () => browser.world.allowed.add('https://desk.example.com/*'),
      'https://desk.example.com/1',
    ],
    ['seen after the toolbar click', () => browser.world.clicked.add(1), 'https://desk.example.com/1'],
  ])('is %s', async (_, prepare, expected) => {
    const tab = openTab(browser.world, 'https://desk.example.com/1');
    prepare();
    const { tabAddress } = await load();
    expect(await tabAddress(tab.id)).toBe(expected);
  });

  test('is none when the tab is gone', async () => {
    const { tabAddress } = await load();
    expect(await tabAddress(99)).toBeUndefined();
  });
});

describe('watchActiveTab', () => {
  const watch = async () => {
    const seen: (number | undefined)[] = [];
    const { watchActiveTab } = await load();
    const stop = watchActiveTab((tabId) => seen.push(tabId));
    await browser.settle();
    return { seen, stop };
  };

  test('tells the tab that is looked at, and the next one', async () => {
    const first = openTab(browser.world, 'https://a.example.com/');
    const { seen } = await watch();
    const second = openTab(browser.world, 'https://b.example.com/');
    await browser.settle();
    expect(seen).toEqual([first.id, second.id]);
  });

  test('keeps to its own window', async () => {
    const first = openTab(browser.world, 'https://a.example.com/');
    const { seen } = await watch();
    const elsewhere = openTab(browser.world, 'https://b.example.com/');
    await browser.settle();
    seen.length = 0;
    elsewhere.windowId = 2;
    first.active = true;
    showTab(browser.world, elsewhere);
    await browser.settle();
    expect(seen).toEqual([]);
  });

  test.each([
    ['its page was loaded', { status: 'complete' }, true],
    ['its address changed', { url: 'https://a.example.com/2' }, true],
    ['only its title changed', {}, false],
  ])('tells the same tab again when %s: %#', async (_, change, tells) => {
    const tab = openTab(browser.world, 'https://a.example.com/');
    const { seen } = await watch();
    browser.world.events.tabUpdated.fire(tab.id, change, tab);
    await browser.settle();
    expect(seen).toEqual(tells ? [tab.id, tab.id] : [tab.id]);
  });

  test('says nothing more once it was ended', async () => {
    openTab(browser.world, 'https://a.example.com/');
    const { seen, stop } = await watch();
    stop();
    openTab(browser.world, 'https://b.example.com/');
    await browser.settle();
    expect(seen).toHaveLength(1);
  });
});
