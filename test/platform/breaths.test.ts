// Long work lets the page draw between its pieces.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inBreaths } from '../../src/platform/breaths.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

test('inBreaths pauses once a piece has taken its time, and works through all', async () => {
  const done: number[] = [];
  function* steps() {
    for (let step = 0; step < 9; step += 1) {
      // Each takes 3 ms.
      vi.advanceTimersByTime(3);
      done.push(step);
      yield undefined;
    }
  }
  const all = inBreaths(steps());
  expect(done.length).toBeLessThan(9);
  await vi.runAllTimersAsync();
  await all;
  expect(done).toHaveLength(9);
});
