// The lock: who opens it, how often one may try, when it falls, and that nothing is readable without the key.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ownKinds } from '../../src/domain/own/records.ts';
import type { Vault } from '../../src/vault/vault.ts';
import { checkIn, databaseNames, dieAt, freshDisk, ids, must, note, problemOf, rawData, rawRows } from './windows.ts';

const minute = 60_000;

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function lockedRoom() {
  const disk = freshDisk();
  const vault = await disk.window();
  must(await vault.put('note', note('a', 'CANARY'), note('b')));
  const code = must(await vault.turnOn('correct horse'));
  return { disk, vault, code };
}

const openings: readonly (readonly [string, (vault: Vault, code: string) => ReturnType<Vault['unlock']>])[] = [
  ['the passphrase', (vault) => vault.unlock('correct horse')],
  ['the recovery code', (vault, code) => vault.unlockWithCode(code)],
  [
    'the code in small letters without dashes',
    (vault, code) => vault.unlockWithCode(code.toLowerCase().replaceAll('-', '')),
  ],
  [
    'the code with letters taken for digits',
    (vault, code) => vault.unlockWithCode(code.replaceAll('0', 'o').replaceAll('1', 'l')),
  ],
];

describe('the lock', () => {
  test.each(openings)('opens by %s, in this window and after a restart', async (_, open) => {
    const { disk, vault, code } = await lockedRoom();
    vault.lockNow();
    must(await open(vault, code));
    expect(vault.lock()).toEqual({ kind: 'open', sealed: true });
    disk.restart();
    const again = await disk.window();
    expect(again.lock()).toEqual({ kind: 'locked' });
    must(await open(again, code));
    expect(must(await again.newest('note', 9)).rows).toEqual([note('b'), note('a', 'CANARY')]);
  });

  test('opens by the passphrase however its letters are composed', async () => {
    const vault = await freshDisk().window();
    must(await vault.turnOn('zażółć țară'.normalize('NFD')));
    vault.lockNow();
    must(await vault.unlock('zażółć țară'.normalize('NFC')));
  });

  test.each([
    ['another passphrase', (vault: Vault) => vault.unlock('Correct horse')],
    ['an empty one', (vault: Vault) => vault.unlock('')],
    ['the code as a passphrase', (vault: Vault, code: string) => vault.unlock(code)],
    ['a code that is none', (vault: Vault) => vault.unlockWithCode('correct horse')],
    ['another code', (vault: Vault) => vault.unlockWithCode('0000-0000-0000-0000-0000-0000')],
  ])('does not open by %s', async (_, open) => {
    const { vault, code } = await lockedRoom();
    vault.lockNow();
    expect(problemOf(await open(vault, code))).toBe('own-wrong');
    expect(vault.lock()).toEqual({ kind: 'locked' });
  });

  test('without the key every question is refused, and nothing is written', async () => {
    const { vault } = await lockedRoom();
    const sealed = await rawRows(await rawData(), 'note');
    vault.lockNow();
    const asked = await Promise.all([
      ...ownKinds.flatMap((kind) => [
        vault.get(kind, 'a'),
        vault.newest(kind, 5),
        vault.each(kind, () => expect.unreachable()),
        vault.count(kind),
        vault.remove(kind, 'a'),
        vault.clear(kind),
        vault.update(kind, 'a', () => expect.unreachable()),
      ]),
      vault.put('note', note('c')),
      vault.keyed('x'),
      vault.setLockSettings({ idleMinutes: 5 }),
      vault.turnOn('another'),
    ]);
    expect(asked.map(problemOf)).toEqual(asked.map(() => 'own-locked'));
    expect(await rawRows(await rawData(), 'note')).toEqual(sealed);
  });

  test('leaves no word of a record readable in its database, and no other database', async () => {
    const { vault } = await lockedRoom();
    must(await vault.put('draft', { id: 'note:new', text: 'CANARY' }));
    must(await vault.put('checkIn', { ...checkIn('c'), line: 'CANARY' }));
    const db = await rawData();
    for (const store of db.objectStoreNames) {
      const rows = await rawRows(db, store);
      const text = JSON.stringify(rows, (_, value) =>
        value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
      );
      expect(text).not.toMatch(/CANARY|energy|madeAt|learned/);
    }
    expect(await databaseNames()).toEqual(['carecue own', db.name]);
  });

  test('hides how long a short record is', async () => {
    const { vault } = await lockedRoom();
    must(await vault.put('checkIn', checkIn('c'), { ...checkIn('d'), mood: 2, line: 'ok' }));
    const lengths = (await rawRows(await rawData(), 'checkIn')).map(({ sealed }) => (sealed as Uint8Array).length);
    expect(new Set(lengths).size).toBe(1);
  });

  test('turned off, everything is as it was, and the names too', async () => {
    const { disk, vault } = await lockedRoom();
    const name = must(await vault.keyed('marta@example.com'));
    expect(problemOf(await vault.turnOff('wrong'))).toBe('own-wrong');
    expect(vault.lock()).toEqual({ kind: 'open', sealed: true });
    must(await vault.turnOff('correct horse'));
    disk.restart();
    const again = await disk.window();
    expect(again.lock()).toEqual({ kind: 'open', sealed: false });
    expect(await ids(again)).toEqual(['b', 'a']);
    expect(must(await again.keyed('marta@example.com'))).toBe(name);
  });
});

