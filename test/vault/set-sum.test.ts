// A set as one number: the same however it came about, another for another set.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptySum, freshPoint, withoutPlaces, withPlaces } from '../../src/vault/set-sum.ts';

const point = 1_234_567_890_123_456_789n >> 1n;
const places = fc.uniqueArray(fc.integer({ min: -(2 ** 40), max: -1 }), { maxLength: 40 });

test('is the same in whatever order its members came, and went', () => {
  fc.assert(
    fc.property(places, places, (kept, passing) => {
      const gone = passing.filter((place) => !kept.includes(place));
      const [half, rest] = [kept.slice(0, kept.length / 2), kept.slice(kept.length / 2)];
      const roundabout = withPlaces(withPlaces(withPlaces(emptySum, point, half), point, gone), point, rest);
      expect(withoutPlaces(roundabout, point, gone)).toBe(withPlaces(emptySum, point, kept.toReversed()));
    }),
  );
});

test('is another for another set', () => {
  fc.assert(
    fc.property(places, places, (one, other) => {
      const isSame = one.length === other.length && one.every((place) => other.includes(place));
      expect(withPlaces(emptySum, point, one) === withPlaces(emptySum, point, other)).toBe(isSame);
    }),
  );
});

test.each([['a text'], [-1.5], [Number.NaN], [Number.NEGATIVE_INFINITY]])('is nought with %j among them', (key) => {
  expect(withPlaces(emptySum, point, [-1, key as number])).toBe(0n);
});

test('has a point of its own every time, below 2⁶⁰', () => {
  const points = Array.from({ length: 200 }, freshPoint);
  expect(new Set(points).size).toBe(200);
  for (const one of points) expect(one < 2n ** 60n).toBe(true);
});
