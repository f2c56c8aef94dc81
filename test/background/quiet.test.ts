// Quiet hours and focus time: what came meanwhile comes when they are over, as one digest.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultWorkSettings, type WorkSettings } from '../../src/domain/promises/work-settings.ts';
import type { FakeBrowser } from '../fakes/browser.ts';
import { endBrowser, factsOf, minute, noon, promise, send, startedBrowser, ticket } from './start.ts';

const hour = 60 * minute;
const everyDay = [1, 2, 3, 4, 5, 6, 7];
/** 13:00 to 15:00. */
const quiet = [{ days: everyDay, from: 13 * 60, to: 15 * 60 }];

let browser: FakeBrowser;
beforeEach(async () => {
  vi.stubEnv('TZ', 'UTC');
  browser = await startedBrowser();
});
afterEach(() => {
  vi.unstubAllEnvs();
  endBrowser();
});

const set = (work: Partial<WorkSettings>) =>
  send(browser, { type: 'set-settings', settings: { work: { ...defaultWorkSettings, ...work } } });
const keep = (inMinutes: number, id: string, some: Parameters<typeof promise>[1] = {}) =>
  send(browser, { type: 'keep-promise', promise: promise(inMinutes, { ticket: ticket(id), words: id, ...some }) });
const at = async (instant: number) => {
  vi.setSystemTime(instant);
  await browser.ring();
};
const shown = () => [...browser.world.notifications.values()];
const wakeAt = () => browser.world.alarms.get('wake');

describe.each<[string, Partial<WorkSettings>]>([
  ['quiet hours', { quiet }],
  ['focus time', { focusUntil: noon + 3 * hour }],
  ['focus time that runs into quiet hours', { quiet, focusUntil: noon + 80 * minute }],
  [
    'quiet hours in another zone than the system’s',
    { quiet: [{ days: everyDay, from: 14 * 60, to: 16 * 60 }], timeZone: 'Europe/Warsaw' },
  ],
])('in %s', (_, work) => {
  beforeEach(async () => {
    await set(work);
    await keep(75, 'a');
    await keep(100, 'b');
    await keep(90, 'c');
    for (const passed of [75, 90, 100, 120, 179]) await at(noon + passed * minute);
  });

  test('no reminder comes, and the badge counts on', async () => {
    expect(browser.world.shown).toHaveLength(0);
    expect(browser.world.badge).toBe('3');
    expect(wakeAt()).toBe(noon + 180 * minute);
  });

  test('a restart brings none, and a look of the panel neither', async () => {
    browser.kill();
    await browser.start();
    await factsOf(browser, 1);
    await browser.settle();
    expect(browser.world.shown).toHaveLength(0);
  });

  test('what waited comes at the end as one digest, first due first, and never again', async () => {
    await at(noon + 180 * minute);
    expect(shown()).toEqual([
      {
        title: 'notificationDigest|3',
        message: ['1:15 PM ticketNumber|a', '1:30 PM ticketNumber|c', '1:40 PM ticketNumber|b'].join('\n'),
      },
    ]);
    const { promises } = await factsOf(browser, 1);
    const order = ['a', 'c', 'b'].map((id) => promises.find(({ words }) => words === id));
    expect(browser.world.shown).toEqual([order.map((one) => `${one?.id} ${one?.due}`).join(' ')]);
    await browser.start();
    await at(noon + 24 * hour);
    expect(browser.world.shown).toHaveLength(1);
  });

  test('ended early, what waited comes at once', async () => {
    await set({});
    expect(browser.world.shown).toHaveLength(1);
  });

  test('what was settled or snoozed meanwhile does not come', async () => {
    const { promises } = await factsOf(browser, 1);
    const idOf = (words: string) => promises.find((one) => one.words === words)?.id ?? '';
    await send(browser, { type: 'settle-promise', id: idOf('a'), as: 'done' });
    await send(browser, { type: 'snooze-promise', id: idOf('b'), until: noon + 200 * minute });
    await at(noon + 180 * minute);
    expect(browser.world.shown).toEqual([`${idOf('c')} ${noon + 90 * minute}`]);
    await at(noon + 200 * minute);
    expect(browser.world.shown.slice(1)).toEqual([`${idOf('b')} ${noon + 200 * minute}`]);
  });
});