describe('another passphrase', () => {
  test.each(['the former one', 'the recovery code'])('is set by %s, and no record is rewritten', async (by) => {
    const { vault, code } = await lockedRoom();
    const before = await rawRows(await rawData(), 'note');
    must(await vault.change(by === 'the recovery code' ? code : 'correct horse', 'battery staple'));
    expect(await rawRows(await rawData(), 'note')).toEqual(before);
    vault.lockNow();
    expect(problemOf(await vault.unlock('correct horse'))).toBe('own-wrong');
    must(await vault.unlock('battery staple'));
    vault.lockNow();
    must(await vault.unlockWithCode(code));
    expect(await ids(vault)).toEqual(['b', 'a']);
  });

  test('is not set by a wrong one', async () => {
    const { vault } = await lockedRoom();
    expect(problemOf(await vault.change('wrong', 'battery staple'))).toBe('own-wrong');
    vault.lockNow();
    must(await vault.unlock('correct horse'));
  });

  test('a new recovery code takes the place of the former', async () => {
    const { vault, code } = await lockedRoom();
    const next = must(await vault.newCode('correct horse'));
    expect(next).not.toBe(code);
    vault.lockNow();
    expect(problemOf(await vault.unlockWithCode(code))).toBe('own-wrong');
    must(await vault.unlockWithCode(next));
    must(await vault.confirm(next));
    expect(problemOf(await vault.confirm('wrong'))).toBe('own-wrong');
  });
});

describe('a recovery code that was shown', () => {
  test('is remembered as not kept, over locks and restarts, until somebody says that it is', async () => {
    const { disk, vault } = await lockedRoom();
    expect(vault.isCodeUnkept()).toBe(true);
    must(await vault.change('correct horse', 'battery staple'));
    must(await vault.setLockSettings({ idleMinutes: 5 }));
    vault.lockNow();
    disk.restart();
    const again = await disk.window();
    must(await again.unlock('battery staple'));
    expect(again.isCodeUnkept()).toBe(true);
    must(await again.codeKept());
    expect(again.isCodeUnkept()).toBe(false);
    expect(again.lockSettings()).toEqual({ idleMinutes: 5 });
    again.lockNow();
    must(await again.unlock('battery staple'));
    expect(again.isCodeUnkept()).toBe(false);
  });

  test('is one that is not kept again, when it is a new one', async () => {
    const { vault } = await lockedRoom();
    must(await vault.codeKept());
    must(await vault.newCode('correct horse'));
    expect(vault.isCodeUnkept()).toBe(true);
  });

  test('cannot be said to be kept while the room is locked', async () => {
    const { vault } = await lockedRoom();
    vault.lockNow();
    expect(problemOf(await vault.codeKept())).toBe('own-locked');
    expect(vault.isCodeUnkept()).toBe(true);
  });
});

