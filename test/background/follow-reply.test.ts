// What a reply that was sent does to the ledger.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultPromiseSettings, type PromiseSettings } from '../../src/domain/promises/promise-settings.ts';
import type { FakeBrowser } from '../fakes/browser.ts';
import type { FakeTab } from '../fakes/world.ts';
import { rawDatabase, rawPut, rawRows } from '../storage/fresh-database.ts';
import {
  address,
  browserAtDesk,
  endBrowser,
  factsOf,
  minute,
  noon,
  promise,
  send,
  snapshot,
  ticket,
  withDraft,
} from './start.ts';

const hour = 60 * minute;
const answer = 'Dear Maria, I have looked into it and the order is complete.';
const notYet = 'Dear Maria, I have no answer yet. I will write to you by 16:00.';
const by16 = noon + 4 * hour;

let browser: FakeBrowser;
let tab: FakeTab;
beforeEach(async () => {
  vi.stubEnv('TZ', 'UTC');
  browser = await browserAtDesk();
  tab = await browser.open(address('1'), { snapshot: snapshot() });
});
afterEach(() => {
  vi.unstubAllEnvs();
  endBrowser();
});

const facts = (of = tab) => factsOf(browser, of.id);
const ledger = async () => (await facts()).promises;
const keep = (inMinutes: number, some: Parameters<typeof promise>[1] = {}) =>
  send(browser, { type: 'keep-promise', promise: promise(inMinutes, some) });
const set = (some: Partial<PromiseSettings>) =>
  send(browser, { type: 'set-settings', settings: { promises: { ...defaultPromiseSettings, ...some } } });
const passMinutes = (minutes: number) => vi.setSystemTime(Date.now() + minutes * minute);

async function reply(text: string, ticketId = '1'): Promise<void> {
  await browser.reports(tab, snapshot(ticketId, withDraft(text)));
  await browser.sends(tab, text);
  await browser.reports(tab, snapshot(ticketId, withDraft('')));
  await browser.settle();
}

describe('a reply', () => {
  test('keeps the word to answer, and the panel is told which one', async () => {
    await keep(60);
    await reply(answer);
    const [kept] = await ledger();
    expect(kept).toMatchObject({ state: 'kept', settledAt: noon, history: [{ by: 'reply', to: 'kept', at: noon }] });
    expect((await facts()).sent?.settled).toEqual([kept?.id]);
    expect(browser.world.alarms.size).toBe(0);
  });

  test('after its time breaks it', async () => {
    await keep(60);
    passMinutes(62);
    await reply(answer);
    expect(await ledger()).toMatchObject([{ state: 'broken', settledAt: noon + 62 * minute }]);
  });

  test('with a next time renews it, and plans its reminders', async () => {
    await keep(60);
    await reply(notYet);
    expect(await ledger()).toMatchObject([{ state: 'updated', due: by16, remindAt: by16 - 15 * minute }]);
    vi.setSystemTime(by16 - 15 * minute);
    await browser.ring();
    expect(browser.world.shown).toHaveLength(1);
  });

  test('takes the reminder it answers off the screen, and the badge with it', async () => {
    await keep(20);
    passMinutes(15);
    await browser.ring();
    expect([browser.world.notifications.size, browser.world.badge]).toEqual([1, '1']);
    await reply(answer);
    expect([browser.world.notifications.size, browser.world.badge]).toEqual([0, '']);
  });

  test.each([
    ['on another ticket', { ticket: ticket('2') }],
    ['of a deed whose time has not come', { kind: 'do' }],
  ] as const)('leaves a promise %s', async (_, some) => {
    await keep(60, some);
    await reply(answer);
    expect(await ledger()).toMatchObject([{ state: 'open', history: [] }]);
    expect((await facts()).sent?.settled).toEqual([]);
  });

  test('leaves one that was settled before', async () => {
    await keep(60);
    const [kept] = await ledger();
    await send(browser, { type: 'settle-promise', id: kept?.id ?? '', as: 'dropped' });
    await reply(answer);
    expect(await ledger()).toMatchObject([{ state: 'dropped' }]);
  });

  test('renews a rhythm of updates at its pace, time and again', async () => {
    await keep(60, { cadence: { every: 4, unit: 'hours' } });
    for (const at of [noon, noon + 3 * hour]) {
      vi.setSystemTime(at);
      await reply(`${answer} ${at}`);
      expect(await ledger()).toMatchObject([{ state: 'updated', due: at + 4 * hour }]);
    }
    expect((await ledger())[0]?.history).toHaveLength(2);
  });

  test.each([
    ['kept', answer],
    ['renewed', notYet],
  ])('is undone: what it %s is as it was, reminders and all', async (_, text) => {
    await keep(60);
    const before = await ledger();
    const alarm = browser.world.alarms.get('wake');
    await reply(text);
    await send(browser, { type: 'take-back-promise', id: before[0]?.id ?? '' });
    expect(await ledger()).toEqual(before);
    expect(browser.world.alarms.get('wake')).toBe(alarm);
  });

  test('that was discarded changes nothing', async () => {
    await keep(60);
    await browser.reports(tab, snapshot('1', withDraft(answer)));
    await browser.reports(tab, snapshot('1', withDraft('')));
    expect(await ledger()).toMatchObject([{ state: 'open' }]);
  });
});

