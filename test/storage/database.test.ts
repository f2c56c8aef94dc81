import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultSettings } from '../../src/domain/settings.ts';
import type { Migration } from '../../src/storage/migrations/migrations.ts';
import version1 from './fixtures/version-1.json' with { type: 'json' };
import version2 from './fixtures/version-2.json' with { type: 'json' };
import version3 from './fixtures/version-3.json' with { type: 'json' };
import version4 from './fixtures/version-4.json' with { type: 'json' };
import { freshDatabase, rawDatabase, rawPut, rawRows } from './fresh-database.ts';

const load = async () => import('../../src/storage/database.ts');

beforeEach(freshDatabase);
afterEach(() => vi.unstubAllGlobals());

type Fixture = {
  readonly layout: Readonly<Record<string, { keyPath: string | null; indexes: Readonly<Record<string, string>> }>>;
  readonly rows: Readonly<Record<string, readonly unknown[]>>;
};
/** Every version that was released, with real data; the last one is today's. */
const versions: readonly (readonly [version: number, fixture: Fixture])[] = [
  [1, version1],
  [2, version2],
  [3, version3],
  [4, version4],
];
const [today, newest] = [versions.length, version4];
/** The promises of every version are the same ones; this is what they are today. */
const { promises: promisesToday } = newest.rows;

/** A database as that version made it, told from the fixture alone. */
async function makeVersion(version: number, fixture: Fixture): Promise<void> {
  const db = await rawDatabase(version, (made) => {
    for (const [name, { keyPath, indexes }] of Object.entries(fixture.layout)) {
      const store = made.createObjectStore(name, { keyPath });
      for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path);
    }
  });
  for (const [name, rows] of Object.entries(fixture.rows)) {
    await rawPut(db, name, rows, name === 'settings' ? 'own' : undefined);
  }
  db.close();
}

async function everyRow({ rows: given }: Fixture): Promise<Record<string, unknown[]>> {
  const db = await rawDatabase();
  const names = Object.keys(given);
  const rows = await Promise.all(names.map((name) => rawRows(db, name)));
  db.close();
  return Object.fromEntries(names.map((name, i) => [name, rows[i] ?? []]));
}

const sorted = (rows: Record<string, readonly unknown[]>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(rows).map(([name, list]) => [name, list.map((row) => JSON.stringify(row)).sort()]));

const addIndex: Migration = (_, tx) => {
  tx.objectStore('notes').createIndex('kind', 'kind');
};

test('a new database has the layout the newest fixture tells of', async () => {
  const { openDatabase } = await load();
  const db = await openDatabase();
  const layout = [...db.objectStoreNames].map((name) => {
    const store = db.transaction(name).store;
    const indexes = [...store.indexNames].map((index) => [index, store.index(index as never).keyPath]);
    return [name, { keyPath: store.keyPath, indexes: Object.fromEntries(indexes) }];
  });
  expect(Object.fromEntries(layout)).toEqual(newest.layout);
  expect(db.version).toBe(today);
});

