// Text handed over while it is typed.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptTexts } from '../../src/panel/kept-texts.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function kept() {
  const handedOver: [string, string][] = [];
  return { handedOver, ...keptTexts((field, text) => handedOver.push([field, text])) };
}

test('hands over the last words a quarter of a second after the last key', () => {
  const { type, handedOver } = kept();
  type('paste', 'a');
  vi.advanceTimersByTime(200);
  type('paste', 'ab');
  vi.advanceTimersByTime(249);
  expect(handedOver).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(handedOver).toEqual([['paste', 'ab']]);
});

test('keeps fields apart', () => {
  const { type, handedOver } = kept();
  type('note:learned', 'x');
  type('check-in', 'y');
  vi.runAllTimers();
  expect(handedOver).toEqual([
    ['note:learned', 'x'],
    ['check-in', 'y'],
  ]);
});

test('hands over at once when the field is left, and only once', () => {
  const { type, flush, handedOver } = kept();
  type('paste', 'a');
  flush();
  flush();
  vi.runAllTimers();
  expect(handedOver).toEqual([['paste', 'a']]);
});
