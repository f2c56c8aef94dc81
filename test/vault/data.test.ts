// The database of the records as it grows: a kind that is added gets its store, and what was there stays.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ownKinds } from '../../src/domain/own/records.ts';
import { dataConnection, dataVersion } from '../../src/vault/data.ts';
import { type Disk, freshDisk, ids, must, note, problemOf, rawData, rawRows } from './windows.ts';

let disk: Disk;
beforeEach(() => {
  disk = freshDisk();
});
afterEach(() => vi.unstubAllGlobals());

/** The vault as a Carecue wrote it that knew these kinds only. */
async function formerVault(kinds: readonly (typeof ownKinds)[number][], layer: (place: number) => unknown) {
  const root = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('carecue own', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('root');
    request.onsuccess = () => resolve(request.result);
  });
  await new Promise<void>((resolve) => {
    const tx = root.transaction('root', 'readwrite');
    tx.objectStore('root').put({ format: 1, data: 'carecue own first' }, 'root');
    tx.oncomplete = () => resolve();
  });
  root.close();
  const data = dataConnection('carecue own first', true, kinds);
  await data.use(async (db) => {
    await db.put('vault', { id: 'counter', last: -2 });
    await db.put('note', layer(-1));
    await db.put('note', layer(-2));
  });
  data.close();
}

test('a kind that was added since has a store, and every record is there', async () => {
  await formerVault(['note', 'draft'], (place) => ({ place, id: `n${place}`, body: note(`n${place}`) }));
  const vault = await disk.window();
  expect(await ids(vault)).toEqual(['n-2', 'n-1']);
  for (const kind of ownKinds) expect(must(await vault.count(kind))).toBe(kind === 'note' ? 2 : 0);
  must(await vault.put('note', note('next')));
  expect(await ids(vault)).toEqual(['next', 'n-2', 'n-1']);
});

test('every kind has its store, found by place and by id', async () => {
  await disk.window();
  const db = await rawData();
  expect([...db.objectStoreNames].sort()).toEqual([...ownKinds, 'vault'].sort());
  expect(db.version).toBe(dataVersion(ownKinds.length));
  for (const kind of ownKinds) {
    const store = db.transaction(kind).objectStore(kind);
    expect([kind, store.keyPath, [...store.indexNames], store.index('id').unique]).toEqual([
      kind,
      'place',
      ['id'],
      true,
    ]);
  }
});

test('a vault of a newer Carecue is told as such, and left as it is', async () => {
  const first = await disk.window();
  must(await first.put('note', note('a')));
  const db = await rawData();
  const { name, version } = db;
  db.close();
  disk.restart();
  await new Promise<void>((resolve) => {
    const request = indexedDB.open(name, version + 1);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
  const vault = await disk.window();
  expect(vault.lock()).toMatchObject({ kind: 'broken', problem: { code: 'store-newer' } });
  expect(problemOf(await vault.put('note', note('b')))).toBe('store-newer');
  expect(await rawRows(await rawData(), 'note')).toHaveLength(1);
});

async function loseRoot() {
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase('carecue own');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
  disk.restart();
}

test('a root that is gone is found again by the records', async () => {
  const first = await disk.window();
  must(await first.put('note', note('a')));
  const name = must(await first.keyed('x'));
  await loseRoot();
  const vault = await disk.window();
  expect(await ids(vault)).toEqual(['a']);
  expect(must(await vault.keyed('x'))).toBe(name);
});

test('nothing sealed is thrown away when the root with its header is gone', async () => {
  const first = await disk.window();
  must(await first.put('note', note('a')));
  must(await first.turnOn('pass'));
  await loseRoot();
  for (const _ of ['once', 'and again']) {
    const vault = await disk.window();
    expect(vault.lock()).toMatchObject({ kind: 'broken', problem: { code: 'store-failed' } });
    expect(problemOf(await vault.put('note', note('b')))).toBe('store-failed');
  }
  expect(await rawRows(await rawData(), 'note')).toHaveLength(1);
});

test.each([
  [{ format: 2, more: 'to come' }, 'store-newer'],
  [{ format: 1, data: 'carecue' }, 'store-failed'],
  [{ format: 1, data: 'carecue own x', lock: { kdf: { id: 'argon2id', memory: 8 } } }, 'store-failed'],
  ['nonsense', 'store-failed'],
])('a root that says %j is never written over, and nothing is thrown away', async (row, code) => {
  must(await (await disk.window()).put('note', note('a')));
  disk.restart();
  const root = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('carecue own');
    request.onsuccess = () => resolve(request.result);
  });
  await new Promise<void>((resolve) => {
    const tx = root.transaction('root', 'readwrite');
    tx.objectStore('root').put(row, 'root');
    tx.oncomplete = () => resolve();
  });
  const vault = await disk.window();
  expect(vault.lock()).toMatchObject({ kind: 'broken', problem: { code } });
  expect(problemOf(await vault.turnOn('pass'))).toBe(code);
  expect(await rawRows(root, 'root')).toEqual([row]);
  expect(await rawRows(await rawData(), 'note')).toHaveLength(1);
});
