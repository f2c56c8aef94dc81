// The ledger on disk, and what it is asked for.
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { moved, settled, snoozed, takenBack, updated } from '../../src/domain/promises/ledger.ts';
import type { CarePromise } from '../../src/domain/promises/promise.ts';
import { isDue, planReminders, reminded, reminderMoments } from '../../src/domain/promises/reminders.ts';
import { freshDatabase, rawDatabase, rawPut, rawRows } from './fresh-database.ts';

const load = async () => import('../../src/storage/promises.ts');

const promise = (id: string, some: Partial<CarePromise> = {}): CarePromise => ({
  id,
  ticket: {
    key: 'https://desk.example.com demo 1',
    helpdesk: 'demo',
    ticketId: '1',
    url: 'https://desk.example.com/1',
  },
  words: 'Vă scriu până la ora 16',
  lang: 'ro',
  due: 2_000,
  remindAt: 1_000,
  state: 'open',
  kind: 'tell',
  priority: 'normal',
  history: [],
  madeAt: 100,
  ...some,
});

/** On a ticket and in words of its own. */
const other = (id: string, some: Partial<CarePromise> = {}): CarePromise =>
  promise(id, {
    ticket: { key: `https://desk.example.com demo ${id}`, helpdesk: 'demo', url: `https://desk.example.com/${id}` },
    words: id,
    ...some,
  });

const rowsOf = (read: { ok: boolean; value?: { rows: readonly CarePromise[] } }) =>
  read.value?.rows.map(({ id }) => id);

beforeEach(freshDatabase);
afterEach(() => vi.unstubAllGlobals());

describe('addPromises', () => {
  test('the same one handed in twice stays one', async () => {
    const { addPromises, readOwed } = await load();
    await addPromises([promise('a')]);
    const second = await addPromises([promise('b', { remindAt: 1_500, madeAt: 200 })]);
    expect(second).toEqual({ ok: true, value: [promise('a')] });
    expect(await readOwed()).toEqual({ ok: true, value: { rows: [promise('a')], unreadable: 0 } });
  });

  test('handed in twice at the same moment, or in one list, stays one', async () => {
    const { addPromises, readOwed } = await load();
    await Promise.all(['a', 'b', 'c'].map((id) => addPromises([promise(id), promise(`${id}'`)])));
    expect(rowsOf(await readOwed())).toHaveLength(1);
  });

  test.each([
    ['dropped', [['dropped', 500]]],
    ['kept', [['kept', 500]]],
    [
      'broken, and then said to be kept',
      [
        ['done', 999_000],
        ['kept', 999_500],
      ],
    ],
  ] as const)('handed in after it was %s is owed again', async (_, settlings) => {
    const { addPromises, changePromises, readOwed } = await load();
    await addPromises([promise('a')]);
    for (const [as, at] of settlings) await changePromises(['a'], (one) => settled(one, as, at, 'agent'));
    expect(await readOwed()).toEqual({ ok: true, value: { rows: [], unreadable: 0 } });
    await addPromises([promise('b')]);
    expect(await readOwed()).toEqual({ ok: true, value: { rows: [promise('a')], unreadable: 0 } });
  });

  test.each([
    ['due time', { due: 3_000 }],
    ['ticket', { ticket: { key: 'k', helpdesk: 'demo', url: 'https://desk.example.com/2' } }],
    ['words', { words: 'Vă sun' }],
  ])('another %s is another promise', async (_, some) => {
    const { addPromises, readOwed } = await load();
    await addPromises([promise('a')]);
    await addPromises([promise('b', some)]);
    expect(rowsOf(await readOwed())?.toSorted()).toEqual(['a', 'b']);
  });

  test('puts all of them in, or none', async () => {
    const { addPromises, readOwed } = await load();
    const broken = { ...other('b'), id: undefined } as unknown as CarePromise; // The disk refuses a row without its key.
    expect(await addPromises([other('a'), broken])).toMatchObject({ ok: false });
    expect(rowsOf(await readOwed())).toEqual([]);
  });
});

