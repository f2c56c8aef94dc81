// The tally of a sealed vault: whatever is written through it leaves it whole, and what was put back, taken away or exchanged
// on the disk meanwhile is told, until the agent takes it as it is.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ownKinds } from '../../src/domain/own/records.ts';
import { dataConnection } from '../../src/vault/data.ts';
import { sealedRows } from '../../src/vault/row.ts';
import { session } from '../../src/vault/session.ts';
import { beginTally, wholeness } from '../../src/vault/tally.ts';
import type { Vault } from '../../src/vault/vault.ts';
import { vaultKeys } from '../../src/vault/vault-keys.ts';
import { putBodies } from '../../src/vault/write-records.ts';
import { checkIn, freshDisk, ids, must, note, rawData, rawReplace, rawRows } from './windows.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function sealedRoom() {
  const disk = freshDisk();
  const vault = await disk.window();
  must(await vault.put('note', note('a'), note('b')));
  must(await vault.put('checkIn', checkIn('c')));
  must(await vault.turnOn('pass'));
  return { disk, vault };
}

const isWhole = async (vault: Vault) => must(await vault.wholeness()).kind === 'whole';
const offKinds = async (vault: Vault) => {
  const told = must(await vault.wholeness());
  return told.kind === 'off' ? told.kinds : [];
};
const reopened = async (vault: Vault) => {
  vault.lockNow();
  must(await vault.unlock('pass'));
};

describe('a sealed vault is whole', () => {
  const ways: readonly (readonly [string, (vault: Vault) => Promise<unknown>])[] = [
    ['once the lock is on', async () => {}],
    ['after a new record', (vault) => vault.put('note', note('d'))],
    ['after several, one of them twice', (vault) => vault.put('note', note('d'), note('e'), note('d', 'again'))],
    ['after a changed one', (vault) => vault.update('note', 'a', (there) => there && { ...there, text: 'changed' })],
    ['after a deletion', (vault) => vault.remove('note', 'a', 'nobody', 'a')],
    ['after a deletion taken back', async (vault) => must(await vault.remove('note', 'a', 'b'))()],
    [
      'after a deletion taken back too late',
      async (vault) => {
        const back = must(await vault.remove('note', 'a'));
        must(await vault.put('note', note('a', 'written anew')));
        must(await back());
      },
    ],
    ['after a kind was emptied', (vault) => vault.clear('note')],
    ['under a new passphrase', (vault) => vault.change('pass', 'pass')],
    ['when all was forgotten', (vault) => vault.forgetAll()],
    ['when all was made anew', (vault) => vault.remakeAll(({ records, nameKey }) => ({ records, nameKey }))],
  ];
  test.each(ways)('%s', async (_, work) => {
    const { vault } = await sealedRoom();
    await work(vault);
    expect(await isWhole(vault)).toBe(true);
    await reopened(vault);
    expect(await isWhole(vault)).toBe(true);
  });

  test('whichever window wrote', async () => {
    const { disk, vault } = await sealedRoom();
    const other = await disk.window();
    must(await other.unlock('pass'));
    await Promise.all(
      ['d', 'e', 'f', 'g'].flatMap((id) => [vault.put('note', note(id)), other.put('note', note(`${id}'`))]),
    );
    expect(await isWhole(vault)).toBe(true);
    expect(await ids(other)).toHaveLength(10);
  });

  test('and knows when it was written last', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 5_000 });
    const { vault } = await sealedRoom();
    vi.setSystemTime(9_000);
    must(await vault.put('note', note('d')));
    vi.setSystemTime(70_000);
    await reopened(vault);
    expect(must(await vault.wholeness())).toEqual({ kind: 'whole', at: 9_000 });
  });

  test('without a lock nothing is counted', async () => {
    const vault = await freshDisk().window();
    must(await vault.put('note', note('a')));
    expect(must(await vault.wholeness())).toEqual({ kind: 'whole' });
    expect((await rawRows(await rawData(), 'vault')).map(({ id }) => id)).not.toContain('tally');
  });
});

type Rows = Awaited<ReturnType<typeof rawRows>>;

