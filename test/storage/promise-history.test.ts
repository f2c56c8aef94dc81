// From version 2 of the database to version 3: what becomes of every kind of promise that lay there.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { freshDatabase, rawDatabase, rawPut, rawRows } from './fresh-database.ts';

beforeEach(freshDatabase);
afterEach(() => vi.unstubAllGlobals());

const [remindAt, due, settledAt] = [1_000, 2_000, 1_500];
const old = {
  id: 'p',
  ticket: { key: 'k', helpdesk: 'demo', ticketId: '1', url: 'https://desk.example.com/1' },
  customer: 'Łucja Zając',
  words: 'Odpiszę do 16:00',
  lang: 'pl',
  due,
  remindAt,
  state: 'open',
  madeAt: 500,
};
const grown = { kind: 'tell', priority: 'normal', history: [] };
const settling = (to: string, at: number, before = {}) => ({
  ...grown,
  history: [{ at, by: 'agent', to, due, before: { due, remindAt, state: 'open', ...before } }],
});

async function migrated(row: object): Promise<unknown> {
  const { migrations } = await import('../../src/storage/migrations/migrations.ts');
  const { openDatabase } = await import('../../src/storage/database.ts');
  const before = await openDatabase({ migrations: migrations.slice(0, 2) });
  before.close();
  const raw = await rawDatabase();
  await rawPut(raw, 'promises', [row]);
  raw.close();
  (await openDatabase()).close();
  const [after] = await rawRows(await rawDatabase(), 'promises');
  return after;
}

type Row = readonly [name: string, row: object, expected: object];
const rows: readonly Row[] = [
  ['open, not reminded of', {}, { ...grown, owed: { due, dueFrom: remindAt, wakeAt: remindAt } }],
  ['reminded of once', { remindedFor: remindAt }, { ...grown, owed: { due, dueFrom: remindAt, wakeAt: due } }],
  ['reminded of for the last time', { remindedFor: due }, { ...grown, owed: { due, dueFrom: remindAt } }],
  ['to be reminded of at due', { remindAt: due }, { ...grown, owed: { due, dueFrom: due, wakeAt: due } }],
  ['kept', { state: 'kept', settledAt }, settling('kept', settledAt)],
  [
    'dropped after a reminder',
    { state: 'dropped', settledAt, remindedFor: remindAt },
    settling('dropped', settledAt, { remindedFor: remindAt }),
  ],
  ['settled, nobody knows when', { state: 'kept' }, settling('kept', due)],
];

describe('a promise of version 2', () => {
  test.each(rows)('%s', async (_, some, expected) => {
    expect(await migrated({ ...old, ...some })).toEqual({ ...old, ...some, ...expected });
  });

  test.each(rows)('%s: is understood today, and can be taken back', async (_, some) => {
    await migrated({ ...old, ...some });
    const { changePromises, readLedger } = await import('../../src/storage/promises.ts');
    const { takenBack } = await import('../../src/domain/promises/ledger.ts');
    expect(await readLedger(0, 100)).toMatchObject({ ok: true, value: { unreadable: 0 } });
    await changePromises(['p'], takenBack);
    expect(await readLedger(0, 100)).toMatchObject({ value: { rows: [{ state: 'open', due }], owedCount: 1 } });
  });

  test('that cannot be understood stays as it is', async () => {
    const broken = { id: 'p', ticket: { key: 'k' }, state: 'open', due: 'soon' };
    expect(await migrated(broken)).toEqual(broken);
  });
});
