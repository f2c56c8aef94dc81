// Back to the ticket of a promise.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultWorkSettings } from '../../src/domain/promises/work-settings.ts';
import type { FakeBrowser } from '../fakes/browser.ts';
import type { FakeTab } from '../fakes/world.ts';
import {
  address,
  browserAtDesk,
  endBrowser,
  factsOf,
  minute,
  noon,
  promise,
  send,
  site,
  snapshot,
  ticket,
} from './start.ts';

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
  const open = (url: string, key = ticket().key) =>
    send(browser, { type: 'open-ticket', ticket: { key, helpdesk: 'demo', url } });

  test('shows the tab that has the ticket, whatever page of it', async () => {
    await elsewhere();
    expect(await open(`${site}/tickets/1/reply`)).toEqual(done);
    expect(tab.active).toBe(true);
    expect(browser.world.tabs.size).toBe(2);
  });

  test('shows the tab at its address', async () => {
    const other = await browser.open(address('77'));
    await elsewhere();
    await open(address('77'), 'another key');
    expect(other.active).toBe(true);
  });

  test('opens it when no tab has it', async () => {
    expect(await open(address('77'), 'another key')).toEqual(done);
    expect([...browser.world.tabs.values()].at(-1)?.url).toBe(address('77'));
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'chrome://settings', ''])(
    'never opens %j',
    async (url) => {
      expect(await open(url, 'another key')).toMatchObject({ problem: { code: 'ticket-tab-lost' } });
      expect(browser.world.tabs.size).toBe(1);
    },
  );
});

describe('a click on a notification', () => {
  const keep = async (inMinutes: number, some: Parameters<typeof promise>[1]) => {
    await send(browser, { type: 'keep-promise', promise: promise(inMinutes, some) });
  };
  const click = async (id: string) => {
    browser.world.events.notificationClicked.fire(id);
    await browser.settle();
  };

  test('shows the ticket, and takes the notification off the screen', async () => {
    await keep(-1, {});
    const [id = ''] = browser.world.notifications.keys();
    await elsewhere();
    await click(id);
    expect(tab.active).toBe(true);
    expect(browser.world.notifications.size).toBe(0);
  });

  test('of several promises shows the ticket that is due first', async () => {
    const focusUntil = noon + 30 * minute;
    await send(browser, { type: 'set-settings', settings: { work: { ...defaultWorkSettings, focusUntil } } });
    await keep(10, { ticket: ticket('88'), words: 'second' });
    await keep(5, { ticket: ticket('77'), words: 'first' });
    vi.setSystemTime(focusUntil);
    await browser.start();
    const [id = ''] = browser.world.notifications.keys();
    await click(id);
    expect([...browser.world.tabs.values()].at(-1)?.url).toBe(address('77'));
  });

  test.each([
    ['whose promise has no address', { ...ticket('77'), url: '' }, undefined, 'no address'],
    ['whose promise is not there', ticket('77'), 'nobody 1', 'no promise'],
  ])('%s fails, and the failure waits among the problems', async (_, of, gone, detail) => {
    await keep(-1, { ticket: of });
    const [id = ''] = browser.world.notifications.keys();
    await click(gone ?? id);
    expect((await facts()).problems).toEqual([{ code: 'ticket-tab-lost', detail }]);
  });
});
