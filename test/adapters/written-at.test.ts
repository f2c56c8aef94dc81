import { expect, test } from 'vitest';
import { parseInstant } from '../../src/adapters/written-at.ts';

test.each([
  ['2026-11-20T15:42:00.000Z', Date.UTC(2026, 10, 20, 15, 42)],
  ['2026-11-20 15:42:00+02:00', Date.UTC(2026, 10, 20, 13, 42)],
  ['1795189320', 1_795_189_320_000],
  ['1795189320000', 1_795_189_320_000],
])('%s is an instant', (text, instant) => {
  expect(parseInstant(text)).toBe(instant);
});

test.each([
  '02/11/2026',
  'yesterday',
  'Mon Nov 02 11:30:00 2026',
  '2026-13-45T99:99',
  '',
  '12',
  null,
  'x'.repeat(100_000),
])('%s is not: nobody can tell which', (text) => {
  expect(parseInstant(text)).toBeUndefined();
});