/** What somebody with the disk does while the vault is locked. `before`: the rows as they lay before the last change. */
const attacks: readonly (readonly [string, 'note' | 'vault', (before: Rows, now: Rows) => Rows, readonly string[]])[] =
  [
    [
      'an older row in the place of the newer one',
      'note',
      (before, now) => [...now.filter(({ id }) => id !== 'a'), ...before.filter(({ id }) => id === 'a')],
      ['note'],
    ],
    ['a deleted row put back', 'note', (before, now) => [...now, ...before.filter(({ id }) => id === 'b')], ['note']],
    ['a row taken away', 'note', (_, now) => now.slice(1), ['note']],
    ['all rows of a kind as they were', 'note', (before) => before, ['note']],
    ['a row of no place', 'note', (_, now) => [...now, { place: 1.5, id: 'x' }], ['note']],
    [
      'the tally as it was',
      'vault',
      (before, now) => [...now.filter(({ id }) => id !== 'tally'), ...before.filter(({ id }) => id === 'tally')],
      ['note'],
    ],
    ['the tally taken away', 'vault', (_, now) => now.filter(({ id }) => id !== 'tally'), ownKinds],
    [
      'the tally altered',
      'vault',
      (_, now) => now.map((row) => (row.id === 'tally' ? { ...row, iv: new Uint8Array(12) } : row)),
      ownKinds,
    ],
  ];

describe('on the disk', () => {
  const attacked = async (store: 'note' | 'vault', change: (before: Rows, now: Rows) => Rows) => {
    const { vault } = await sealedRoom();
    const db = await rawData();
    const before = await rawRows(db, store);
    must(await vault.put('note', note('a', 'newer')));
    must(await vault.remove('note', 'b'));
    vault.lockNow();
    await rawReplace(db, store, change(before, await rawRows(db, store)));
    db.close();
    must(await vault.unlock('pass'));
    return vault;
  };

  test.each(attacks)('%s is told', async (_, store, change, kinds) => {
    const vault = await attacked(store, change);
    expect(await offKinds(vault)).toEqual(kinds);
  });

  test.each(attacks)('%s is told still after a write, until it is taken as it is', async (_, store, change) => {
    const vault = await attacked(store, change);
    must(await vault.put('note', note('z')));
    must(await vault.put('checkIn', checkIn('z')));
    await reopened(vault);
    expect(await offKinds(vault)).toContain('note');
    must(await vault.accept());
    expect(await isWhole(vault)).toBe(true);
    must(await vault.put('note', note('y')));
    await reopened(vault);
    expect(await isWhole(vault)).toBe(true);
  });

  test('the whole database put back looks whole, and says how old it is', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 5_000 });
    const { vault } = await sealedRoom();
    const db = await rawData();
    const old = new Map(
      await Promise.all(['note', 'vault'].map(async (store) => [store, await rawRows(db, store)] as const)),
    );
    vi.setSystemTime(90_000);
    must(await vault.put('note', note('a', 'newer')));
    vault.lockNow();
    for (const [store, rows] of old) await rawReplace(db, store, rows);
    db.close();
    must(await vault.unlock('pass'));
    expect(must(await vault.wholeness())).toEqual({ kind: 'whole', at: 5_000 });
  });

  test('a vault whose key of names was taken away is not opened as if it were new', async () => {
    const { vault } = await sealedRoom();
    vault.lockNow();
    const db = await rawData();
    await rawReplace(db, 'vault', []);
    db.close();
    expect(await vault.unlock('pass')).toMatchObject({ problem: { code: 'store-failed' } });
  });
});

test('a vault sealed before tallies were kept has one from its next write on', async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const form = sealedRows(await vaultKeys(crypto.getRandomValues(new Uint8Array(32))));
  const data = dataConnection('carecue own old', true);
  const nameKey = await form.write('vault', { place: 0, id: 'name-key' }, btoa('k'.repeat(32)));
  const row = await form.write('note', { place: -1, id: 'a' }, note('a'));
  await data.use(async (db) => {
    await db.put('vault', nameKey);
    await db.put('note', row);
  });
  const opened = await session(data, form);
  expect(await wholeness(opened)).toEqual({ kind: 'whole' });
  await putBodies(opened, 'note', [{ id: 'b', body: note('b') }]);
  expect(await wholeness(opened)).toMatchObject({ kind: 'whole', at: expect.any(Number) });
  await data.use((db) => db.delete('note', -1));
  expect(await wholeness(opened)).toEqual({ kind: 'off', kinds: ['note'] });
  await data.use((db) => db.delete('vault', 'tally'));
  await putBodies(opened, 'note', [{ id: 'c', body: note('c') }]);
  expect(await wholeness(opened)).toMatchObject({ kind: 'off' });
  await beginTally(opened);
  expect((await wholeness(opened)).kind).toBe('whole');
  data.close();
});
