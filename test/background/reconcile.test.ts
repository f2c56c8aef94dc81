import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FakeBrowser } from '../fakes/browser.ts';
import { rawDatabase } from '../storage/fresh-database.ts';
import { browserAtDesk, endBrowser, factsOf, minute, noon, pattern, promise, send, startedBrowser } from './start.ts';

let browser: FakeBrowser;
beforeEach(async () => {
  browser = await startedBrowser();
});
afterEach(endBrowser);

const keep = (inMinutes: number, some = {}) =>
  send(browser, { type: 'keep-promise', promise: promise(inMinutes, some) });
const passMinutes = (minutes: number) => vi.setSystemTime(Date.now() + minutes * minute);
const wakeAt = () => browser.world.alarms.get('wake');

describe('the one alarm', () => {
  test('is not there while nothing is promised', () => {
    expect(browser.world.alarms.size).toBe(0);
  });

  test('is planned for the next reminder when that is near', async () => {
    await keep(60);
    passMinutes(43);
    await keep(17, { words: 'nearer' });
    expect([...browser.world.alarms]).toEqual([['wake', noon + 45 * minute]]);
  });

  test('never sleeps longer than five minutes: an alarm may count time awake only', async () => {
    await keep(600);
    expect(wakeAt()).toBe(noon + 5 * minute);
    passMinutes(5);
    await browser.ring();
    expect(wakeAt()).toBe(noon + 10 * minute);
  });

  test('is gone when the last promise is settled', async () => {
    await keep(60);
    const [kept] = (await factsOf(browser, 1)).promises;
    await send(browser, { type: 'settle-promise', id: kept?.id ?? '', as: 'kept' });
    expect(browser.world.alarms.size).toBe(0);
  });
});

describe('the badge', () => {
  test('counts what is due, through every restart', async () => {
    await keep(10);
    await keep(12, { words: 'another' });
    await keep(600, { words: 'much later' });
    expect(browser.world.badge).toBe('');
    passMinutes(15);
    await browser.ring();
    expect(browser.world.badge).toBe('2');
    browser.kill();
    await browser.start();
    expect(browser.world.badge).toBe('2');
  });

  test('counts again what comes due a second time, after the clock was set back', async () => {
    await keep(60);
    passMinutes(240);
    await browser.ring();
    expect([browser.world.badge, wakeAt()]).toEqual(['1', undefined]);
    passMinutes(-197);
    await browser.start();
    expect([browser.world.badge, wakeAt()]).toEqual(['', noon + 45 * minute]);
    passMinutes(2);
    await browser.ring();
    expect([browser.world.badge, wakeAt()]).toEqual(['1', undefined]);
  });
});

describe('run twice', () => {
  test('does nothing twice', async () => {
    await keep(10);
    passMinutes(10);
    for (let i = 0; i < 3; i += 1) {
      browser.world.events.startup.fire();
      browser.world.events.installed.fire();
      browser.world.events.alarm.fire({ name: 'wake' });
    }
    await browser.settle();
    const after = structuredClone([browser.world.shown, browser.world.alarms, browser.world.badge, browser.world.menu]);
    browser.world.events.startup.fire();
    await browser.settle();
    expect([browser.world.shown, browser.world.alarms, browser.world.badge, browser.world.menu]).toEqual(after);
    expect(browser.world.shown).toHaveLength(1);
    expect([...browser.world.menu.values()]).toEqual(['actionTitle', 'menuReadSelection', 'menuSaveNote']);
  });

  test('shows nothing twice while the system is slow to show it', async () => {
    await keep(10);
    passMinutes(10);
    const release = browser.hold('notifications.create');
    for (let i = 0; i < 5; i += 1) browser.world.events.alarm.fire({ name: 'wake' });
    await browser.settle();
    release();
    await browser.settle();
    expect(browser.world.shown).toHaveLength(1);
  });

  test('leaves alarms of others alone', async () => {
    await keep(10);
    const before = browser.calls();
    browser.world.events.alarm.fire({ name: 'not ours' });
    await browser.settle();
    expect(browser.calls()).toBe(before);
  });
});

describe('heals', () => {
  test.each<[string, () => Promise<void>]>([
    ['the worker starts, its alarm gone', async () => browser.world.alarms.clear()],
    ['the browser was killed, its alarms gone', async () => browser.kill({ alarms: 'lost' })],
    ['the browser was killed, its alarms kept', async () => browser.kill({ alarms: 'kept' })],
  ])('when %s', async (_, harm) => {
    await keep(60);
    await harm();
    passMinutes(50);
    await browser.start();
    expect(browser.world.shown).toHaveLength(1);
    expect(browser.world.badge).toBe('1');
    expect(wakeAt()).toBe(noon + 55 * minute);
  });

  test('when only a panel looks, hours after the alarm was lost', async () => {
    await keep(60);
    browser.world.alarms.clear();
    passMinutes(600);
    await factsOf(browser, 1);
    await browser.settle();
    expect(browser.world.shown).toHaveLength(1);
  });

  test('when both reminders were slept through: one reminder', async () => {
    await keep(60);
    passMinutes(24 * 60);
    await browser.ring();
    expect(browser.world.shown).toHaveLength(1);
  });

  test('when the clock is set back: nothing comes twice, and nothing is lost', async () => {
    await keep(20);
    passMinutes(10);
    await browser.ring();
    passMinutes(-120);
    await browser.start();
    expect(browser.world.shown).toHaveLength(1);
    expect(wakeAt()).toBe(Date.now() + 5 * minute);
    passMinutes(130);
    await browser.ring();
    expect(browser.world.shown).toHaveLength(2);
  });

  test('when the extension was updated: the registration comes back', async () => {
    browser = await browserAtDesk();
    browser.world.registered.clear();
    await browser.start();
    expect([...browser.world.registered]).toEqual([pattern]);
  });
});

test('a database that does not open keeps a wake-up planned; one of a newer version does not', async () => {
  await keep(60);
  const working = indexedDB;
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    },
  });
  browser.world.alarms.clear();
  await browser.start();
  expect(wakeAt()).toBe(noon + 5 * minute);
  vi.stubGlobal('indexedDB', working);
  (await rawDatabase(9)).close();
  await browser.start();
  expect(browser.world.alarms.size).toBe(0);
});
