// What is put into the vault comes out of it: newest first, whole, in every window, and nothing of it is half there.
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  checkIn,
  databaseNames,
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
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('records', () => {
  test('come newest first, whatever their own dates say', async () => {
    const vault = await freshDisk().window();
    must(await vault.put('note', note('a'), note('b')));
    must(await vault.put('note', { ...note('c'), changedAt: -5 }));
    expect(must(await vault.newest('note', 2))).toEqual({
      rows: [{ ...note('c'), changedAt: -5 }, note('b')],
      unreadable: 0,
    });
    expect(must(await vault.newest('note', 0)).rows).toEqual([]);
  });

  test('move to the newest place when they are put again', async () => {
    const vault = await freshDisk().window();
    must(await vault.put('note', note('a'), note('b')));
    must(await vault.put('note', note('a', 'changed')));
    expect(must(await vault.newest('note', 9)).rows).toEqual([note('a', 'changed'), note('b')]);
    expect(must(await vault.count('note'))).toBe(2);
  });

  test('are found by their id, each kind for itself', async () => {
    const vault = await freshDisk().window();
    must(await vault.put('note', note('a')));
    must(await vault.put('checkIn', checkIn('a')));
    expect(must(await vault.get('note', 'a'))).toEqual(note('a'));
    expect(must(await vault.get('checkIn', 'a'))).toEqual(checkIn('a'));
    expect(must(await vault.get('draft', 'a'))).toBeUndefined();
  });

  test('keep only what their schema knows', async () => {
    const vault = await freshDisk().window();
    must(await vault.put('note', { ...note('a'), unheard: 'of' } as ReturnType<typeof note>));
    expect(await rawRows(await rawData(), 'note')).toMatchObject([{ body: note('a') }]);
  });

  test('that break their schema are refused, all of them, and the words of none are told', async () => {
    const vault = await freshDisk().window();
    const broken = { ...note('b', 'secret'), kind: 'secret' } as unknown as ReturnType<typeof note>;
    const refused = await vault.put('note', note('a'), broken);
    expect(refused).toMatchObject({
      ok: false,
      problem: { code: 'store-failed', detail: expect.stringContaining('kind') },
    });
    expect(JSON.stringify(refused)).not.toContain('secret');
    expect(await ids(vault)).toEqual([]);
  });

  test('are on the disk when it says so: every write is strict', async () => {
    const vault = await freshDisk().window();
    must(await vault.put('note', note('a')));
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const undo = must(await vault.remove('note', 'a'));
    must(await vault.put('note', note('a')));
    must(await vault.update('note', 'a', () => note('a', 'x')));
    must(await undo());
    must(await vault.clear('note'));
    const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes).toHaveLength(5);
    for (const [, , options] of writes) expect(options).toEqual({ durability: 'strict' });
  });
});

describe('what was removed', () => {
  test('comes back in its place', async () => {
    const vault = await freshDisk().window();
    must(await vault.put('note', note('a'), note('b'), note('c')));
    const undo = must(await vault.remove('note', 'b', 'a', 'b', 'nobody'));
    expect(await ids(vault)).toEqual(['c']);
    must(await vault.put('note', note('d')));
    must(await undo());
    expect(await ids(vault)).toEqual(['d', 'c', 'b', 'a']);
    must(await undo());
    expect(await ids(vault)).toEqual(['d', 'c', 'b', 'a']);
  });

  test('does not come back over what was written since under its name', async () => {
    const vault = await freshDisk().window();
    must(await vault.put('draft', { id: 'note:new', text: 'old' }));
    const undo = must(await vault.remove('draft', 'note:new'));
    must(await vault.put('draft', { id: 'note:new', text: 'new' }));
    must(await undo());
    expect(must(await vault.get('draft', 'note:new'))?.text).toBe('new');
  });

  test('comes back sealed as it was, but not once all was sealed anew', async () => {
    const vault = await freshDisk().window();
    must(await vault.put('note', note('a')));
    const plain = must(await vault.remove('note', 'a'));
    must(await vault.turnOn('pass'));
    expect(problemOf(await plain())).toBe('store-failed');
    must(await vault.put('note', note('b')));
    const sealed = must(await vault.remove('note', 'b'));
    vault.lockNow();
    expect(problemOf(await sealed())).toBe('own-locked');
    must(await vault.unlock('pass'));
    must(await sealed());
    expect(must(await vault.get('note', 'b'))).toEqual(note('b'));
  });
});

