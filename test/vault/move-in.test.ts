// Notes, check-ins and their unsaved texts move here out of the database they once shared with the background; whatever kills
// the browser on the way, none is lost and none comes twice.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import version1 from '../storage/fixtures/version-1.json' with { type: 'json' };
import version2 from '../storage/fixtures/version-2.json' with { type: 'json' };
import version3 from '../storage/fixtures/version-3.json' with { type: 'json' };
import { rawDatabase, rawPut, rawRows } from '../storage/fresh-database.ts';
import { type Disk, dieAt, freshDisk, ids, must, note } from './windows.ts';

let disk: Disk;
beforeEach(() => {
  disk = freshDisk();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const formerNote = (id: string, changedAt: number) => ({
  id,
  kind: 'may-decide',
  text: `Zwrot ${id}`,
  madeAt: 1,
  changedAt,
});
const former = {
  notes: [formerNote('old', 1), formerNote('new', 9), formerNote('middle', 5)],
  checkIns: [
    { id: 'evening', energy: 2, mood: 3, line: 'o zi lungă', at: 8 },
    { id: 'morning', energy: 4, at: 2 },
  ],
  texts: [
    { field: 'note:may-decide', text: 'half a sen' },
    { field: 'note-edit:old', text: 'an edit' },
    { field: 'check-in', text: 'a line' },
    { field: 'paste', text: 'a customer’s words' },
  ],
};

async function makeFormer(rows: Record<string, readonly unknown[]> = former, version = 3) {
  const db = await rawDatabase(version, (made) => {
    made.createObjectStore('notes', { keyPath: 'id' }).createIndex('changedAt', 'changedAt');
    made.createObjectStore('checkIns', { keyPath: 'id' }).createIndex('at', 'at');
    made.createObjectStore('texts', { keyPath: 'field' });
  });
  for (const [store, list] of Object.entries(rows)) await rawPut(db, store, list);
  db.close();
}

async function whatIsLeft() {
  const db = await rawDatabase();
  const [notes, checkIns, texts] = await Promise.all(['notes', 'checkIns', 'texts'].map((store) => rawRows(db, store)));
  db.close();
  return { notes, checkIns, texts };
}

const gone = { notes: [], checkIns: [], texts: [{ field: 'paste', text: 'a customer’s words' }] };

async function expectAllHere() {
  const vault = await disk.window();
  expect(must(await vault.newest('note', 9))).toEqual({
    rows: [formerNote('new', 9), formerNote('middle', 5), formerNote('old', 1)],
    unreadable: 0,
  });
  expect(must(await vault.newest('checkIn', 9)).rows).toEqual(former.checkIns);
  expect(must(await vault.get('draft', 'note'))?.text).toBe('half a sen');
  expect(must(await vault.get('draft', 'note-kind'))?.text).toBe('may-decide');
  expect(must(await vault.get('draft', 'note-edit:old'))?.text).toBe('an edit');
  expect(must(await vault.count('draft'))).toBe(4);
  return vault;
}

test('everything of the agent’s alone moves, in its order, and the rest stays', async () => {
  await makeFormer();
  await expectAllHere();
  expect(await whatIsLeft()).toEqual(gone);
});

test('a new installation makes no database but its own', async () => {
  await disk.window();
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('carecue');
});

test.each([
  [1, version1],
  [2, version2],
  [3, version3],
])('every note and check-in of a real database of version %i is understood', async (version, { rows }) => {
  await makeFormer({ notes: rows.notes, checkIns: rows.checkIns, texts: rows.texts }, version);
  const vault = await disk.window();
  expect(must(await vault.newest('note', 99)).unreadable).toBe(0);
  expect(must(await vault.count('note'))).toBe(rows.notes.length);
  expect(must(await vault.newest('checkIn', 99))).toEqual({ rows: rows.checkIns.toReversed(), unreadable: 0 });
});

test('unsaved notes of several kinds become one', async () => {
  const texts = [
    { field: 'note:decided', text: 'one' },
    { field: 'note:learned', text: 'two' },
    { field: 'note:thanked', text: ' ' },
  ];
  await makeFormer({ texts });
  const vault = await disk.window();
  expect(must(await vault.newest('draft', 9)).rows).toEqual([{ id: 'note', text: 'one\n\ntwo' }]);
});

test('a row nobody understands moves as it is; one without an id stays where it is', async () => {
  await makeFormer({
    notes: [{ id: 'odd', changedAt: 1, mood: 'unheard of' }],
    texts: [{ field: 'check-in', text: 7 }],
  });
  const vault = await disk.window();
  expect(must(await vault.newest('note', 9))).toEqual({ rows: [], unreadable: 1 });
  expect((await whatIsLeft()).texts).toEqual([{ field: 'check-in', text: 7 }]);
});

test('what is here already under its name is not overwritten, and the older stays where it is', async () => {
  must(await (await disk.window()).put('draft', { id: 'check-in', text: 'newer' }));
  await makeFormer();
  disk.restart();
  const vault = await expectAllHere();
  expect(must(await vault.get('draft', 'check-in'))?.text).toBe('newer');
  expect((await whatIsLeft()).texts).toContainEqual({ field: 'check-in', text: 'a line' });
});

test('into a locked vault it moves when that is opened, sealed', async () => {
  const first = await disk.window();
  must(await first.turnOn('pass'));
  await makeFormer();
  disk.restart();
  const vault = await disk.window();
  expect((await whatIsLeft()).notes).toHaveLength(3);
  must(await vault.unlock('pass'));
  expect(await ids(vault)).toEqual(['new', 'middle', 'old']);
  expect(await whatIsLeft()).toEqual(gone);
});

test('a former database that cannot be opened keeps nobody out', async () => {
  const open = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
    if (name === 'carecue') throw new DOMException('Internal error', 'UnknownError');
    return open(name, version);
  });
  const vault = await disk.window();
  must(await vault.put('note', note('a')));
});

describe('killed at any call', () => {
  test('nothing is lost, and nothing comes twice', { timeout: 60_000 }, async () => {
    let hasDied = true;
    let calls = 1;
    for (; hasDied; calls += 1) {
      disk = freshDisk();
      await makeFormer();
      const { revive } = dieAt(calls);
      await disk.window();
      hasDied = revive();
      disk.restart();
      const vault = await expectAllHere();
      expect(await whatIsLeft()).toEqual(gone);
      // Deleted here, it does not come back from there.
      must(await vault.remove('note', 'old'));
      disk.restart();
      expect(await ids(await disk.window())).toEqual(['new', 'middle']);
    }
    expect(calls).toBeGreaterThan(15);
  });
});