describe('what a reply promises', () => {
  test('is never kept by itself while the agent wants to be asked', async () => {
    await reply(notYet);
    expect(await ledger()).toEqual([]);
    expect((await facts()).sent?.promises).toMatchObject([{ due: by16 }]);
  });

  test('is kept by itself where they turned that on', async () => {
    await set({ keep: 'sent' });
    await reply(notYet);
    expect(await ledger()).toMatchObject([
      {
        ticket: ticket(),
        customer: 'Maria Kowalska',
        due: by16,
        remindAt: by16 - 15 * minute,
        kind: 'tell',
        lang: 'en',
      },
    ]);
  });

  test('is one promise when it renews another', async () => {
    await set({ keep: 'sent' });
    await keep(60);
    await reply(notYet);
    expect(await ledger()).toMatchObject([{ state: 'updated', due: by16 }]);
  });

  test.each([
    ['no time', 'Dear Maria, I will take care of it.'],
    ['a time that has passed', 'Dear Maria, I will write to you by 11:00 today.'],
  ])('is not kept by itself with %s', async (_, text) => {
    await set({ keep: 'sent' });
    await reply(text);
    expect((await ledger()).filter(({ due }) => due <= noon)).toEqual([]);
  });

  test.each([
    ['name', 'Maria Kowalska'],
    ['number', undefined],
  ] as const)('is kept with the customer’s %s', async (customer, expected) => {
    await set({ keep: 'sent', customer });
    await reply(notYet);
    const [kept] = await ledger();
    expect(kept?.customer).toBe(expected);
    const db = await rawDatabase();
    const onDisk = JSON.stringify([await rawRows(db, 'promises'), await rawRows(db, 'followUps')]);
    expect(onDisk.includes('Maria Kowalska')).toBe(customer === 'name');
    // Of the customer's own text there is never a word.
    expect(onDisk).not.toContain('lamp');
  });
});

describe('a ledger that cannot be', () => {
  test('written leaves the reply known and the page working', async () => {
    await keep(60);
    const begin = IDBDatabase.prototype.transaction;
    const full = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...args
    ) {
      if (args[1] === 'readwrite') throw new DOMException('disk full', 'QuotaExceededError');
      return begin.apply(this, args);
    });
    await reply(answer);
    expect((await facts()).sent).toMatchObject({ text: answer, settled: [] });
    full.mockRestore();
    expect(await ledger()).toMatchObject([{ state: 'open' }]);
  });

  test('read leaves the reply known, with what it promises', async () => {
    (await rawDatabase(99)).close();
    await browser.start();
    await reply(notYet);
    expect(await facts()).toMatchObject({
      sent: { text: notYet, settled: [], promises: [{ due: by16 }] },
      problems: [{ code: 'store-newer' }],
    });
  });

  test('understood row by row still settles the others', async () => {
    await keep(60);
    await rawPut(await rawDatabase(), 'promises', [{ id: 'future', ticket: ticket(), owed: { due: 1, dueFrom: 1 } }]);
    await reply(answer);
    expect((await ledger()).map(({ state }) => state)).toEqual(['kept']);
  });
});
