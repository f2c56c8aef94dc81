// Back to the ticket of a promise.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FakeBrowser } from '../fakes/browser.ts';
import type { FakeTab } from '../fakes/world.ts';
import { address, browserAtDesk, endBrowser, factsOf, promise, send, site, snapshot, ticket } from './start.ts';

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

describe('open-ticket', () => {
  const promiseAt = async (url: string, key = ticket().key): Promise<string> => {
    await send(browser, { type: 'keep-promise', promise: promise(60, { ticket: { key, helpdesk: 'demo', url } }) });
    return (await facts()).promises[0]?.id ?? '';
  };
  const open = async (promiseId: string) => send(browser, { type: 'open-ticket', promiseId });

  test('shows the tab that has the ticket, whatever page of it', async () => {
    const id = await promiseAt(`${site}/tickets/1/reply`);
    await elsewhere();
    expect(await open(id)).toEqual(done);
    expect(tab.active).toBe(true);
    expect(browser.world.tabs.size).toBe(2);
  });

  test('shows the tab at its address', async () => {
    const other = await browser.open(address('77'));
    const id = await promiseAt(address('77'), 'another key');
    await elsewhere();
    await open(id);
    expect(other.active).toBe(true);
  });

  test('opens it when no tab has it', async () => {
    const id = await promiseAt(address('77'), 'another key');
    expect(await open(id)).toEqual(done);
    expect([...browser.world.tabs.values()].at(-1)?.url).toBe(address('77'));
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'chrome://settings', ''])(
    'never opens %j',
    async (url) => {
      const id = await promiseAt(url, 'another key');
      expect(await open(id)).toMatchObject({ problem: { code: 'ticket-tab-lost' } });
      expect(browser.world.tabs.size).toBe(1);
    },
  );

  test('of a promise that is not there says so', async () => {
    expect(await open('nobody')).toMatchObject({ problem: { code: 'ticket-tab-lost' } });
  });

  test('happens on a click on the notification, which goes; a failure waits among the problems', async () => {
    const id = await promiseAt('', 'another key');
    browser.world.notifications.set(`${id} 1`, { title: '', message: '' });
    browser.world.events.notificationClicked.fire(`${id} 1`);
    await browser.settle();
    expect(browser.world.notifications.size).toBe(0);
    expect((await facts()).problems).toEqual([{ code: 'ticket-tab-lost', detail: 'no address' }]);
  });
});
