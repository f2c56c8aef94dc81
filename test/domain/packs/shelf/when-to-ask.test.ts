import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDue, nextAsk } from '../../../../src/domain/packs/shelf/when-to-ask.ts';

const hour = 3_600_000;
const chance = fc.double({ min: 0, max: 1, noNaN: true });

test('the next question is six hours to a week away, however often it failed', () => {
  fc.assert(
    fc.property(fc.nat({ max: 10_000 }), fc.nat(), chance, (failures, now, by) => {
      const pause = nextAsk(failures, now, by) - now;
      expect(pause).toBeGreaterThanOrEqual(6 * hour);
      expect(pause).toBeLessThanOrEqual(7 * 24 * hour);
    }),
  );
});

test.each([
  [0, 6],
  [1, 6],
  [2, 12],
  [3, 24],
  [4, 48],
  [5, 96],
  [6, 144],
  [60, 144],
])('after %i failures it is %i hours away, and a sixth more by chance', (failures, hours) => {
  expect(nextAsk(failures, 0, 0)).toBe(hours * hour);
  expect(nextAsk(failures, 0, 1)).toBe(hours * hour * (7 / 6));
});

test.each([
  [10, 10, true],
  [11, 10, false],
  [7 * 24 * hour, 0, false],
  [7 * 24 * hour + 1, 0, true],
])('planned for %i, at %i it is due: %s', (nextAt, now, due) => {
  expect(isDue({ nextAt }, now)).toBe(due);
});