describe('a digest', () => {
  test('names four and says that there are more', async () => {
    await set({ focusUntil: noon + hour });
    for (let i = 1; i <= 6; i += 1) await keep(i, String(i));
    await at(noon + hour);
    expect(shown()[0]?.title).toBe('notificationDigest|6');
    expect(shown()[0]?.message.split('\n')).toHaveLength(5);
    expect(shown()[0]?.message.endsWith('…')).toBe(true);
  });

  test('of thirty is one notification, none of them comes again, and all count in the badge', async () => {
    await set({ focusUntil: noon + hour });
    for (let i = 1; i <= 30; i += 1) await keep(i, String(i));
    await at(noon + hour);
    browser.kill();
    await browser.start();
    // Thirty rows are many for the database of the tests.
    await vi.waitFor(() => expect(browser.world.badge).toBe('30'));
    expect(browser.world.shown).toHaveLength(1);
    const { promises } = await factsOf(browser, 1);
    expect(promises.every(({ remindedFor, due }) => remindedFor === due)).toBe(true);
  });

  test('comes as well when several are due at one instant', async () => {
    await keep(30, 'a');
    await keep(30, 'b');
    await at(noon + 15 * minute);
    expect(shown()).toMatchObject([{ title: 'notificationDigest|2' }]);
  });

  test('leaves the screen with the last of its promises, and not before', async () => {
    await keep(30, 'a');
    await keep(30, 'b');
    await at(noon + 15 * minute);
    const { promises } = await factsOf(browser, 1);
    for (const [place, { id }] of promises.entries()) {
      expect(shown(), `before the ${place + 1}.`).toHaveLength(1);
      await send(browser, { type: 'settle-promise', id, as: 'done' });
    }
    expect(shown()).toEqual([]);
  });

  test('half shown when the background died is not followed by its other half', async () => {
    for (const id of ['a', 'b', 'c']) await keep(30, id);
    vi.setSystemTime(noon + 30 * minute);
    for (let dieAfter = 0; dieAfter < 25; dieAfter += 1) await browser.start({ dieAfter });
    await browser.start();
    expect(new Set(browser.world.shown).size).toBe(1);
  }, 30_000);

  test.each([true, false])('says nothing of the customer, private notifications or not: %s', async (isPrivate) => {
    const { settings } = await factsOf(browser, 1);
    const promises = { ...settings.promises, privateNotifications: isPrivate };
    await send(browser, { type: 'set-settings', settings: { promises } });
    await keep(30, 'a', { words: 'I will call Maria' });
    await keep(30, 'b', { words: 'I will write to Maria' });
    await at(noon + 30 * minute);
    expect(shown()).toHaveLength(1);
    expect(JSON.stringify(shown())).not.toMatch(/Maria|Kowalska|call|write/);
  });
});

test('quiet hours keep to the wall across the change of the clocks', async () => {
  const saturday = Date.parse('2026-03-28T20:00:00Z');
  vi.setSystemTime(saturday);
  await set({ quiet: [{ days: everyDay, from: 22 * 60, to: 7 * 60 }], timeZone: 'Europe/Warsaw' });
  await keep(120, 'a');
  await at(saturday + 120 * minute);
  // 06:59 on the wall; the night was an hour short.
  await at(Date.parse('2026-03-29T04:59:00Z'));
  expect(browser.world.shown).toHaveLength(0);
  await at(Date.parse('2026-03-29T05:00:00Z'));
  expect(browser.world.shown).toHaveLength(1);
});
