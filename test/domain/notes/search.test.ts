// Search in notes: what is found, in which order, and that the fast way finds what the plain way finds.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/domain/notes/fold.ts';
import type { Note } from '../../../src/domain/notes/note.ts';
import {
  addOlder,
  entryOf,
  noteIndex,
  putNewest,
  sizeOf,
  takeOut,
} from '../../../src/domain/notes/search/note-index.ts';
import { noteSearch } from '../../../src/domain/notes/search/note-search.ts';
import { matchesIn, type NoteQuery, termsOf } from '../../../src/domain/notes/search/query.ts';

const note = (id: string, text: string, more: Partial<Note> = {}): Note => ({
  id,
  kind: 'note',
  text,
  madeAt: 0,
  changedAt: 0,
  ...more,
});

function indexOf(...notes: readonly Note[]) {
  const index = noteIndex();
  addOlder(index, notes);
  return index;
}

function found(index: ReturnType<typeof noteIndex>, query: Partial<NoteQuery>): readonly string[] {
  const search = noteSearch(index, { words: '', ...query });
  while (search.step());
  return [...search.pinned, ...search.others].map(({ id }) => id);
}

const about = { key: 'desk 7', url: 'https://desk.example.com/7', label: '#48213 Lampa' };
const some = indexOf(
  note('a', 'Wymiana bez zwrotu, druga stłuczona lampa. #zwrot'),
  note('b', 'Întreabă de oră, nu de zi. #timp', { kind: 'learned', pinned: true }),
  note('c', 'A refund, up to €60, is mine to decide', { kind: 'decided', decision: { why: 'The photo was clear' } }),
  note('d', 'Thanked by Ola', { kind: 'thanked', ticket: about }),
);

describe('words', () => {
  test.each([
    ['stłuczona', ['a']],
    ['stluczona', ['a']],
    ['LUCZ', ['a']],
    ['intreaba ora', ['b']],
    ['oră zi', ['b']],
    ['oră lampa', []],
    ['re', ['b', 'c']],
    ['€60', ['c']],
    ['"is mine"', ['c']],
    ['"mine is"', []],
    ['"is mi', ['c']],
    ['photo', ['c']],
    ['48213', ['d']],
    ['#timp', ['b']],
    ['', ['b', 'a', 'c', 'd']],
    ['   ', ['b', 'a', 'c', 'd']],
  ])('%j finds %j', (words, ids) => {
    expect(found(some, { words })).toEqual(ids);
  });
});

describe('filters', () => {
  test.each<[Partial<NoteQuery>, readonly string[]]>([
    [{ kind: 'decided' }, ['c']],
    [{ tag: 'zwrot' }, ['a']],
    [{ tag: 'zwro' }, []],
    [{ ticketKey: 'desk 7' }, ['d']],
    [{ ticketKey: 'desk 8' }, []],
    [{ words: 'lampa', kind: 'note', tag: 'zwrot' }, ['a']],
    [{ words: 'lampa', kind: 'learned' }, []],
  ])('%j', (query, ids) => {
    expect(found(some, query)).toEqual(ids);
  });
});

describe('an index', () => {
  test('has what was written last in front, once', () => {
    const index = indexOf(note('a', 'one'), note('b', 'two'));
    putNewest(index, note('c', 'three'));
    putNewest(index, note('b', 'two and more'));
    expect(found(index, {})).toEqual(['b', 'c', 'a']);
    expect(found(index, { words: 'more' })).toEqual(['b']);
    expect(sizeOf(index)).toBe(3);
  });

  test('keeps a change against what is read later', () => {
    const index = noteIndex();
    putNewest(index, note('a', 'new'));
    addOlder(index, [note('a', 'old'), note('b', 'other')]);
    expect(entryOf(index, 'a')?.note.text).toBe('new');
    expect(found(index, {})).toEqual(['a', 'b']);
  });

  test('gives one back to its place', () => {
    const index = indexOf(note('a', 'one'), note('b', 'two'), note('c', 'three'));
    const back = takeOut(index, 'b');
    expect(found(index, {})).toEqual(['a', 'c']);
    back?.();
    back?.();
    expect(found(index, {})).toEqual(['a', 'b', 'c']);
    expect(takeOut(index, 'x')).toBeUndefined();
  });

  test('does not give back what was written anew', () => {
    const index = indexOf(note('a', 'one'));
    const back = takeOut(index, 'a');
    putNewest(index, note('a', 'again'));
    back?.();
    expect(found(index, {})).toEqual(['a']);
    expect(entryOf(index, 'a')?.note.text).toBe('again');
  });

  test('counts the notes of each tag, however it is written', () => {
    const index = indexOf(note('a', '#Zwrot #zwrot'), note('b', '#zwrot and #opóźnienie'));
    expect([...index.tags.entries()].map(([tag, { notes }]) => [tag, notes])).toEqual([
      ['zwrot', 2],
      ['opoznienie', 1],
    ]);
    takeOut(index, 'b');
    expect([...index.tags.keys()]).toEqual(['zwrot']);
  });
});

test('a search goes on with notes that come while it runs', () => {
  const many = (from: number, count: number) =>
    Array.from({ length: count }, (_, place) => note(`n${from + place}`, `lamp ${from + place}`));
  const index = indexOf(...many(0, 10));
  const search = noteSearch(index, { words: 'lamp' });
  while (search.step());
  expect(search.others).toHaveLength(10);
  addOlder(index, many(10, 3_000));
  expect(search.step()).toBe(true);
  while (search.step());
  expect(search.others.map(({ id }) => id)).toEqual(many(0, 3_010).map(({ id }) => id));
  expect(search.searched()).toBe(3_010);
  expect(search.step()).toBe(false);
});

test('what the pairs let through is what the words alone would find', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'ą', 'b', 'ț', ' ', '#', '😀', '.'), maxLength: 12 });
  fc.assert(
    fc.property(fc.array(words.filter((text) => text !== '')), words, (texts, query) => {
      const notes = texts.map((text, place) => note(String(place), text));
      const plain = notes.filter(({ text }) => termsOf(query).every((term) => fold(text).includes(term)));
      expect(found(indexOf(...notes), { words: query })).toEqual(plain.map(({ id }) => id));
    }),
  );
});

describe('matchesIn', () => {
  test.each([
    ['Zażółć żółtą', 'zolt', ['żółt']],
    ['Zażółć żółtą', 'zol', ['żół', 'żół']],
    ['lampa', 'lam amp', ['lamp']],
    ['cafe\u0301 cafe', 'cafe', ['café', 'cafe']],
    ['ab', 'x', []],
  ])('in %j, %j marks %j', (text, words, marked) => {
    const whole = text.normalize('NFC');
    expect(matchesIn(text, termsOf(words)).map(([from, to]) => whole.slice(from, to))).toEqual(marked);
  });
});
