import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { freshDatabase, rawDatabase, rawPut, rawRows } from './fresh-database.ts';

const load = async () => import('../../src/storage/store.ts');
const text = { field: 'paste', text: 'The lamp came broken.' };

beforeEach(freshDatabase);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('write', () => {
  test('asks for strict durability, whatever is written', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const { putText } = await import('../../src/storage/texts.ts');
    const { putTick } = await import('../../src/storage/progress.ts');
    const { changeSettings } = await import('../../src/storage/settings.ts');
    await putText('paste', 'x');
    await putText('paste', '');
    await putTick('k', 'act', true, { now: 1 });
    await changeSettings({ lang: 'pl' });
    const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes).toHaveLength(4);
    for (const [, , options] of writes) expect(options).toEqual({ durability: 'strict' });
  });

  test('resolves only after the transaction is complete', async () => {
    const order: string[] = [];
    const begin = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
      const tx = begin.apply(this, args);
      tx.addEventListener('complete', () => order.push('complete'));
      return tx;
    });
    const { withStore, write } = await load();
    await withStore((db) => write(db, 'texts', (store) => store.put(text)));
    expect(order).toContain('complete');
  });

  test('leaves nothing behind when the work fails half-way', async () => {
    const { withStore, write } = await load();
    const outcome = await withStore((db) =>
      write(db, 'texts', async (store) => {
        await store.put(text);
        throw new Error('power cut');
      }),
    );
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'store-failed', detail: 'Error: power cut' } });
    expect(await rawRows(await rawDatabase(), 'texts')).toEqual([]);
  });

  test.each([
    new DOMException('no room', 'QuotaExceededError'),
    new DOMException('Internal error: FILE_ERROR_NO_SPACE', 'UnknownError'),
  ])('tells a full disk as what it is: %s', async (full) => {
    const { withStore, write } = await load();
    const outcome = await withStore((db) => write(db, 'texts', () => Promise.reject(full)));
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'store-full' } });
  });
});

describe('withStore', () => {
  test('tells a newer database from a broken one', async () => {
    (await rawDatabase(9)).close();
    const { readTexts } = await import('../../src/storage/texts.ts');
    expect(await readTexts()).toMatchObject({ ok: false, problem: { code: 'store-newer' } });
  });

  test('tells a database that does not open, and tries again the next time', async () => {
    const { readTexts } = await import('../../src/storage/texts.ts');
    const working = indexedDB;
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('Internal error opening backing store', 'UnknownError');
      },
    });
    expect(await readTexts()).toMatchObject({ ok: false, problem: { code: 'store-failed' } });
    vi.stubGlobal('indexedDB', working);
    expect(await readTexts()).toEqual({ ok: true, value: { rows: [], unreadable: 0 } });
  });

  test('opens one connection for all', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    const { readTexts } = await import('../../src/storage/texts.ts');
    const { readSettings } = await import('../../src/storage/settings.ts');
    await Promise.all([readTexts(), readSettings(), readTexts()]);
    expect(open).toHaveBeenCalledTimes(1);
  });

  test('goes on with a new connection when the old one was closed under it', async () => {
    const { withStore } = await load();
    const { putText, readTexts } = await import('../../src/storage/texts.ts');
    await withStore(async (db) => db.close());
    expect(await putText(text.field, text.text)).toMatchObject({ ok: true });
    expect(await readTexts()).toEqual({ ok: true, value: { rows: [text], unreadable: 0 } });
  });
});

describe('parseRows', () => {
  test('leaves out what it cannot understand, and counts it', async () => {
    const { parseRows } = await load();
    const schema = z.object({ id: z.string() });
    expect(parseRows(schema, [{ id: 'a' }, { id: 1 }, null, 'b', { id: 'c', more: true }])).toEqual({
      rows: [{ id: 'a' }, { id: 'c' }],
      unreadable: 3,
    });
  });

  test('a broken row on the disk costs no other, and stays there', async () => {
    const { putText, readTexts } = await import('../../src/storage/texts.ts');
    await putText(text.field, text.text);
    const db = await rawDatabase();
    await rawPut(db, 'texts', [{ field: 'broken', text: 7 }]);
    expect(await readTexts()).toEqual({ ok: true, value: { rows: [text], unreadable: 1 } });
    expect(await rawRows(db, 'texts')).toHaveLength(2);
  });
});
