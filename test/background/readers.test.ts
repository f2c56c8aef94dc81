// The reader of a desk, brought into the page whose content script asked for it.
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FakeBrowser } from '../fakes/browser.ts';
import { ownId } from '../fakes/world.ts';
import { address, browserAtDesk, endBrowser, pattern } from './start.ts';

let browser: FakeBrowser;
beforeEach(async () => {
  browser = await browserAtDesk();
});
afterEach(endBrowser);

const ask = (tab: { id: number; url: string }) =>
  browser.say(
    { type: 'need-reader', helpdesk: 'zendesk' },
    { id: ownId, url: tab.url, tab: { id: tab.id }, frameId: 0 },
  );

test('the reader asked for is put into the page, and into no other', async () => {
  const [tab, other] = [await browser.open(address('1')), await browser.open(address('2'))];
  expect(await ask(tab)).toEqual({ ok: true });
  expect(tab.page.readers).toEqual(['desks/zendesk.js']);
  expect(other.page.readers).toEqual([]);
});

test('so is what the agent’s acts need', async () => {
  const tab = await browser.open(address('1'));
  const sender = { id: ownId, url: tab.url, tab: { id: tab.id }, frameId: 0 };
  expect(await browser.say({ type: 'need-acts' }, sender)).toEqual({ ok: true });
  expect(tab.page.readers).toEqual(['acts.js']);
});

test('where Carecue was turned off meanwhile nothing is put in, and the page is told', async () => {
  const tab = await browser.open(address('1'));
  browser.world.allowed.delete(pattern);
  expect(await ask(tab)).toMatchObject({ ok: false, problem: { code: 'page-gone' } });
  expect(tab.page.readers).toEqual([]);
});
