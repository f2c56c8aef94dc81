import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { freshDatabase, rawDatabase, rawPut, rawRows } from './fresh-database.ts';

const load = async () => import('../../src/storage/store.ts');
const note = { id: 'n1', kind: 'learned', text: 'Ask for the photo first.', madeAt: 1, changedAt: 1 } as const;

beforeEach(freshDatabase);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('write', () => {
  test('asks for strict durability, whatever is written', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const { putNote, deleteNote } = await import('../../src/storage/notes.ts');
    const { putText } = await import('../../src/storage/texts.ts');
    const { putTick } = await import('../../src/storage/progress.ts');
    const { changeSettings } = await import('../../src/storage/settings.ts');
    const { addCheckIn } = await import('../../src/storage/check-ins.ts');
    await putNote(note);
    await deleteNote('n1');
    await putText('note', 'x');
    await putTick('k', 'act', true, { now: 1 });
    await changeSettings({ lang: 'pl' });
    await addCheckIn({ id: 'c', energy: 3, at: 1 });
    const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes).toHaveLength(6);
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
    await withStore((db) => write(db, 'notes', (store) => store.put(note)));
    expect(order).toContain('complete');
  });

  test('leaves nothing behind when the work fails half-way', async () => {
    const { withStore, write } = await load();
    const outcome = await withStore((db) =>
      write(db, 'notes', async (store) => {
        await store.put(note);
        throw new Error('power cut');
      }),
    );
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'store-failed', detail: 'Error: power cut' } });
    expect(await rawRows(await rawDatabase(), 'notes')).toEqual([]);
  });

  test('tells a full disk as a problem', async () => {
    const { withStore, write } = await load();
    const outcome = await withStore((db) =>
      write(db, 'notes', async () => {
        throw new DOMException('no room', 'QuotaExceededError');
      }),
    );
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'store-failed' } });
  });
});

describe('withStore', () => {
  test('tells a newer database from a broken one', async () => {
    (await rawDatabase(9)).close();
    const { readNotes } = await import('../../src/storage/notes.ts');
    expect(await readNotes()).toMatchObject({ ok: false, problem: { code: 'store-newer' } });
  });

  test('tells a database that does not open, and tries again the next time', async () => {
    const { readNotes } = await import('../../src/storage/notes.ts');
    const working = indexedDB;
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('Internal error opening backing store', 'UnknownError');
      },
    });
    expect(await readNotes()).toMatchObject({ ok: false, problem: { code: 'store-failed' } });
    vi.stubGlobal('indexedDB', working);
    expect(await readNotes()).toEqual({ ok: true, value: { rows: [], unreadable: 0 } });
  });

  test('opens one connection for all', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    const { readNotes } = await import('../../src/storage/notes.ts');
    const { readTexts } = await import('../../src/storage/texts.ts');
    await Promise.all([readNotes(), readTexts(), readNotes()]);
    expect(open).toHaveBeenCalledTimes(1);
  });

  test('goes on with a new connection when the old one was closed under it', async () => {
    const { withStore } = await load();
    const { putNote, readNotes } = await import('../../src/storage/notes.ts');
    await withStore(async (db) => db.close());
    expect(await putNote(note)).toMatchObject({ ok: true });
    expect(await readNotes()).toEqual({ ok: true, value: { rows: [note], unreadable: 0 } });
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
    const { putNote, readNotes } = await import('../../src/storage/notes.ts');
    await putNote(note);
    const db = await rawDatabase();
    await rawPut(db, 'notes', [{ id: 'broken', changedAt: 2, text: 7 }]);
    expect(await readNotes()).toEqual({ ok: true, value: { rows: [note], unreadable: 1 } });
    expect(await rawRows(db, 'notes')).toHaveLength(2);
  });
});