describe('each', () => {
  const many = Array.from({ length: 1_203 }, (_, at) => note(`n${at}`));

  test.each(['plain', 'sealed'])('reads everything, newest first, piece by piece: %s', async (how) => {
    const vault = await freshDisk().window();
    must(await vault.put('note', ...many));
    if (how === 'sealed') must(await vault.turnOn('pass'));
    const seen: string[] = [];
    const shares: number[] = [];
    must(
      await vault.each('note', ({ rows }, { read, of }) => {
        seen.push(...rows.map(({ id }) => id));
        shares.push(read);
        // The newest do not wait for the count.
        expect(of).toBe(shares.length === 1 ? read : many.length);
      }),
    );
    expect(seen).toEqual(many.map(({ id }) => id).reverse());
    expect(shares.length).toBeGreaterThan(1);
    expect(shares.at(-1)).toBe(many.length);
  });

  test('of nothing takes nothing, once', async () => {
    const vault = await freshDisk().window();
    const take = vi.fn();
    must(await vault.each('note', take));
    expect(take.mock.calls).toEqual([
      [
        { rows: [], unreadable: 0 },
        { read: 0, of: 0 },
      ],
    ]);
  });

  test('ends when its reader has enough', async () => {
    const vault = await freshDisk().window();
    must(await vault.put('note', ...many));
    const enough = new AbortController();
    const take = vi.fn(() => enough.abort());
    must(await vault.each('note', take, enough.signal));
    expect(take).toHaveBeenCalledTimes(1);
  });

  test('ends when the lock falls', async () => {
    const vault = await freshDisk().window();
    must(await vault.put('note', ...many));
    must(await vault.turnOn('pass'));
    const take = vi.fn(() => vault.lockNow());
    expect(problemOf(await vault.each('note', take))).toBe('own-locked');
    expect(take).toHaveBeenCalledTimes(1);
  });
});

describe('a row that cannot be understood', () => {
  test.each(['plain', 'sealed'])('is counted, costs no other, and stays: %s', async (how) => {
    const vault = await freshDisk().window();
    must(await vault.put('note', note('a'), note('b')));
    if (how === 'sealed') must(await vault.turnOn('pass'));
    const db = await rawData();
    const [b, a] = await rawRows(db, 'note');
    const broken = how === 'sealed' ? { ...a, sealed: new Uint8Array(40) } : { ...a, body: { ...note('a'), kind: 7 } };
    await rawReplace(db, 'note', [b, broken]);
    expect(must(await vault.newest('note', 9))).toEqual({ rows: [note('b')], unreadable: 1 });
    expect(must(await vault.get('note', 'a'))).toBeUndefined();
    expect(problemOf(await vault.update('note', 'a', () => note('a')))).toBe('store-failed');
    expect(await rawRows(db, 'note')).toEqual([b, broken]);
  });

  test('is carried along when everything is sealed anew', async () => {
    const vault = await freshDisk().window();
    must(await vault.put('note', note('a')));
    const db = await rawData();
    const [a] = await rawRows(db, 'note');
    const fromTomorrow = { ...a, id: 'f', place: -70, body: { id: 'f', kind: 'unheard of' } };
    await rawReplace(db, 'note', [a, fromTomorrow, { place: -71, id: 'g' }]);
    db.close();
    must(await vault.turnOn('pass'));
    expect(must(await vault.newest('note', 9))).toEqual({ rows: [note('a')], unreadable: 2 });
    must(await vault.turnOff('pass'));
    expect(await rawRows(await rawData(), 'note')).toContainEqual(fromTomorrow);
  });
});

