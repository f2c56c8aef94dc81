// Search in notes: what is found, in which order, and that it is what the words alone would find, however they were typed.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/domain/notes/fold.ts';
import type { Note } from '../../../src/domain/notes/note.ts';
import { addRead, noteIndex, put, sizeOf, takeOut } from '../../../src/domain/notes/search/note-index.ts';
import { type NoteSearch, noteSearch } from '../../../src/domain/notes/search/note-search.ts';
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
  addRead(index, notes);
  return index;
}

function through(search: NoteSearch): readonly string[] {
  while (search.step());
  return [...search.pinned, ...search.others].map(({ id }) => id);
}

const found = (index: ReturnType<typeof noteIndex>, query: Partial<NoteQuery>): readonly string[] =>
  through(noteSearch(index, { words: '', ...query }));

const many = (from: number, count: number): readonly Note[] =>
  Array.from({ length: count }, (_, place) => note(`n${from + place}`, `lamp ${from + place}`));

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
    ['refnud', []],
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
  test('is in the order of the last changes, in whatever order they come', () => {
    const at = (id: string, changedAt: number) => note(id, 'lamp', { changedAt });
    const index = indexOf(at('d', 4), at('a', 1), at('e', 5), at('b', 2));
    put(index, at('c', 3));
    expect(found(index, {})).toEqual(['e', 'd', 'c', 'b', 'a']);
    put(index, at('a', 6));
    expect(found(index, { words: 'lamp' })).toEqual(['a', 'e', 'd', 'c', 'b']);
  });

  test('keeps the place of what was put again with its words untouched', () => {
    const index = indexOf(note('a', 'one', { changedAt: 3 }), note('b', 'two', { changedAt: 2 }));
    put(index, note('b', 'two', { changedAt: 2, askedAt: 9 }));
    expect(found(index, {})).toEqual(['a', 'b']);
  });

  test('has those pinned last first, however they were changed since', () => {
    const pin = (id: string, changedAt: number, pinnedAt?: number) =>
      note(id, 'lamp', { changedAt, pinned: true, ...(pinnedAt && { pinnedAt }) });
    const index = indexOf(
      pin('a', 9, 10),
      note('x', 'lamp', { changedAt: 8 }),
      pin('b', 7, 12),
      pin('c', 6),
      pin('d', 5, 11),
    );
    expect(found(index, {})).toEqual(['b', 'd', 'a', 'c', 'x']);
  });

  test('of those changed in one moment, has what was written last in front, once', () => {
    const index = indexOf(note('a', 'one'), note('b', 'two'));
    put(index, note('c', 'three'));
    put(index, note('b', 'two and more'));
    expect(found(index, {})).toEqual(['b', 'c', 'a']);
    expect(found(index, { words: 'more' })).toEqual(['b']);
    expect(sizeOf(index)).toBe(3);
  });

  test('keeps a change against what is read later', () => {
    const index = noteIndex();
    put(index, note('a', 'new'));
    addRead(index, [note('a', 'old'), note('b', 'other')]);
    expect(index.byId.get('a')?.text).toBe('new');
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
    put(index, note('a', 'again'));
    back?.();
    expect(found(index, {})).toEqual(['a']);
    expect(index.byId.get('a')?.text).toBe('again');
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
  const index = indexOf(...many(0, 10));
  const search = noteSearch(index, { words: 'lamp' });
  expect(through(search)).toHaveLength(10);
  addRead(index, many(10, 5_000));
  expect(search.step()).toBe(true);
  expect(through(search)).toEqual(many(0, 5_010).map(({ id }) => id));
  expect(search.searched()).toBe(5_010);
  expect(search.step()).toBe(false);
});

describe('a search that follows another', () => {
  const index = indexOf(...many(0, 9_000));
  const after = (words: string, ...steps: readonly number[]) => {
    const last = noteSearch(index, { words });
    for (const _ of steps) last.step();
    return last;
  };

  test('looks only at what that one found', () => {
    const last = noteSearch(index, { words: '899' });
    through(last);
    const next = noteSearch(index, { words: 'lamp 8999' }, last);
    expect(next.step()).toBe(false);
    expect(through(next)).toEqual(['n8999']);
    expect(next.searched()).toBe(9_000);
  });

  test.each([
    ['lam', 'lamp 7777'],
    ['lamp 7777', 'lamp'],
    ['7', '77 77'],
    ['"lamp 7', '"lamp 77'],
    ['xyz', 'xyzz'],
    ['', '8999'],
    ['8999', ''],
  ])('finds after %j what %j finds alone, wherever that one stopped', (before, words) => {
    const alone = found(index, { words });
    for (const steps of [[], [1], [1, 2], [1, 2, 3, 4, 5]])
      expect(through(noteSearch(index, { words }, after(before, ...steps)))).toEqual(alone);
  });

  test('finds what was written, deleted and brought back since', () => {
    const changing = indexOf(...many(0, 20));
    const last = noteSearch(changing, { words: '2' });
    expect(through(last)).toEqual(['n2', 'n12']);
    const next = () => through(noteSearch(changing, { words: 'lamp 2' }, last));
    const back = takeOut(changing, 'n2');
    expect(next()).toEqual(['n12']);
    back?.();
    expect(next()).toEqual(['n2', 'n12']);
    put(changing, note('n5', 'lamp 2 and more'));
    expect(next()).toEqual(['n5', 'n2', 'n12']);
  });

  test('finds what came between since', () => {
    const changing = indexOf(...many(0, 20).map((one, place) => ({ ...one, changedAt: -place })));
    const last = noteSearch(changing, { words: '2' });
    through(last);
    addRead(changing, [note('x', 'lamp 22', { changedAt: -5 })]);
    expect(through(noteSearch(changing, { words: 'lamp 2' }, last))).toEqual(['n2', 'x', 'n12']);
  });

  test('begins anew in another index', () => {
    const first = note('a', 'lamp');
    const last = noteSearch(indexOf(first, note('b', 'other')), { words: 'l' });
    expect(through(last)).toEqual(['a']);
    expect(through(noteSearch(indexOf(first, note('b', 'lamp')), { words: 'la' }, last))).toEqual(['a', 'b']);
  });

  test('finds by other filters what that one left out by its own', () => {
    const last = noteSearch(some, { words: 're', kind: 'learned' });
    expect(through(last)).toEqual(['b']);
    expect(through(noteSearch(some, { words: 'refund', kind: 'decided' }, last))).toEqual(['c']);
    expect(through(noteSearch(some, { words: 're', tag: 'timp' }, last))).toEqual(['b']);
  });
});

test('what is found is what the words alone would find, letter by letter too', () => {
  const signs = [
    'a',
    'ą',
    'b',
    'ț',
    'S',
    "'",
    ' ',
    '#',
    '"',
    '😀',
    '.',
    '-',
    '*',
    '(',
    '[',
    '\\',
    '$',
    '|',
    '1',
    '€',
    '日',
  ];
  const words = fc.string({ unit: fc.constantFrom(...signs), maxLength: 12 });
  fc.assert(
    fc.property(fc.array(words.filter((text) => text !== '')), words, (texts, query) => {
      const notes = texts.map((text, place) => note(String(place), text));
      const index = indexOf(...notes);
      let last: NoteSearch | undefined;
      for (let length = 1; length <= query.length; length += 1) {
        const typed = query.slice(0, length);
        last = noteSearch(index, { words: typed }, last);
        const plain = notes.filter(({ text }) => termsOf(typed).every((term) => fold(text).includes(term)));
        expect(through(last)).toEqual(plain.map(({ id }) => id));
      }
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
