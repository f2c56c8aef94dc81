// A vault made anew from a backup: in one moment or not at all, whatever dies, and with the lock as it was.
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { restored } from '../../src/domain/own/restore.ts';
import type { Vault } from '../../src/vault/vault.ts';
import { anyRecords } from '../domain/own/any-record.ts';
import {
  checkIn,
  databaseNames,
  dieAt,
  freshDisk,
  ids,
  must,
  note,
  problemOf,
  rawData,
  rawReplace,
  rawRows,
} from './windows.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function filled(vault: Vault) {
  must(await vault.put('note', note('a'), note('b')));
  must(await vault.put('checkIn', checkIn('c')));
}
const records = { note: [note('y'), note('x')], checkIn: [checkIn('z', 5)] };

describe.each([
  ['plain', undefined],
  ['sealed', 'correct horse'],
])('a %s vault', (_, passphrase) => {
  const opened = async () => {
    const disk = freshDisk();
    const vault = await disk.window();
    await filled(vault);
    if (passphrase) must(await vault.turnOn(passphrase));
    return { disk, vault };
  };
  const reopened = async (disk: ReturnType<typeof freshDisk>) => {
    disk.restart();
    const vault = await disk.window();
    if (passphrase) must(await vault.unlock(passphrase));
    return vault;
  };

  test('holds exactly what it was remade with, newest first, and still does after a restart', async () => {
    const { disk, vault } = await opened();
    must(await vault.remakeAll(({ nameKey }) => ({ records, nameKey })));
    expect(await ids(vault)).toEqual(['y', 'x']);
    const again = await reopened(disk);
    expect(must(await again.everything()).records).toEqual(records);
    expect(again.lock()).toEqual({ kind: 'open', sealed: passphrase !== undefined });
    // What comes then is newer still.
    must(await again.put('note', note('w')));
    expect(await ids(again)).toEqual(['w', 'y', 'x']);
  });

  test('comes back from its own backup as it was', async () => {
    const { vault } = await opened();
    const before = must(await vault.everything());
    const file = must(await vault.backup(5, passphrase));
    must(await vault.forgetAll());
    expect(must(await vault.everything()).records).toEqual({});
    const found = must(await vault.readBackup(file));
    const backup = found.kind === 'plain' ? found.backup : must(await found.open(passphrase ?? ''));
    must(await vault.remakeAll((here) => restored('replace', backup, here)));
    expect(must(await vault.everything())).toEqual(before);
  });

  test('gives the same names to the same customers after a restore, and others after all was forgotten', async () => {
    const { vault } = await opened();
    const name = must(await vault.keyed('Maria'));
    const { nameKey } = must(await vault.everything());
    must(await vault.forgetAll());
    expect(must(await vault.keyed('Maria'))).not.toBe(name);
    must(await vault.remakeAll(() => ({ records, nameKey })));
    expect(must(await vault.keyed('Maria'))).toBe(name);
  });

  test('is as it was, or as it was to be, when the browser is killed at any moment of it', async () => {
    const seen = new Set<string>();
    // Every other moment; those of the sealed vault lie between those of the plain one.
    for (let call = passphrase ? 1 : 2; ; call += 2) {
      const { disk, vault } = await opened();
      const death = dieAt(call);
      await vault.remakeAll(({ nameKey }) => ({ records, nameKey })).catch(() => {});
      const died = death.revive();
      const again = await reopened(disk);
      const found = await ids(again);
      seen.add(found.join());
      expect([
        ['b', 'a'],
        ['y', 'x'],
      ]).toContainEqual(found);
      expect(must(await again.everything()).records.checkIn?.length).toBe(1);
      if (!died) break;
    }
    expect([...seen].sort()).toEqual(['b,a', 'y,x']);
  }, 60_000);

  test('carries along what it cannot understand, and forgets it with everything', async () => {
    const { disk, vault } = await opened();
    const db = await rawData();
    const rows = await rawRows(db, 'note');
    await rawReplace(db, 'note', [{ ...rows[0], body: 'strange', sealed: new Uint8Array(40) }, ...rows.slice(1)]);
    db.close();
    expect(must(await vault.everything()).unreadable).toBe(1);
    must(await vault.remakeAll(({ nameKey }) => ({ records, nameKey })));
    expect(must(await vault.newest('note', 9))).toMatchObject({ rows: [{ id: 'y' }, { id: 'x' }], unreadable: 1 });
    must(await vault.forgetAll());
    expect(must(await (await reopened(disk)).everything())).toMatchObject({ records: {}, unreadable: 0 });
  });

  test('leaves nothing of what was forgotten on the disk', async () => {
    const { vault } = await opened();
    must(await vault.forgetAll());
    const db = await rawData();
    for (const store of ['note', 'checkIn']) expect(await rawRows(db, store)).toEqual([]);
    db.close();
    expect((await databaseNames()).filter((name) => name.startsWith('carecue own '))).toHaveLength(1);
  });
});