describe('two windows', () => {
  test('lose neither’s change of the same record', async () => {
    const disk = freshDisk();
    const [here, there] = [await disk.window(), await disk.window()];
    must(await here.put('draft', { id: 'tally', text: '0' }));
    const more = (tally?: { readonly text: string }) => ({ id: 'tally', text: String(Number(tally?.text) + 1) });
    await Promise.all(
      Array.from({ length: 60 }, (_, at) => (at % 2 === 0 ? here : there).update('draft', 'tally', more)),
    );
    expect(must(await there.get('draft', 'tally'))?.text).toBe('60');
  });

  test('lose no record either of them puts', async () => {
    const disk = freshDisk();
    const [here, there] = [await disk.window(), await disk.window()];
    const written = await Promise.all(
      Array.from({ length: 60 }, (_, at) => (at % 2 === 0 ? here : there).put('note', note(`n${at}`))),
    );
    expect(written.every(({ ok }) => ok)).toBe(true);
    expect(must(await here.count('note'))).toBe(60);
  });

  test('tell each other which kinds changed', async () => {
    const disk = freshDisk();
    const [here, there] = [await disk.window(), await disk.window()];
    const heard = { here: vi.fn(), there: vi.fn() };
    here.onChange(heard.here);
    const stop = there.onChange(heard.there);
    must(await here.put('checkIn', checkIn('a')));
    expect(heard.here).toHaveBeenCalledExactlyOnceWith(['checkIn']);
    await vi.waitFor(() => expect(heard.there).toHaveBeenCalledExactlyOnceWith(['checkIn']));
    must(await here.update('checkIn', 'a', (there) => there));
    must(await here.update('checkIn', 'b', () => undefined));
    expect(heard.here).toHaveBeenCalledTimes(1);
    stop();
    must(await here.clear('checkIn'));
    expect(heard.here).toHaveBeenCalledTimes(2);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard.there).toHaveBeenCalledTimes(1);
  });

  test('write to where the records are after the other turned the lock on', async () => {
    const disk = freshDisk();
    const [here, there] = [await disk.window(), await disk.window()];
    must(await here.put('note', note('a')));
    const turning = here.turnOn('pass');
    const late = there.put('note', note('b'));
    must(await turning);
    expect(problemOf(await late)).toBe('own-locked');
    await vi.waitFor(() => expect(there.lock()).toEqual({ kind: 'locked' }));
    must(await there.unlock('pass'));
    must(await there.put('note', note('c')));
    expect(await ids(here)).toEqual(['c', 'a']);
  });
});

describe('a disk that does not do', () => {
  test.each([
    [new DOMException('no room', 'QuotaExceededError'), 'store-full'],
    [new DOMException('Internal error: FILE_ERROR_NO_SPACE', 'UnknownError'), 'store-full'],
    [new DOMException('Internal error', 'UnknownError'), 'store-failed'],
  ])('is told as what it is, and what was saved before is there: %s', async (error, code) => {
    const vault = await freshDisk().window();
    must(await vault.put('note', note('a')));
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw error;
    });
    expect(problemOf(await vault.put('note', note('a', 'changed'), note('b')))).toBe(code);
    expect(problemOf(await vault.turnOn('pass'))).toBe(code);
    vi.restoreAllMocks();
    expect(vault.lock()).toEqual({ kind: 'open', sealed: false });
    expect(must(await vault.newest('note', 9)).rows).toEqual([note('a')]);
    expect(await databaseNames()).toHaveLength(2);
    must(await vault.put('note', note('b')));
  });

  test('breaks the vault until it does again', async () => {
    const disk = freshDisk();
    must(await (await disk.window()).put('note', note('a')));
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    const vault = await disk.window();
    expect(vault.lock()).toMatchObject({ kind: 'broken', problem: { code: 'store-failed' } });
    expect(problemOf(await vault.newest('note', 9))).toBe('store-failed');
    expect(problemOf(await vault.put('note', note('b')))).toBe('store-failed');
    open.mockRestore();
    await vault.tryAgain();
    expect(await ids(vault)).toEqual(['a']);
  });

  test('a connection closed by the browser is opened anew', async () => {
    const vault = await freshDisk().window();
    must(await vault.put('note', note('a')));
    const begin = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(function (this: IDBDatabase, ...args) {
      this.close();
      return begin.apply(this, args);
    });
    expect(await ids(vault)).toEqual(['a']);
  });
});

test('a name made with the key of this vault is the same for the same text, and another’s is another', async () => {
  const vault = await freshDisk().window();
  const name = must(await vault.keyed('marta@example.com'));
  expect(must(await vault.keyed('marta@example.com'))).toBe(name);
  expect(must(await vault.keyed('jan@example.com'))).not.toBe(name);
  const other = await freshDisk().window();
  expect(must(await other.keyed('marta@example.com'))).not.toBe(name);
});

test('a name is HMAC-SHA-256 under the vault’s key (RFC 4231, test case 2)', async () => {
  const disk = freshDisk();
  await disk.window();
  const db = await rawData();
  await rawReplace(db, 'vault', [{ place: 0, id: 'name-key', body: btoa('Jefe') }]);
  db.close();
  disk.restart();
  const name = must(await (await disk.window()).keyed('what do ya want for nothing?'));
  expect(Buffer.from(name, 'base64').toString('hex')).toBe(
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  );
});
