// Commands about promises beyond keeping and settling: other times, snoozing, hand-overs, ledgers longer than the list.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Outcome } from '../../src/domain/problem.ts';
import { handOver, readHandover } from '../../src/domain/promises/handover.ts';
import type { CarePromise } from '../../src/domain/promises/promise.ts';
import type { FakeBrowser } from '../fakes/browser.ts';
import { endBrowser, factsOf, minute, noon, promise, send, startedBrowser, ticket } from './start.ts';

let browser: FakeBrowser;
beforeEach(async () => {
  browser = await startedBrowser();
});
afterEach(endBrowser);

const keep = (inMinutes: number, some: Parameters<typeof promise>[1] = {}) =>
  send(browser, { type: 'keep-promise', promise: promise(inMinutes, some) });
const ledger = async () => (await factsOf(browser, 1)).promises;
const idOfFirst = async () => (await ledger())[0]?.id ?? '';
const at = async (instant: number) => {
  vi.setSystemTime(instant);
  await browser.ring();
};

async function allOwed(): Promise<readonly CarePromise[]> {
  const owed = (await browser.say({ type: 'owed' })) as Outcome<readonly CarePromise[]>; // As the server answers.
  if (!owed.ok) throw new Error(owed.problem.code);
  return owed.value;
}

describe('move-promise', () => {
  test.each([
    [true, 'updated'],
    [false, 'moved'],
  ] as const)('with the customer told or not (%s) is another line of its history', async (told, to) => {
    await keep(60, { priority: 'high' });
    const id = await idOfFirst();
    const due = noon + 300 * minute;
    await send(browser, { type: 'move-promise', id, due, told });
    expect(await ledger()).toMatchObject([
      {
        state: to,
        due,
        // As its priority asks for, and once after.
        remindAt: due - 60 * minute,
        chaseAt: due + 30 * minute,
        history: [{ to, due, by: 'agent', before: { due: noon + 60 * minute, state: 'open' } }],
      },
    ]);
    await send(browser, { type: 'take-back-promise', id });
    expect(await ledger()).toMatchObject([{ state: 'open', due: noon + 60 * minute, history: [] }]);
  });

  test('is reminded of when the agent wants to be', async () => {
    await keep(60);
    const due = noon + 300 * minute;
    await send(browser, {
      type: 'move-promise',
      id: await idOfFirst(),
      due,
      remindAt: noon + 200 * minute,
      told: true,
    });
    await at(noon + 199 * minute);
    expect(browser.world.shown).toHaveLength(0);
    await at(noon + 200 * minute);
    expect(browser.world.shown).toHaveLength(1);
  });

  test('takes the leads the agent has set, and reminds once after only if they want that', async () => {
    const { settings } = await factsOf(browser, 1);
    const leads = { low: 1, normal: 7, high: 9, chase: null };
    await send(browser, { type: 'set-settings', settings: { promises: { ...settings.promises, leads } } });
    await keep(60);
    await send(browser, { type: 'move-promise', id: await idOfFirst(), due: noon + 300 * minute, told: false });
    const [moved] = await ledger();
    expect(moved?.remindAt).toBe(noon + 293 * minute);
    expect(moved).not.toHaveProperty('chaseAt');
  });
});

describe('snooze-promise', () => {
  test('takes the reminder and the badge away until then, and leaves what was promised', async () => {
    await keep(20);
    await at(noon + 10 * minute);
    expect([browser.world.notifications.size, browser.world.badge]).toEqual([1, '1']);
    const until = noon + 90 * minute;
    await send(browser, { type: 'snooze-promise', id: await idOfFirst(), until });
    expect([browser.world.notifications.size, browser.world.badge]).toEqual([0, '']);
    expect(await ledger()).toMatchObject([{ state: 'open', due: noon + 20 * minute, history: [] }]);
    await at(noon + 89 * minute);
    expect(browser.world.shown).toHaveLength(1);
    await at(until);
    expect([browser.world.shown.length, browser.world.badge]).toEqual([2, '1']);
  });

  test('ends with another word, and reminders come as they were planned', async () => {
    await keep(20);
    const id = await idOfFirst();
    await send(browser, { type: 'snooze-promise', id, until: noon + 90 * minute });
    await send(browser, { type: 'snooze-promise', id });
    expect((await ledger())[0]).not.toHaveProperty('snoozedUntil');
    await at(noon + 10 * minute);
    expect(browser.world.shown).toHaveLength(1);
  });

  test('does nothing to what is settled', async () => {
    await keep(20);
    const id = await idOfFirst();
    await send(browser, { type: 'settle-promise', id, as: 'done' });
    await send(browser, { type: 'snooze-promise', id, until: noon + 90 * minute });
    await at(noon + 90 * minute);
    expect(browser.world.shown).toHaveLength(0);
  });
});

