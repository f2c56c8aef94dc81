// Tickets to ask after, on disk.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type FollowUp, forgottenAfter } from '../../src/domain/promises/silence.ts';
import { freshDatabase, rawDatabase, rawPut, rawRows } from './fresh-database.ts';

const load = async () => import('../../src/storage/follow-ups.ts');
const now = 1_772_452_800_000;

const row = (key: string, some: Partial<FollowUp> = {}): FollowUp => ({
  key,
  ticket: { key, helpdesk: 'demo', ticketId: key, url: `https://desk.example.com/${key}` },
  lang: 'en',
  repliedAt: now,
  ...some,
});

const keys = async () => {
  const db = await rawDatabase();
  const rows = await rawRows(db, 'followUps');
  db.close();
  return rows.map((one) => (one as FollowUp).key); // Put there by the test.
};

beforeEach(freshDatabase);
afterEach(() => vi.unstubAllGlobals());

test('come back with the longest silence first', async () => {
  const { changeFollowUp, readFollowUps } = await load();
  for (const [key, repliedAt] of [
    ['b', now - 1],
    ['c', now],
    ['a', now - 2],
  ] as const)
    await changeFollowUp(key, now, () => row(key, { repliedAt }));
  const read = await readFollowUps(now);
  expect(read.ok && read.value.rows.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
});

describe('changeFollowUp', () => {
  test('changes a row, takes it out, and says whether anything was written', async () => {
    const { changeFollowUp, readFollowUps } = await load();
    expect(await changeFollowUp('a', now, () => undefined)).toEqual({ ok: true, value: false });
    expect(await changeFollowUp('a', now, () => row('a'))).toEqual({ ok: true, value: true });
    expect(await changeFollowUp('a', now, (one) => one)).toEqual({ ok: true, value: false });
    await changeFollowUp('a', now, (one) => one && { ...one, clearedAt: now });
    expect(await readFollowUps(now)).toEqual({
      ok: true,
      value: { rows: [row('a', { clearedAt: now })], unreadable: 0 },
    });
    await changeFollowUp('a', now, () => undefined);
    expect(await keys()).toEqual([]);
  });

  test('forgets what is too old to ask after, whoever is changed', async () => {
    const { changeFollowUp, readFollowUps } = await load();
    const old = now - 2 * forgottenAfter;
    await rawPut(await rawDatabaseOfToday(), 'followUps', [
      row('old', { repliedAt: old - 1 }),
      row('not so old', { repliedAt: old + 1 }),
    ]);
    const read = await readFollowUps(now);
    expect(read.ok && read.value.rows.map(({ key }) => key)).toEqual(['not so old']);
    await changeFollowUp('new', now, () => row('new'));
    expect((await keys()).toSorted()).toEqual(['new', 'not so old']);
  });

  test('of a row that cannot be understood starts anew', async () => {
    const { changeFollowUp, readFollowUps } = await load();
    await rawPut(await rawDatabaseOfToday(), 'followUps', [{ key: 'a', repliedAt: now, ticket: 7 }]);
    expect(await readFollowUps(now)).toEqual({ ok: true, value: { rows: [], unreadable: 1 } });
    await changeFollowUp('a', now, (one) => one ?? row('a'));
    expect(await readFollowUps(now)).toEqual({ ok: true, value: { rows: [row('a')], unreadable: 0 } });
  });
});

async function rawDatabaseOfToday(): Promise<IDBDatabase> {
  const { openDatabase } = await import('../../src/storage/database.ts');
  (await openDatabase()).close();
  return rawDatabase();
}