test('whatever two vaults hold, adding a backup loses nothing and replacing leaves only it', async () => {
  await fc.assert(
    fc.asyncProperty(anyRecords, anyRecords, async (here, theirs) => {
      const vault = await freshDisk().window();
      must(await vault.remakeAll(({ nameKey }) => ({ records: here, nameKey })));
      const before = must(await vault.everything());
      expect(before.records).toEqual(here);
      must(await vault.remakeAll((now) => restored('merge', { records: theirs, nameKey: now.nameKey }, now)));
      const after = must(await vault.everything()).records;
      for (const [kind, rows] of [...Object.entries(here), ...Object.entries(theirs)])
        for (const { id } of rows) expect(Object(after)[kind].map((row: { id: string }) => row.id)).toContain(id);
      must(await vault.remakeAll((now) => restored('replace', { records: theirs }, now)));
      expect(must(await vault.everything()).records).toEqual(theirs);
    }),
    { numRuns: 8 },
  );
}, 60_000);

test('a backup of a sealed vault is made with its own secret and no other', async () => {
  const vault = await freshDisk().window();
  await filled(vault);
  const code = must(await vault.turnOn('correct horse'));
  expect(problemOf(await vault.backup(1, 'correct house'))).toBe('own-wrong');
  expect(await must(await vault.backup(1, code)).text()).toContain('sealed');
});

test('a locked vault gives nothing away and takes nothing', async () => {
  const vault = await freshDisk().window();
  must(await vault.turnOn('correct horse'));
  vault.lockNow();
  expect(problemOf(await vault.everything())).toBe('own-locked');
  expect(problemOf(await vault.backup(1))).toBe('own-locked');
  expect(problemOf(await vault.forgetAll())).toBe('own-locked');
  expect(problemOf(await vault.remakeAll(({ nameKey }) => ({ records, nameKey })))).toBe('own-locked');
});

test('a locked vault nobody can open gives way to an empty one without a lock, and only then', async () => {
  const disk = freshDisk();
  const vault = await disk.window();
  await filled(vault);
  expect(problemOf(await vault.startAnew())).toBe('own-locked');
  must(await vault.turnOn('correct horse'));
  vault.lockNow();
  must(await vault.startAnew());
  expect(vault.lock()).toEqual({ kind: 'open', sealed: false });
  expect(must(await vault.everything()).records).toEqual({});
  must(await vault.put('note', note('n')));
  disk.restart();
  expect(await ids(await disk.window())).toEqual(['n']);
});

test('the other window sees the restored records', async () => {
  const disk = freshDisk();
  const [one, other] = [await disk.window(), await disk.window()];
  await filled(one);
  must(await one.remakeAll(({ nameKey }) => ({ records, nameKey })));
  await vi.waitFor(async () => expect(await ids(other)).toEqual(['y', 'x']));
  must(await other.put('note', note('w')));
  expect(await ids(one)).toEqual(['w', 'y', 'x']);
});

describe('a broken vault', () => {
  test('still gives what lies there plain, as a backup', async () => {
    const disk = freshDisk();
    await filled(await disk.window());
    const broken = await breakRoot(disk);
    const { records, file } = must(await broken.rescue(3));
    expect(records.note?.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(must(await broken.readBackup(file))).toMatchObject({ backup: { records, madeAt: 3 } });
  });

  test('gives nothing of what is sealed', async () => {
    const disk = freshDisk();
    const vault = await disk.window();
    await filled(vault);
    must(await vault.turnOn('correct horse'));
    expect(must(await (await breakRoot(disk)).rescue(3)).records).toEqual({});
  });
});

/** The root row is damaged: the vault no longer knows where its records are. */
async function breakRoot(disk: ReturnType<typeof freshDisk>): Promise<Vault> {
  disk.restart();
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open('carecue own');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const tx = request.result.transaction('root', 'readwrite');
      tx.objectStore('root').put({ format: 1 }, 'root');
      tx.oncomplete = () => {
        request.result.close();
        resolve();
      };
    };
  });
  const vault = await disk.window();
  expect(vault.lock().kind).toBe('broken');
  return vault;
}