test('readSettled gives those settled since, and none that is owed again', async () => {
  const { addPromises, changePromises, readSettled } = await load();
  await addPromises(['owed', 'before', 'kept', 'again'].map((id) => other(id)));
  await changePromises(['before'], (one) => settled(one, 'kept', 499, 'agent'));
  await changePromises(['kept'], (one) => settled(one, 'kept', 500, 'agent'));
  await changePromises(['again'], (one) => takenBack(settled(one, 'kept', 600, 'agent')));
  expect(rowsOf(await readSettled(500))).toEqual(['kept']);
});

describe('readLedger', () => {
  test('gives the owed ones and those settled lately, by due time, and how many are owed', async () => {
    const { addPromises, changePromises, readLedger } = await load();
    await addPromises([other('late', { due: 9_000 }), other('soon', { due: 1_000 })]);
    await addPromises([other('kept', { due: 5_000 }), other('old', { due: 6_000 })]);
    await changePromises(['kept'], (one) => settled(one, 'kept', 700, 'agent'));
    await changePromises(['old'], (one) => settled(one, 'kept', 300, 'agent'));
    const ledger = await readLedger(500, 100);
    expect(rowsOf(ledger)).toEqual(['soon', 'kept', 'late']);
    expect(ledger).toMatchObject({ value: { owedCount: 2 } });
  });

  test('gives so many of those owed, and those owed on the ticket beside them', async () => {
    const { addPromises, changePromises, readLedger } = await load();
    const many = Array.from({ length: 150 }, (_, i) => other(String(i), { due: 10_000 - i }));
    await addPromises(many);
    await changePromises(['2'], (one) => settled(one, 'dropped', 1, 'agent'));
    const first = ['149', '148', '147'];
    expect(rowsOf(await readLedger(500, 3))).toEqual(first);
    expect(rowsOf(await readLedger(500, 3, many[1]?.ticket.key))).toEqual([...first, '1']);
    expect(rowsOf(await readLedger(500, 3, many[149]?.ticket.key))).toEqual(first);
    // What was settled on it long ago is nobody's business now.
    expect(rowsOf(await readLedger(500, 3, many[2]?.ticket.key))).toEqual(first);
    expect(await readLedger(500, 3)).toMatchObject({ value: { owedCount: 149 } });
  });

  test('leaves out a row that cannot be understood, and says so', async () => {
    const { addPromises, readLedger } = await load();
    await addPromises([other('a')]);
    await rawPut(await rawDatabase(), 'promises', [{ id: 'future', owed: { due: 1, dueFrom: 1 }, state: 'dreamt' }]);
    expect(await readLedger(0, 100)).toMatchObject({ value: { rows: [{ id: 'a' }], unreadable: 1 } });
  });
});

describe('what an owed promise is found by', () => {
  const found = async () => {
    const db = await rawDatabase();
    const rows = await rawRows(db, 'promises');
    db.close();
    return rows.map((row) => (row as { owed?: unknown }).owed); // Whatever lies there.
  };

  test.each<[string, (one: CarePromise) => CarePromise, unknown]>([
    ['as it was made', (one) => one, { due: 2_000, dueFrom: 1_000, wakeAt: 1_000 }],
    ['after its first reminder', (one) => reminded(one, 1_000), { due: 2_000, dueFrom: 1_000, wakeAt: 2_000 }],
    ['after its last reminder', (one) => reminded(one, 2_000), { due: 2_000, dueFrom: 1_000 }],
    ['snoozed', (one) => snoozed(one, 1_700), { due: 2_000, dueFrom: 1_700, wakeAt: 1_700 }],
    [
      'renewed',
      (one) => updated(reminded(one, 2_000), { due: 9_000, remindAt: 8_000 }, 1_500, 'reply'),
      { due: 9_000, dueFrom: 8_000, wakeAt: 8_000 },
    ],
    ['settled', (one) => settled(one, 'done', 1_500, 'agent'), undefined],
  ])('%s', async (_, change, expected) => {
    const { addPromises, changePromises } = await load();
    await addPromises([promise('a')]);
    await changePromises(['a'], change);
    expect(await found()).toEqual([expected]);
  });

  test('the count follows every change', async () => {
    const { addPromises, changePromises, readLedger } = await load();
    const { takenBack } = await import('../../src/domain/promises/ledger.ts');
    const count = async () => {
      const ledger = await readLedger(0, 100);
      return ledger.ok && ledger.value.owedCount;
    };
    await addPromises([other('a'), other('b'), other('a')]);
    expect(await count()).toBe(2);
    await changePromises(['a', 'nobody'], (one) => settled(one, 'done', 1, 'agent'));
    expect(await count()).toBe(1);
    await changePromises(['a'], takenBack);
    expect(await count()).toBe(2);
    await changePromises(['b'], (one) => moved(one, { due: 9, remindAt: 9 }, 1, 'agent'));
    expect(await count()).toBe(2);
    expect(await rawRows(await rawDatabase(), 'owed')).toEqual([{ id: 'a' }, { id: 'b' }]);
  });

  test('never comes out of the store', async () => {
    const { addPromises, readPromise } = await load();
    await addPromises([promise('a')]);
    expect(await readPromise('a')).toEqual({ ok: true, value: promise('a') });
  });
});

