// The notes in memory stay in step with the vault, whoever writes there.
import { describe, expect, test, vi } from 'vitest';
import type { Note } from '../../src/domain/notes/note.ts';
import { sizeOf } from '../../src/domain/notes/search/note-index.ts';
import { noteSearch } from '../../src/domain/notes/search/note-search.ts';
import { failed } from '../../src/domain/problem.ts';
import { shelfOf } from '../../src/panel/own/notes/note-shelf.ts';
import { memoryVault } from '../fakes/memory-vault.ts';

const notes = (count: number, text = 'note'): readonly Note[] =>
  Array.from({ length: count }, (_, place) => ({
    id: `n${place}`,
    kind: 'note',
    text: `${text} ${place}`,
    madeAt: 0,
    changedAt: 0,
  }));

function standing(count = 100) {
  const vault = memoryVault({ note: notes(count) });
  const tell = vi.fn();
  const shelf = shelfOf(vault, tell);
  const texts = () => {
    const search = noteSearch(shelf.index(), { words: '' });
    while (search.step());
    return search.others.map(({ text }) => text);
  };
  const stored = () => vault.all('note').map(({ text }) => text);
  return { vault, tell, shelf, texts, stored, whole: () => vi.waitFor(() => expect(shelf.isWhole()).toBe(true)) };
}

const inStep = ({ texts, stored }: ReturnType<typeof standing>) => vi.waitFor(() => expect(texts()).toEqual(stored()));

test('one vault has one shelf', () => {
  const { vault, shelf, tell } = standing();
  expect(shelfOf(vault, tell)).toBe(shelf);
});

describe('what is written is there', () => {
  test.each<[string, (vault: ReturnType<typeof memoryVault>) => unknown]>([
    ['a new note', (vault) => vault.put('note', ...notes(1, 'new').map((note) => ({ ...note, id: 'new' })))],
    ['a changed one', (vault) => vault.put('note', { ...notes(51)[50], text: 'changed', changedAt: 1 } as Note)],
    ['a changed one near the front', (vault) => vault.put('note', { ...notes(3)[2], text: 'changed' } as Note)],
    ['one that was deleted elsewhere', (vault) => vault.remove('note', 'n50')],
    ['as many others in the place of all', (vault) => vault.put('note', ...notes(100, 'restored'))],
    ['nothing', (vault) => vault.clear('note')],
  ])('%s', async (_, write) => {
    const stand = standing();
    await stand.whole();
    await write(stand.vault);
    await inStep(stand);
    expect(stand.tell).not.toHaveBeenCalled();
  });
});

test('a note that is pinned keeps its place, and so do those behind it', async () => {
  const stand = standing();
  await stand.whole();
  const before = stand.texts();
  for (const place of [50, 2])
    await stand.vault.put('note', { ...notes(51)[place], id: `n${place}`, changedAt: -place, askedAt: 1 } as Note);
  await vi.waitFor(() => expect(stand.shelf.index().byId.get('n2')).toHaveProperty('askedAt'));
  expect(stand.texts().filter((text) => before.includes(text))).toHaveLength(100);
  expect(stand.texts().slice(-2)).toEqual(['note 2', 'note 50']);
});

test('a note deleted here leaves before the vault has answered, and an undo brings it back to its place', async () => {
  const stand = standing();
  await stand.whole();
  stand.shelf.bury('n50');
  expect(stand.texts()).not.toContain('note 50');
  const removed = await stand.vault.remove('note', 'n50');
  await inStep(stand);
  expect(sizeOf(stand.shelf.index())).toBe(99);
  if (removed.ok) await removed.value();
  await inStep(stand);
  expect(stand.texts()[50]).toBe('note 50');
});

test('what waits for the lock is read once it is open, and forgotten when it falls', async () => {
  const stand = standing();
  await stand.whole();
  stand.vault.setLock({ kind: 'locked' });
  expect(sizeOf(stand.shelf.index())).toBe(0);
  expect(stand.shelf.share()).toBeUndefined();
  stand.vault.setLock({ kind: 'open', sealed: true });
  await inStep(stand);
});

test('a reading cut off because the room was sealed meanwhile begins again', async () => {
  const vault = memoryVault({ note: notes(10) });
  const each = vault.each;
  let cut = 1;
  const shelf = shelfOf(
    Object.assign(vault, {
      each: (...given: Parameters<typeof each>) => (cut-- > 0 ? Promise.resolve(failed('own-locked')) : each(...given)),
    }),
    () => {},
  );
  await vi.waitFor(() => expect(shelf.isWhole()).toBe(true));
  expect(sizeOf(shelf.index())).toBe(10);
});

test('what cannot be read is told', async () => {
  const vault = Object.assign(memoryVault(), { each: async () => failed('store-failed') });
  const tell = vi.fn();
  shelfOf(vault, tell);
  await vi.waitFor(() => expect(tell).toHaveBeenCalledExactlyOnceWith({ code: 'store-failed' }));
});