describe('wrong ones', () => {
  async function wrongTimes(vault: Vault, times: number) {
    for (let at = 0; at < times; at += 1) expect(problemOf(await vault.unlock(`wrong ${at}`))).toBe('own-wrong');
  }
  const waits = (disk: { readonly now: number }, vault: Vault) => {
    const lock = vault.lock();
    return lock.kind === 'locked' && lock.waitUntil !== undefined ? lock.waitUntil - disk.now : 0;
  };

  test('cost more time each, up to a quarter of an hour, and never a record', async () => {
    const { disk, vault } = await lockedRoom();
    vault.lockNow();
    const waited: number[] = [];
    for (let at = 0; at < 15; at += 1) {
      await wrongTimes(vault, 1);
      waited.push(waits(disk, vault) / 1_000);
      disk.now += waits(disk, vault);
    }
    expect(waited).toEqual([0, 0, 0, 0, 5, 10, 20, 40, 80, 160, 320, 640, 900, 900, 900]);
    must(await vault.unlock('correct horse'));
    expect(await ids(vault)).toEqual(['b', 'a']);
    vault.lockNow();
    await wrongTimes(vault, 4);
    expect(waits(disk, vault)).toBe(0);
  });

  test('while one waits not even the right one is tried, and no key is derived', async () => {
    const { disk, vault, code } = await lockedRoom();
    vault.lockNow();
    await wrongTimes(vault, 5);
    const derived = disk.derived();
    for (const tried of [vault.unlock('correct horse'), vault.unlockWithCode(code), vault.turnOff(code)])
      expect(problemOf(await tried)).toBe('own-wait');
    expect(disk.derived()).toBe(derived);
    disk.now += 5_000;
    must(await vault.unlock('correct horse'));
  });

  test('are remembered over a restart, and by every window', async () => {
    const { disk, vault } = await lockedRoom();
    vault.lockNow();
    await wrongTimes(vault, 3);
    disk.restart();
    const [here, there] = [await disk.window(), await disk.window()];
    await wrongTimes(here, 2);
    expect(waits(disk, here)).toBe(5_000);
    expect(problemOf(await there.unlock('correct horse'))).toBe('own-wait');
    expect(waits(disk, there)).toBe(5_000);
  });

  test('count from their beginning: a browser killed meanwhile wins no try', async () => {
    const { disk, vault } = await lockedRoom();
    vault.lockNow();
    await wrongTimes(vault, 4);
    // Read, counted, and then no more.
    const { revive } = dieAt(3);
    expect(problemOf(await vault.unlock('correct horse'))).toBe('store-failed');
    revive();
    disk.restart();
    expect(waits(disk, await disk.window())).toBe(5_000);
  });

  test('a clock set back shortens no wait and lengthens it by no more than one', async () => {
    const { disk, vault } = await lockedRoom();
    vault.lockNow();
    await wrongTimes(vault, 5);
    disk.now -= 24 * 60 * minute;
    expect(problemOf(await vault.unlock('correct horse'))).toBe('own-wait');
    disk.restart();
    const again = await disk.window();
    expect(waits(disk, again)).toBe(5_000);
    disk.now += 4_999;
    expect(problemOf(await again.unlock('correct horse'))).toBe('own-wait');
    disk.now += 1;
    must(await again.unlock('correct horse'));
  });
});

describe('it falls', () => {
  test('on command, in every window, and tells every view', async () => {
    const { disk, vault } = await lockedRoom();
    const other = await disk.window();
    must(await other.unlock('correct horse'));
    const heard = vi.fn();
    other.onChange(heard);
    vault.lockNow();
    expect(vault.lock()).toEqual({ kind: 'locked' });
    await vi.waitFor(() => expect(other.lock()).toEqual({ kind: 'locked' }));
    expect(heard).toHaveBeenCalledWith([]);
  });

  test('not where there is none', async () => {
    const vault = await freshDisk().window();
    vault.lockNow();
    expect(vault.lock()).toEqual({ kind: 'open', sealed: false });
  });

  test('what is being written when it falls is written', async () => {
    const { vault } = await lockedRoom();
    const writing = vault.put('note', note('c'));
    vault.lockNow();
    const outcome = await writing;
    must(await vault.unlock('correct horse'));
    expect(await ids(vault)).toEqual(outcome.ok ? ['c', 'b', 'a'] : ['b', 'a']);
  });

  test('after so many idle minutes by the clock on the wall, at the next use', async () => {
    const { disk, vault } = await lockedRoom();
    expect(vault.lockSettings()).toEqual({ idleMinutes: 15 });
    must(await vault.setLockSettings({ idleMinutes: 10 }));
    expect(vault.lockSettings()).toEqual({ idleMinutes: 10 });
    disk.now += 10 * minute - 1;
    expect(await ids(vault)).toEqual(['b', 'a']);
    disk.now += 1;
    expect(problemOf(await vault.newest('note', 9))).toBe('own-locked');
    expect(vault.lock()).toEqual({ kind: 'locked' });
    must(await vault.unlock('correct horse'));
    must(await vault.setLockSettings({}));
    disk.now += 24 * 60 * minute;
    expect(await ids(vault)).toEqual(['b', 'a']);
  });

  test('the minutes count in every window, and are kept over a restart', async () => {
    const { disk, vault } = await lockedRoom();
    const other = await disk.window();
    must(await other.unlock('correct horse'));
    must(await vault.setLockSettings({ idleMinutes: 1 }));
    await vi.waitFor(() => expect(other.lockSettings()).toEqual({ idleMinutes: 1 }));
    disk.now += minute;
    expect(other.lock()).toEqual({ kind: 'locked' });
    disk.restart();
    expect((await disk.window()).lockSettings()).toEqual({ idleMinutes: 1 });
  });
});