describe.each(versions)('a database of version %i', (version, fixture) => {
  test('keeps every row, and every row is understood', async () => {
    await makeVersion(version, fixture);
    const [promises, followUps, progress, texts, settings, corrections] = await Promise.all([
      import('../../src/storage/promises.ts').then(({ readLedger }) => readLedger(0, 100)),
      import('../../src/storage/follow-ups.ts').then(({ readFollowUps }) => readFollowUps(0)),
      import('../../src/storage/progress.ts').then(({ readProgress }) =>
        readProgress('https://pomoc.example.com zendesk 48213'),
      ),
      import('../../src/storage/texts.ts').then(({ readTexts }) => readTexts()),
      import('../../src/storage/settings.ts').then(({ readSettings }) => readSettings()),
      import('../../src/storage/corrections.ts').then(({ readCorrections }) => readCorrections()),
    ]);
    const { rows } = version1;
    const ledger = promisesToday.map(({ owed: _, ...promise }) => promise);
    expect(promises).toEqual({ ok: true, value: { rows: ledger, unreadable: 0, owedCount: 1 } });
    expect(followUps).toEqual({ ok: true, value: { rows: fixture.rows.followUps ?? [], unreadable: 0 } });
    expect(progress).toEqual({ ok: true, value: rows.progress[0] });
    expect(texts).toEqual({ ok: true, value: { rows: rows.texts, unreadable: 0 } });
    // What was added since has its default.
    expect(settings).toEqual({ ok: true, value: { ...defaultSettings, ...rows.settings[0] } });
    expect(corrections).toEqual({ ok: true, value: { rows: fixture.rows.corrections ?? [], unreadable: 0 } });
    const about = await Promise.all([
      import('../../src/storage/kept-packs.ts').then(({ readKeptPacks }) => readKeptPacks()),
      import('../../src/storage/known-keys.ts').then(({ readKnownKeys }) => readKnownKeys()),
      import('../../src/storage/subscriptions.ts').then(({ readSubscriptions }) => readSubscriptions()),
      import('../../src/storage/overlays.ts').then(({ readOverlays }) => readOverlays()),
      import('../../src/storage/pack-drafts.ts').then(({ readPackDrafts }) => readPackDrafts()),
    ]);
    const { packs, keys, subscriptions, overlays, packDrafts } = fixture.rows;
    const given = [packs, keys, subscriptions, overlays, packDrafts].map((list) => list ?? []);
    expect(about).toEqual(given.map(() => ({ ok: true, value: { rows: expect.any(Array), unreadable: 0 } })));
    for (const [i, read] of about.entries()) {
      const found: readonly unknown[] = read.ok ? read.value.rows : [];
      expect(new Set(found)).toEqual(new Set(given[i]));
    }
    const { readSitesOn } = await import('../../src/storage/sites-on.ts');
    const patterns = fixture.rows.sites === undefined ? undefined : ['https://pomoc.example.com/*'];
    expect(await readSitesOn()).toEqual({ ok: true, value: patterns });
  });

  test('goes on to the next version with every row', async () => {
    await makeVersion(version, fixture);
    const { openDatabase } = await load();
    const { migrations } = await import('../../src/storage/migrations/migrations.ts');
    const db = await openDatabase({ migrations: [...migrations, addIndex] });
    expect(db.version).toBe(today + 1);
    db.close();
    expect(sorted(await everyRow(fixture))).toEqual(sorted({ ...fixture.rows, promises: promisesToday }));
  });

  test.each<[string, Migration]>([
    [
      'throws',
      () => {
        throw new Error('broken');
      },
    ],
    [
      'fails after it has changed rows',
      async (_, tx) => {
        await tx.objectStore('notes').clear?.();
        throw new Error('broken');
      },
    ],
  ])('stays as it was when a migration %s', async (_, broken) => {
    await makeVersion(version, fixture);
    const { openDatabase } = await load();
    const { migrations } = await import('../../src/storage/migrations/migrations.ts');
    const opening = openDatabase({ migrations: [...migrations, broken] });
    await expect(opening).rejects.toMatchObject({ name: 'AbortError' });
    const db = await rawDatabase();
    expect(db.version).toBe(version);
    db.close();
    expect(sorted(await everyRow(fixture))).toEqual(sorted(fixture.rows));
  });
});

describe('a database that cannot be opened', () => {
  test('of a newer version is told from a broken one, and untouched', async () => {
    (await rawDatabase(7, (db) => db.createObjectStore('future'))).close();
    const { openDatabase } = await load();
    await expect(openDatabase()).rejects.toMatchObject({ name: 'VersionError' });
    const db = await rawDatabase();
    expect(db.version).toBe(7);
    expect([...db.objectStoreNames]).toEqual(['future']);
  });

  test('is given up when the browser never answers', async () => {
    vi.stubGlobal('indexedDB', { open: () => Object.assign(new EventTarget(), { readyState: 'pending' }) });
    vi.stubGlobal('IDBRequest', EventTarget);
    const { openDatabase } = await load();
    await expect(openDatabase({ limit: 20 })).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  test('is given up when an older connection does not let go, and then let go itself', async () => {
    const old = await rawDatabase(1, (db) => db.createObjectStore('old'));
    const { openDatabase } = await load();
    const { migrations } = await import('../../src/storage/migrations/migrations.ts');
    const opening = openDatabase({ migrations: [...migrations, () => {}], limit: 30 });
    await expect(opening).rejects.toMatchObject({ name: 'TimeoutError' });
    old.close();
    const newer = await rawDatabase(today + 2);
    expect(newer.version).toBe(today + 2);
  });
});

test('the connection closes when a newer version wants in', async () => {
  const { openDatabase } = await load();
  const onGone = vi.fn();
  await openDatabase({ onGone });
  const newer = await rawDatabase(today + 1);
  expect(newer.version).toBe(today + 1);
  expect(onGone).toHaveBeenCalled();
});
