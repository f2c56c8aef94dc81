// Profiles of the versions that kept notes and check-ins in the background's database, as their own code wrote them, opened by
// today's: the background brings the database up to date, the vault takes what is the agent's alone. Whichever comes first.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Disk, freshDisk, must } from '../vault/windows.ts';
import version1 from './dumps/version-1.json' with { type: 'json' };
import version2 from './dumps/version-2.json' with { type: 'json' };
import version3 from './dumps/version-3.json' with { type: 'json' };
import { rawDatabase, rawRows } from './fresh-database.ts';
import { type Databases, restoreDump } from './restore-dump.ts';

let disk: Disk;
beforeEach(() => {
  vi.resetModules();
  disk = freshDisk();
});
afterEach(() => vi.unstubAllGlobals());

type Row = Readonly<Record<string, unknown>>;
/** Of the layouts of all versions: a store one of them did not have is empty. */
const rowsOf = ({ carecue }: Databases, store: string) => (carecue?.stores[store]?.rows ?? []) as readonly Row[]; // JSON objects
const dumps: readonly (readonly [version: number, databases: Databases])[] = [
  [1, version1.databases],
  [2, version2.databases],
  [3, version3.databases],
];

async function background() {
  const [ledger, texts, settings, progress, corrections, followUps] = await Promise.all([
    import('../../src/storage/promises.ts').then(({ readLedger }) => readLedger(0, 100)),
    import('../../src/storage/texts.ts').then(({ readTexts }) => readTexts()),
    import('../../src/storage/settings.ts').then(({ readSettings }) => readSettings()),
    import('../../src/storage/progress.ts').then(({ readProgress }) => readProgress('https://desk.example.com demo 1')),
    import('../../src/storage/corrections.ts').then(({ readCorrections }) => readCorrections()),
    import('../../src/storage/follow-ups.ts').then(({ readFollowUps }) => readFollowUps(0)),
  ]);
  return {
    ledger: must(ledger),
    texts: must(texts),
    settings: must(settings),
    progress: must(progress),
    corrections: must(corrections),
    followUps: must(followUps),
  };
}

async function leftIn(store: string): Promise<readonly unknown[]> {
  const db = await rawDatabase();
  const rows = await rawRows(db, store);
  db.close();
  return rows;
}

describe.each(dumps)('a profile of version %i', (_, databases) => {
  const was = (store: string) => rowsOf(databases, store);

  test('the background reads all that is its own', async () => {
    await restoreDump(databases);
    const { ledger, texts, settings, progress, corrections, followUps } = await background();
    expect([ledger.unreadable, texts.unreadable, corrections.unreadable, followUps.unreadable]).toEqual([0, 0, 0, 0]);
    const told = ({ id, words, due, state, ticket }: Row) => ({ id, words, due, state, ticket });
    expect(ledger.rows.map(told).toSorted(byId)).toEqual(was('promises').map(told).toSorted(byId));
    const happened = ledger.rows.filter(({ state }) => state !== 'open');
    expect(happened.map(({ history }) => history.at(-1)?.to)).toEqual(happened.map(({ state }) => state));
    expect(happened.length).toBeGreaterThan(0);
    expect(settings.lang).toBe('ro');
    expect(progress).toMatchObject(was('progress')[0] ?? {});
    expect(corrections.rows).toEqual(was('corrections'));
    expect(followUps.rows).toHaveLength(was('followUps').length);
  });

  test.each([
    ['before the panel', true],
    ['after the panel', false],
  ])('every note, check-in and unsaved text is in the vault, with the background up %s', async (_when, isFirst) => {
    await restoreDump(databases);
    if (isFirst) await background();
    const vault = await disk.window();
    expect(must(await vault.newest('note', 99))).toEqual({
      rows: newestFirst(was('notes'), 'changedAt'),
      unreadable: 0,
    });
    expect(must(await vault.newest('checkIn', 99))).toEqual({
      rows: newestFirst(was('checkIns'), 'at'),
      unreadable: 0,
    });
    const edited = was('texts').find(({ field }) => String(field).startsWith('note-edit:'));
    const drafts = new Map(must(await vault.newest('draft', 99)).rows.map(({ id, text }) => [id, text]));
    expect(drafts).toEqual(
      new Map([
        ['note', 'pół zda\n\nnici n-am apucat'],
        ['check-in', 'tired, and'],
        [edited?.field, edited?.text],
      ]),
    );
    expect([await leftIn('notes'), await leftIn('checkIns')]).toEqual([[], []]);
    const { texts } = await background();
    expect(texts.rows).toEqual([{ field: 'paste', text: 'Nie rozumiem tej faktury.' }]);
  });
});

const byId = (one: Row, other: Row) => String(one.id).localeCompare(String(other.id));
const newestFirst = (rows: readonly Row[], moment: string) =>
  rows.toSorted((one, other) => Number(other[moment]) - Number(one[moment]));
