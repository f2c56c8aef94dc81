// "What Carecue knows" against the database itself: no store is passed over, and what is deleted is gone in every form.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { diskKinds } from '../../src/domain/knowledge/kinds.ts';
import version4 from './fixtures/version-4.json' with { type: 'json' };
import { freshDatabase, rawDatabase, rawPut, rawRows } from './fresh-database.ts';

const load = () => import('../../src/storage/known-rows.ts');
const must = <T>(outcome: { readonly ok: true; readonly value: T } | { readonly ok: false }): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value;
};
const rows = new Map<string, readonly unknown[]>(Object.entries(version4.rows));

beforeEach(async () => {
  freshDatabase();
  const { openDatabase } = await import('../../src/storage/database.ts');
  (await openDatabase()).close();
  const db = await rawDatabase();
  for (const [store, some] of rows) await rawPut(db, store, some, store === 'settings' ? 'own' : undefined);
  db.close();
});
afterEach(() => vi.unstubAllGlobals());

async function names(): Promise<readonly string[]> {
  const db = await rawDatabase();
  db.close();
  return [...db.objectStoreNames];
}

async function lying(): Promise<Readonly<Record<string, number>>> {
  const db = await rawDatabase();
  const counts = await Promise.all(
    [...db.objectStoreNames].map(async (name) => [name, (await rawRows(db, name)).length]),
  );
  db.close();
  return Object.fromEntries(counts);
}

test('every store of the database has its kind, and every kind a store', async () => {
  const { homes } = await load();
  expect(Object.keys(homes).toSorted()).toEqual([...(await names())].toSorted());
  expect(new Set(Object.values(homes).map(({ kind }) => kind))).toEqual(new Set(diskKinds));
});

describe.each(diskKinds)('%s', (kind) => {
  test('every row is counted and shown as it lies there, by pieces as at once', async () => {
    const { homes, countRows, readRows } = await load();
    const stores = Object.entries(homes).filter(([, home]) => home.kind === kind && home.isShadow !== true);
    const there = stores.flatMap(([name]) => rows.get(name) ?? []);
    expect(must(await countRows(kind))).toBe(there.length);
    const { records, next } = must(await readRows(kind, 0, 500));
    expect(next).toBeUndefined();
    const asText = (some: readonly unknown[]) => some.map((row) => JSON.stringify(row)).toSorted();
    expect(asText(records.map(({ value }) => value))).toEqual(asText(there));
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    const piecemeal: string[] = [];
    for (let from: number | undefined = 0; from !== undefined; ) {
      const piece: { readonly records: readonly { id: string }[]; readonly next?: number } = must(
        await readRows(kind, from, 1),
      );
      piecemeal.push(...piece.records.map(({ id }) => id));
      from = piece.next;
    }
    expect(piecemeal).toEqual(records.map(({ id }) => id));
  });

  test('deleted, all of it is gone in every form, and nothing else', async () => {
    const { homes, deleteRows } = await load();
    const before = await lying();
    must(await deleteRows(kind));
    const own = Object.entries(homes).flatMap(([name, home]) => (home.kind === kind ? [[name, 0] as const] : []));
    expect(await lying()).toEqual({ ...before, ...Object.fromEntries(own) });
  });

  test('of one deleted no form is left, and the others stay', async () => {
    const { homes, readRows, deleteRows } = await load();
    const [first, ...others] = must(await readRows(kind, 0, 500)).records;
    if (first === undefined) return expect(kind).toBe('earlier'); // Version 4 has no such rows.
    must(await deleteRows(kind, first.id));
    expect(must(await readRows(kind, 0, 500)).records).toEqual(others);
    const db = await rawDatabase();
    for (const [name, home] of Object.entries(homes))
      if (home.kind === kind) expect(JSON.stringify(await rawRows(db, name))).not.toContain(`"${first.id}"`);
    db.close();
  });
});