describe('readWaking', () => {
  const instant = fc.integer({ min: 0, max: 40 });
  const one = fc.record({
    due: instant,
    lead: fc.integer({ min: 0, max: 10 }),
    chase: fc.option(fc.integer({ min: 1, max: 10 })),
    /** How many of its reminders were given. */
    given: fc.integer({ min: 0, max: 3 }),
    next: fc.constantFrom('nothing', 'snoozed', 'moved', 'dropped'),
    until: instant,
  });

  test('gives what planning over the whole ledger gives, in 150 random ledgers at every hour', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(one, { maxLength: 12 }), async (ledger) => {
        freshDatabase();
        const { addPromises, readWaking } = await load();
        const rows = ledger.map(({ due, lead, chase, given, next, until }, i) => {
          const made = other(String(i), { due, remindAt: due - lead, ...(chase !== null && { chaseAt: due + chase }) });
          const moment = reminderMoments(made)[given - 1];
          const told = moment === undefined ? made : reminded(made, moment);
          if (next === 'snoozed') return snoozed(told, until);
          if (next === 'moved') return moved(told, { due: until, remindAt: until - 1 }, 0, 'agent');
          return next === 'dropped' ? settled(told, 'dropped', 0, 'agent') : told;
        });
        await addPromises(rows);
        for (let now = -12; now <= 52; now += 4) {
          const waking = await readWaking(now);
          if (!waking.ok) throw new Error(waking.problem.code);
          expect(waking.value.dueCount).toBe(rows.filter((row) => isDue(row, now)).length);
          for (const quiet of [undefined, now + 7]) {
            const [few, all] = [planReminders(waking.value.rows, now, quiet), planReminders(rows, now, quiet)];
            expect(few.nextAt).toBe(all.nextAt);
            expect(few.fire.map(({ id }) => id).toSorted()).toEqual(all.fire.map(({ id }) => id).toSorted());
          }
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  test('gives one of those that lie ahead, however many there are', async () => {
    const { addPromises, readWaking } = await load();
    await addPromises(Array.from({ length: 50 }, (_, i) => other(String(i), { due: 100 + i, remindAt: 90 + i })));
    expect(await readWaking(50)).toMatchObject({ value: { rows: [{ id: '0' }], dueCount: 0 } });
    expect(rowsOf(await readWaking(92))).toEqual(['0', '1', '2', '3']);
  });
});

describe('changePromises', () => {
  test('changes several at once, gives them as they were, and leaves unknown ids out', async () => {
    const { addPromises, changePromises, readPromise } = await load();
    await addPromises([promise('a'), promise('b', { due: 3_000 })]);
    const before = await changePromises(['a', 'nobody', 'b'], (one) => ({ ...one, remindedFor: 1_000 }));
    expect(before).toEqual({ ok: true, value: [promise('a'), promise('b', { due: 3_000 })] });
    expect(await readPromise('b')).toMatchObject({ value: { remindedFor: 1_000 } });
    expect(await readPromise('nobody')).toEqual({ ok: true, value: undefined });
  });
});

test('readOwedOn gives those owed on one ticket', async () => {
  const { addPromises, changePromises, readOwedOn } = await load();
  await addPromises([promise('a'), promise('b', { words: 'b' }), other('c')]);
  await changePromises(['b'], (one) => settled(one, 'kept', 1, 'agent'));
  expect(await readOwedOn(promise('a').ticket.key)).toEqual({ ok: true, value: [promise('a')] });
});
