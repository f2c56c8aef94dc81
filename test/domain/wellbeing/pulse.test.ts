// When the two questions are asked: once a week at most, and not when the agent said no.
import { expect, test } from 'vitest';
import { isPulseDue, Pulse, pulseSamples } from '../../../src/domain/wellbeing/pulse.ts';

const day = 86_400_000;
const now = Date.parse('2026-11-24T13:42:00Z');

test.each([
  ['for the first time', {}, true],
  ['a week after the last answer', { lastAt: now - 7 * day }, true],
  ['a moment before the week is over', { lastAt: now - 7 * day + 1 }, false],
  ['with an answer from a clock that was ahead', { lastAt: now + day }, false],
  ['turned off', { isOff: true }, false],
  ['turned off, after a year', { isOff: true, lastAt: now - 365 * day }, false],
  ['while it was put off', { notBefore: now + 1 }, false],
  ['when that time has come', { notBefore: now }, true],
])('the pulse %s', (_, asking, isDue) => {
  expect(isPulseDue({ now, ...asking })).toBe(isDue);
});

test('a pulse is the mean of its two answers', () => {
  const pulse = { id: 'p', at: now, energy: 2, good: 5 } as const;
  expect(Pulse.parse(pulse)).toEqual(pulse);
  expect(pulseSamples([pulse])).toEqual([{ at: now, value: 3.5 }]);
  expect(Pulse.safeParse({ ...pulse, good: 6 }).success).toBe(false);
});
