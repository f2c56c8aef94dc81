import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FakeBrowser } from '../fakes/browser.ts';
import { address, allow, endBrowser, factsOf, pattern, send, site, snapshot, startedBrowser } from './start.ts';

let browser: FakeBrowser;
beforeEach(async () => {
  browser = await startedBrowser();
});
afterEach(endBrowser);

/** As the panel does: the browser is asked in the click, the command follows. */
async function turnOn(tabId: number) {
  browser.world.allowed.add(pattern);
  browser.world.events.permissionsAdded.fire();
  return send(browser, { type: 'turn-on', tabId, origin: site });
}

describe('turning a site on', () => {
  test('registers the script, and reaches every tab that was open there, once', async () => {
    const first = await browser.open(address('1'), { snapshot: snapshot() });
    const second = await browser.open(address('2'), { snapshot: snapshot('2') });
    const other = await browser.open('https://else.example.com/');
    expect(await turnOn(first.id)).toEqual({ ok: true });
    expect([...browser.world.registered]).toEqual([pattern]);
    expect([first.page.scripts, second.page.scripts, other.page.scripts]).toEqual([1, 1, 0]);
    expect(await factsOf(browser, first.id)).toMatchObject({
      site: { access: 'on' },
      pageAnswers: true,
      snapshot: snapshot(),
    });
  });

  test('twice does nothing twice', async () => {
    const tab = await browser.open(address('1'));
    await turnOn(tab.id);
    await turnOn(tab.id);
    expect(tab.page.scripts).toBe(1);
  });

  test('beside another keeps both in one registration', async () => {
    await turnOn((await browser.open(address('1'))).id);
    await allow(browser, 'http://127.0.0.1');
    expect([...browser.world.registered].sort()).toEqual(['http://127.0.0.1/*', pattern]);
  });

  test.each([site, 'javascript:alert(1)', '', 'https://'])('%j without permission turns nothing on', async (origin) => {
    const tab = await browser.open(address('1'));
    expect(await send(browser, { type: 'turn-on', tabId: tab.id, origin })).toMatchObject({ ok: false });
    expect(browser.world.registered.size).toBe(0);
    expect(tab.page.scripts).toBe(0);
  });
});

describe('turning a site off', () => {
  test.each<[string, () => Promise<void>]>([
    ['from the panel', async () => void (await send(browser, { type: 'turn-off', origin: site }))],
    [
      'in the browser’s settings',
      async () => {
        browser.world.allowed.delete(pattern);
        browser.world.events.permissionsRemoved.fire();
        await browser.settle();
      },
    ],
  ])('%s takes the script off and forgets what was read', async (_, turnOff) => {
    const tab = await browser.open(address('1'), { snapshot: snapshot() });
    await turnOn(tab.id);
    browser.click(tab);
    await turnOff();
    expect(browser.world.allowed.size).toBe(0);
    expect(browser.world.registered.size).toBe(0);
    // When the agent works is nothing that was read.
    expect([...browser.world.session.keys()]).toEqual(['work-stretch:own']);
    expect((await factsOf(browser, tab.id)).site).toEqual({ access: 'off', origin: site });
  });

  test('leaves the other sites as they are', async () => {
    const tab = await browser.open(address('1'), { snapshot: snapshot() });
    await turnOn(tab.id);
    await allow(browser, 'http://127.0.0.1');
    await send(browser, { type: 'turn-off', origin: 'http://127.0.0.1:5173' });
    expect([...browser.world.registered]).toEqual([pattern]);
    expect(await factsOf(browser, tab.id)).toMatchObject({ snapshot: snapshot() });
  });
});

test('after an update the script is registered again and put into tabs whose script died, and only there', async () => {
  const dead = await browser.open(address('1'), { snapshot: snapshot() });
  const alive = await browser.open(address('2'), { snapshot: snapshot('2') });
  await turnOn(dead.id);
  browser.world.registered.clear();
  browser.world.session.clear();
  dead.page.scripts = 0;
  await browser.start();
  expect([...browser.world.registered]).toEqual([pattern]);
  expect([dead.page.scripts, alive.page.scripts]).toEqual([1, 1]);
  expect(await factsOf(browser, dead.id)).toMatchObject({ pageAnswers: true });
});
