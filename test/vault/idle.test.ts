// Whether the agent is here is told by keys, clicks and the wheel in the page.
import { afterEach, expect, test, vi } from 'vitest';
import { watchUse } from '../../src/vault/idle.ts';

afterEach(() => vi.useRealTimers());

test.each(['keydown', 'pointerdown', 'wheel'])('%s counts as use', (gesture) => {
  vi.useFakeTimers();
  const [page, used] = [new EventTarget(), vi.fn()];
  watchUse(page, used, () => {});
  page.dispatchEvent(new Event(gesture));
  expect(used).toHaveBeenCalledTimes(1);
});

test('whether it is idle is looked at now and then, and when the page is shown or hidden', () => {
  vi.useFakeTimers();
  const [page, used, idle] = [new EventTarget(), vi.fn(), vi.fn()];
  watchUse(page, used, idle);
  page.dispatchEvent(new Event('visibilitychange'));
  expect(idle).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(60_000);
  expect(idle).toHaveBeenCalledTimes(5);
  expect(used).not.toHaveBeenCalled();
});
