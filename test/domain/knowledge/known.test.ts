import { describe, expect, test } from 'vitest';
import { type KnownKind, kindsIn, knownPlaces, storedKinds } from '../../../src/domain/knowledge/kinds.ts';
import { maxPiece, pieceOf, withoutSecrets } from '../../../src/domain/knowledge/known.ts';
import { summaryOf } from '../../../src/domain/knowledge/summary.ts';
import { ownKinds } from '../../../src/domain/own/records.ts';

const all = Array.from({ length: 7 }, (_, place) => ({ id: `r${place}`, value: { place } }));

describe('pieceOf', () => {
  test.each([
    [0, 3, ['r0', 'r1', 'r2'], 3],
    [3, 3, ['r3', 'r4', 'r5'], 6],
    [6, 3, ['r6'], undefined],
    [0, 7, all.map(({ id }) => id), undefined],
    [7, 3, [], undefined],
  ])('after %i, %i at most', (from, most, ids, next) => {
    const piece = pieceOf(all, from, most);
    expect(piece.records.map(({ id }) => id)).toEqual(ids);
    expect(piece.next).toBe(next);
  });

  test('is shorter where records are large, and never empty', () => {
    const large = ['a', 'b'].map((id) => ({ id, value: 'x'.repeat(maxPiece + 1) }));
    expect(pieceOf(large, 0, 10)).toMatchObject({ records: [{ id: 'a' }], next: 1 });
    expect(pieceOf(large, 1, 10)).toEqual({ records: [large[1]] });
  });
});

test('of a key that signs, the secret half is left out, and of nothing else anything', () => {
  const value = { id: 'k', name: 'Team', secret: 'MC4C', madeAt: 1 };
  expect(withoutSecrets('signingKey', value)).toEqual({ id: 'k', name: 'Team', madeAt: 1 });
  expect(withoutSecrets('note', value)).toBe(value);
});

test('every kind has its one place', () => {
  const placed = knownPlaces.flatMap((place) => kindsIn[place]);
  expect(new Set(placed).size).toBe(placed.length);
  expect(placed.toSorted()).toEqual([...storedKinds, ...ownKinds, 'typed'].toSorted());
});

describe('summaryOf', () => {
  const of = (kind: KnownKind, value: unknown) => summaryOf(kind, { id: 'an id', value });
  test.each([
    [
      'promises',
      { words: 'I will write', customer: 'Maria', ticket: { ticketId: '7' }, due: 5 },
      'I will write · Maria · 7',
      5,
    ],
    ['checkIn', { energy: 3, mood: 4, line: 'Slow\n day', at: 9 }, '3 · 4 · Slow day', 9],
    ['goodThings', { things: [{ what: 'Tea' }, { what: 'Sun' }], at: 2 }, 'Tea · Sun', 2],
    ['sites', 'https://desk.example.com/*', 'https://desk.example.com/*', undefined],
    ['openers', { newestFirst: [{ opener: 'I can see that the' }] }, 'I can see that the', undefined],
    ['settings', { lang: 'pl' }, 'an id', undefined],
    ['note', { shape: 'unknown' }, 'an id', undefined],
    ['note', null, 'an id', undefined],
    ['promises', { words: 4, due: 'soon', ticket: 'none' }, '4', undefined],
  ] as const)('%s: %j', (kind, value, text, at) => {
    expect(of(kind, value)).toEqual(at === undefined ? { text } : { text, at });
  });

  test('reads nothing an object has of itself', () => {
    expect(of('note', JSON.parse('{"__proto__":{"text":"no"}}')).text).toBe('an id');
  });

  test('is one line, however long the text', () => {
    const { text } = of('note', { text: `${'word '.repeat(100_000)}` });
    expect(text.length).toBeLessThanOrEqual(120);
    expect(text.endsWith('…')).toBe(true);
  });
});
