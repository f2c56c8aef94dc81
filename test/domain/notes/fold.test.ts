// Texts as search compares them: the same with or without their marks, place for place.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composed, fold } from '../../../src/domain/notes/fold.ts';

describe('fold', () => {
  test.each([
    ['Zażółć gęślą jaźń', 'zazolc gesla jazn'],
    ['ŁÓDŹ', 'lodz'],
    ['Ștefania, țară, însă, gheață', 'stefania, tara, insa, gheata'],
    ['şcoală, ţap', 'scoala, tap'],
    ['café', 'cafe'],
    ['cafe\u0301', 'cafe'],
    ['İstanbul', 'istanbul'],
    ['„wkrótce” – “soon”…', '"wkrotce" - "soon".'],
    ['Mr O’Brien', "mr o'brien"],
    ['Олена', 'олена'],
    ['straße', 'straße'],
    ['10\u00a0€', '10 €'],
    ['👍 OK', '👍 ok'],
  ])('%j is compared as %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('keeps every place where it is in the composed text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text)).toHaveLength(composed(text).length);
      }),
    );
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
