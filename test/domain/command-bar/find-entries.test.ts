import { describe, expect, test } from 'vitest';
import { type BarGroup, barIndex, type Findable, findEntries } from '../../../src/domain/command-bar/find-entries.ts';

type Entry = Findable & { readonly id: string };
const entry = (id: string, group: BarGroup, names: readonly string[], also: readonly string[] = []): Entry => ({
  id,
  group,
  names,
  also,
});

const index = barIndex([
  entry('break', 'action', ['Take a break', 'Zrób przerwę', 'Ia o pauză'], ['rest', 'odpoczynek, kawa', 'odihnă']),
  entry('note', 'action', ['Write a note', 'Zapisz notatkę', 'Scrie o notiță']),
  entry('pause', 'place', ['A break', 'Przerwa', 'O pauză']),
  entry('lamp', 'prompt', [], ['A second broken lamp: that is on us.', 'Druga zepsuta lampa: to nasz błąd.']),
  entry('parcel', 'prompt', [], ['I have asked the courier where your parcel is.']),
  entry('threat', 'playbook', ['A threat', 'Groźba', 'O amenințare']),
  entry('maria', 'promise', ['Maria Kowalska', '#48213'], ['I will write to you by noon.']),
  entry('ivan', 'promise', ['Іван Шевченко', '#77']),
  entry('quiet', 'setting', ['Quiet hours', 'Godziny ciszy', 'Ore de liniște']),
]);
const found = (sought: string, most = 5) =>
  findEntries(index, sought, most).map(({ group, entries }) => [group, ...entries.map(({ id }) => id)]);

describe('findEntries', () => {
  test.each([
    ['in English', 'quiet', 'quiet'],
    ['in Polish', 'ciszy', 'quiet'],
    ['in Romanian', 'liniște', 'quiet'],
    ['in Romanian without diacritics', 'liniste', 'quiet'],
    ['in Polish without diacritics', 'grozba', 'threat'],
    ['in capitals', 'ZAPISZ', 'note'],
    ['by the beginning of words, in any order', 'hours qui', 'quiet'],
    ['by another word for it', 'kawa', 'break'],
    ['by what it says', 'zepsuta', 'lamp'],
    ['by its number', '#48213', 'maria'],
    ['in an alphabet of its own', 'шевч', 'ivan'],
    ['with a letter wrong, when nothing is called so', 'thraet', 'threat'],
    ['with spaces around', '  courier ', 'parcel'],
  ])('finds %s: %s', (_, sought, id) => {
    expect(found(sought).flat()).toContain(id);
  });

  test('puts first what is called by the words, then what has them in its name, then what only says them', () => {
    expect(found('break')).toEqual([
      ['action', 'break'],
      ['place', 'pause'],
    ]);
    expect(found('przerwa')[0]).toEqual(['place', 'pause']);
    expect(found('quiet')).toEqual([['setting', 'quiet']]);
    expect(found('write')).toEqual([
      ['action', 'note'],
      ['promise', 'maria'],
    ]);
  });

  test('does not forgive a letter where the words are found as they are', () => {
    expect(found('lamp')).toEqual([['prompt', 'lamp']]);
  });

  test('gives no more of a group than is asked for', () => {
    expect(found('a', 1).every(([, ...ids]) => ids.length === 1)).toBe(true);
  });

  test.each(['', '   ', '!?', 'qqqqqq'])('finds nothing for "%s"', (sought) => {
    expect(found(sought)).toEqual([]);
  });

  test.each(['(((((', '\\', '"', '-lamp', "''''", '[a-z', '{customer}', 'a b c d e f g h'])(
    'takes "%s" as it is typed',
    (sought) => {
      expect(() => found(sought)).not.toThrow();
    },
  );
});
