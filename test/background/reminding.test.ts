// What a reminder shows, when, and what becomes of it.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FakeBrowser } from '../fakes/browser.ts';
import { endBrowser, factsOf, minute, noon, promise, send, startedBrowser, ticket } from './start.ts';

let browser: FakeBrowser;
beforeEach(async () => {
  browser = await startedBrowser();
});
afterEach(endBrowser);

const keep = (inMinutes: number, some = {}) =>
  send(browser, { type: 'keep-promise', promise: promise(inMinutes, some) });
const passMinutes = (minutes: number) => vi.setSystemTime(Date.now() + minutes * minute);

/** Private notifications are what one has without a word. */
async function wantsWords(): Promise<void> {
  const { settings } = await factsOf(browser, 1);
  const promises = { ...settings.promises, privateNotifications: false };
  await send(browser, { type: 'set-settings', settings: { promises } });
}

describe('a reminder', () => {
  test('comes ahead, and at due, once each', async () => {
    await keep(40);
    passMinutes(24);
    await browser.ring();
    expect(browser.world.shown).toHaveLength(0);
    passMinutes(1);
    await browser.ring();
    expect(browser.world.shown).toHaveLength(1);
    passMinutes(15);
    await browser.ring();
    expect(browser.world.shown).toHaveLength(2);
    passMinutes(60);
    await browser.ring();
    await browser.start();
    expect(browser.world.shown).toHaveLength(2);
    expect(browser.world.notifications.size).toBe(1);
    expect(browser.world.alarms.size).toBe(0);
  });

  test('says the ticket and the time, and not a word about the customer', async () => {
    await keep(20, { words: 'Maria, I will call you' });
    passMinutes(20);
    await browser.ring();
    const [shown] = browser.world.notifications.values();
    const time = new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit' }).format(noon + 20 * minute);
    expect(shown).toEqual({ title: 'notificationTitle', message: `notificationTicket|ticketNumber|1|${time}` });
  });

  test.each([
    ['the agent wants more', 'Maria Kowalska · ticketNumber|1', 'notificationWords|I will call you, Maria|'],
    ['no customer is kept', 'ticketNumber|1', 'notificationWords|I will call you, Maria|'],
  ])('names the customer and the words when %s', async (when, title, text) => {
    await wantsWords();
    const { customer: _, ...anonymous } = promise(20, { words: 'I will call you, Maria' });
    const asked = when === 'no customer is kept' ? anonymous : { ...anonymous, customer: 'Maria Kowalska' };
    await send(browser, { type: 'keep-promise', promise: asked });
    passMinutes(20);
    await browser.ring();
    const [shown] = browser.world.notifications.values();
    expect(shown?.title).toBe(title);
    expect(shown?.message.startsWith(text)).toBe(true);
  });

  test('of a ticket without a number tells nothing of its address', async () => {
    const { ticketId: _, ...unnumbered } = ticket();
    await keep(20, { ticket: { ...unnumbered, key: 'https://desk.example.com/maria-kowalska' } });
    passMinutes(20);
    await browser.ring();
    const [shown] = browser.world.notifications.values();
    expect(shown?.message.startsWith('notificationTicket|ticketUntitled|')).toBe(true);
    expect(JSON.stringify([...browser.world.notifications])).not.toMatch(/maria|kowalska|desk\.example/i);
  });

  test('comes once more after due where the agent wants that, and no more', async () => {
    const chaseAt = noon + 50 * minute;
    await keep(20, { chaseAt });
    for (const at of [10, 20, 50, 80, 200]) {
      vi.setSystemTime(noon + at * minute);
      await browser.ring();
    }
    expect(browser.world.shown.map((id) => Number(id.split(' ')[1]))).toEqual([
      noon + 10 * minute,
      noon + 20 * minute,
      chaseAt,
    ]);
  });

  test('names the day when it is not today', async () => {
    await keep(20);
    passMinutes(3 * 24 * 60);
    await browser.ring();
    const [shown] = browser.world.notifications.values();
    expect(shown?.message).toContain('Mon');
  });

  test('goes from the screen when its promise is settled or moved', async () => {
    await keep(10);
    passMinutes(10);
    await browser.ring();
    const [kept] = (await factsOf(browser, 1)).promises;
    expect(browser.world.notifications.size).toBe(1);
    const id = kept?.id ?? '';
    await send(browser, {
      type: 'move-promise',
      id,
      due: Date.now() + 60 * minute,
      told: false,
    });
    expect(browser.world.notifications.size).toBe(0);
    passMinutes(45);
    await browser.ring();
    expect(browser.world.notifications.size).toBe(1);
    await send(browser, { type: 'settle-promise', id, as: 'kept' });
    expect(browser.world.notifications.size).toBe(0);
  });

  test('that the system refuses is carried by badge and panel, told, and not tried for ever', async () => {
    browser.world.notificationError = 'no notification service';
    await keep(10);
    passMinutes(10);
    await browser.ring();
    expect(browser.world.badge).toBe('1');
    const facts = await factsOf(browser, 1);
    expect(facts.problems).toEqual([{ code: 'notifications-off', detail: 'Error: no notification service' }]);
    browser.world.notificationError = undefined;
    await browser.start();
    expect(browser.world.shown).toHaveLength(0);
  });

  test('that the agent switched off comes by badge and panel alone, which say so', async () => {
    browser.world.notificationLevel = 'denied';
    await keep(10);
    passMinutes(10);
    await browser.ring();
    expect(browser.world.shown).toHaveLength(0);
    expect(browser.world.badge).toBe('1');
    expect(await factsOf(browser, 1)).toMatchObject({
      promises: [{ due: noon + 10 * minute }],
      problems: [{ code: 'notifications-off' }],
    });
    browser.world.notificationLevel = 'granted';
    await browser.start();
    expect(browser.world.shown).toHaveLength(0);
  });

  test('that cannot be marked because the disk is full is shown once, not at every look', async () => {
    await keep(10);
    passMinutes(10);
    const begin = IDBDatabase.prototype.transaction;
    const full = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...args
    ) {
      if (args[1] === 'readwrite') throw new DOMException('disk full', 'QuotaExceededError');
      return begin.apply(this, args);
    });
    await browser.ring();
    await factsOf(browser, 1);
    await browser.start();
    expect(browser.world.shown).toHaveLength(1);
    full.mockRestore();
    await browser.start();
    await browser.start();
    expect(browser.world.shown).toHaveLength(1);
  });
});
