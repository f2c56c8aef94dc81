// The first minute's tour after an update: over for whoever has turned a site on, and not for anybody else.
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FakeBrowser } from '../fakes/browser.ts';
import { address, allow, endBrowser, factsOf, send, site, startedBrowser } from './start.ts';

let browser: FakeBrowser;
beforeEach(async () => {
  browser = await startedBrowser();
});
afterEach(endBrowser);

async function isTourOver(): Promise<boolean> {
  const tab = await browser.open(address('1'));
  return (await factsOf(browser, tab.id)).settings.tourSeen;
}

async function update(): Promise<void> {
  browser.world.events.installed.fire();
  await browser.settle();
}

test('freshly installed, it is still to come', async () => {
  expect(await isTourOver()).toBe(false);
});

test('it is over after an update with a site turned on', async () => {
  await allow(browser, site);
  expect(await isTourOver()).toBe(false);
  await update();
  expect(await isTourOver()).toBe(true);
});

test('it is still to come after an update with no site turned on any more', async () => {
  await allow(browser, site);
  await send(browser, { type: 'turn-off', origin: site });
  await update();
  expect(await isTourOver()).toBe(false);
});