describe('take-over', () => {
  const handed = () => {
    const made = ['a', 'b'].map((words, i) => ({
      ...promise(60 * (i + 1), { words, ticket: ticket(words), customer: 'Țăranu Ștefan' }),
      ...{ id: words, state: 'open' as const, madeAt: noon, history: [] },
    }));
    const handover = readHandover(JSON.stringify(handOver(made, noon)));
    return handover?.promises ?? [];
  };

  test('puts a colleague’s promises into the ledger, with reminders of its own', async () => {
    expect(await send(browser, { type: 'take-over', promises: handed() })).toEqual({ ok: true });
    expect(await ledger()).toMatchObject([
      { words: 'a', customer: 'Țăranu Ștefan', due: noon + 60 * minute, state: 'open', madeAt: noon },
      { words: 'b', due: noon + 120 * minute },
    ]);
    await at(noon + 45 * minute);
    expect(browser.world.shown).toHaveLength(1);
  });

  test('twice, or of what is there already, adds once', async () => {
    await keep(60, { words: 'a', ticket: ticket('a') });
    await send(browser, { type: 'take-over', promises: handed() });
    await send(browser, { type: 'take-over', promises: handed() });
    expect((await ledger()).map(({ words }) => words)).toEqual(['a', 'b']);
  });

  test('reminds at once of what has come due meanwhile, as one digest', async () => {
    const promises = handed();
    vi.setSystemTime(noon + 600 * minute);
    await send(browser, { type: 'take-over', promises });
    expect(browser.world.shown).toHaveLength(1);
    expect(browser.world.badge).toBe('2');
  });

  test('fails as one where the ledger cannot be written', async () => {
    const begin = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
      if (args[1] === 'readwrite') throw new DOMException('disk full', 'QuotaExceededError');
      return begin.apply(this, args);
    });
    expect(await send(browser, { type: 'take-over', promises: handed() })).toMatchObject({
      problem: { code: 'store-full' },
    });
    vi.restoreAllMocks();
    expect(await ledger()).toEqual([]);
  });
});

test('a ledger longer than the list: the first ones are listed, all are counted, all come when asked for', async () => {
  const many = Array.from({ length: 130 }, (_, i) =>
    promise(200 - i, { words: String(i), ticket: ticket(String(i)), remindAt: noon + (200 - i) * minute }),
  );
  await send(browser, { type: 'take-over', promises: many.map(({ remindAt: _, ...one }) => one) });
  const facts = await factsOf(browser, 1);
  expect(facts.promises).toHaveLength(100);
  expect(facts.promises[0]?.words).toBe('129');
  expect(facts.owedCount).toBe(130);
  const owed = await allOwed();
  expect(owed.map(({ words }) => words)).toEqual(many.map(({ words }) => words).toReversed());
});

test('what was settled is told to whoever asks later, with no panel open when it was', async () => {
  await keep(60);
  await keep(120, { words: 'later', ticket: ticket('2') });
  const ids = (await ledger()).map(({ id }) => id);
  const since = async (moment: number) => browser.say({ type: 'settled', since: moment });
  expect(await since(0)).toEqual({ ok: true, value: [] });
  await at(noon + 30 * minute);
  await send(browser, { type: 'settle-promise', id: ids[0] ?? '', as: 'done' });
  await at(noon + 3 * 24 * 60 * minute);
  await send(browser, { type: 'settle-promise', id: ids[1] ?? '', as: 'done' });
  const [kept, late] = [
    { at: noon + 30 * minute, as: 'kept' },
    { at: noon + 3 * 24 * 60 * minute, as: 'broken' },
  ];
  expect(await since(noon)).toEqual({ ok: true, value: [kept, late] });
  expect(await since(noon + 31 * minute)).toEqual({ ok: true, value: [late] });
});
