// Where a promise can be moved to.
import { expect, test } from 'vitest';
import { movedTo, nextDues } from '../../src/panel/moves.ts';

const at = (clock: string) => Date.parse(`2026-11-24T${clock}Z`);

test('a promise still to come moves on from its own hour', () => {
  const { halfHour, hour, tomorrow } = nextDues({ due: at('15:00:00') }, at('13:42:10'), 'Europe/Warsaw');
  expect([halfHour, hour, tomorrow]).toEqual([at('15:30:00'), at('16:00:00'), Date.parse('2026-11-25T08:00:00Z')]);
});

test('a promise already over moves on from the next full minute', () => {
  const { halfHour, hour } = nextDues({ due: at('13:30:00') }, at('13:42:10'), 'Europe/Warsaw');
  expect([halfHour, hour]).toEqual([at('14:13:00'), at('14:43:00')]);
});

test('a moved promise is reminded of before it is due, and not before now', () => {
  const now = at('13:42:00');
  for (const due of [at('13:43:00'), at('14:12:00'), at('20:00:00')]) {
    const moved = movedTo(due, now);
    expect(moved.due).toBe(due);
    expect(moved.remindAt).toBeGreaterThanOrEqual(now);
    expect(moved.remindAt).toBeLessThan(due);
  }
});
