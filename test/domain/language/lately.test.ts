import { expect, test } from 'vitest';
import { lately } from '../../../src/domain/language/lately.ts';

test('what is asked for stays, what nobody asks for is forgotten, and never more than twice as much is kept', () => {
  const known = lately<number>(10, 100);
  known.keep('asked for', 1);
  known.keep('not asked for', 2);
  for (let at = 0; at < 1_000; at += 1) {
    known.keep(`another ${at}`, at);
    expect(known.get('asked for')).toBe(1);
  }
  expect(known.get('not asked for')).toBeUndefined();
  const left = Array.from({ length: 1_000 }, (_, at) => known.get(`another ${at}`)).filter((one) => one !== undefined);
  expect(left.length).toBeLessThan(20);
});

test('keeps false, zero and the newest value of a text', () => {
  const known = lately<boolean | number>(4, 100);
  known.keep('no', false);
  known.keep('none', 0);
  known.keep('none', 3);
  expect([known.get('no'), known.get('none')]).toEqual([false, 3]);
});

test('does not keep what is too long, and answers it all the same', () => {
  const known = lately<number>(4, 5);
  expect(known.keep('longer than that', 7)).toBe(7);
  expect(known.get('longer than that')).toBeUndefined();
});
