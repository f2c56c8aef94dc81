import { expect, test, vi } from 'vitest';
import { within } from '../../src/platform/time-limit.ts';

test('gives what the work gives, in time', async () => {
  expect(await within(1_000, Promise.resolve(7))).toBe(7);
});

test('rejects as the work rejects', async () => {
  await expect(within(1_000, Promise.reject(new Error('broken')))).rejects.toThrow('broken');
});

test('rejects when the work takes longer, and leaves no timer behind when it does not', async () => {
  vi.useFakeTimers();
  const late = expect(within(50, new Promise(() => {}))).rejects.toMatchObject({ name: 'TimeoutError' });
  await vi.advanceTimersByTimeAsync(50);
  await late;
  await within(50, Promise.resolve());
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});
