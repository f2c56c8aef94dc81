// The sentence about heavy days: said when many days show it, else not at all.
import { describe, expect, test } from 'vitest';
import type { DayValue } from '../../../src/domain/wellbeing/trend-days.ts';
import { trendLink } from '../../../src/domain/wellbeing/trend-link.ts';

/** No two neighbours alike, no trend. */
const loads = [3, 9, 1, 7, 5, 10, 2, 8, 4, 6, 3, 9, 1, 7, 5, 10, 2, 8, 4, 6];
const daily = (values: readonly number[], first = 0): readonly DayValue[] =>
  values.map((value, place) => ({ day: first + place, value }));
const level = (load: number) => (load > 7 ? 2 : load > 4 ? 3 : 4);

describe('heavy days', () => {
  test.each([
    ['that are low ones', loads.map(level), loads, 'lower'],
    ['that are high ones', loads.map((load) => 6 - level(load)), loads, 'higher'],
    [
      'beside levels that go their own way',
      loads.map((_, place) => [3, 3, 4, 4, 2, 3, 2][place % 7] ?? 3),
      loads,
      undefined,
    ],
    ['beside a level that never changes', loads.map(() => 3), loads, undefined],
    ['that are all as heavy', loads.map(level), loads.map(() => 4), undefined],
    ['of which there are nine', loads.slice(0, 9).map(level), loads.slice(0, 9), undefined],
    ['of which there are ten', loads.slice(0, 10).map(level), loads.slice(0, 10), 'lower'],
    ['while both only drift', loads.map((_, place) => 1 + place / 6), loads.map((_, place) => 20 - place), undefined],
    ['that were none', [], [], undefined],
  ] as const)('%s', (_, levels, load, said) => {
    expect(trendLink(daily(levels), daily(load))).toBe(said);
  });

  test('count only where the day has both', () => {
    expect(trendLink(daily(loads.map(level)), daily(loads, 15))).toBeUndefined();
  });

  test('are ranked: one day of a hundred tickets is one heavy day', () => {
    const lopsided = loads.map((load) => load ** 4);
    expect(trendLink(daily(loads.map(level)), daily(lopsided))).toBe('lower');
  });
});
