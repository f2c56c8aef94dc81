import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { whenQuiet } from '../../src/content/when-quiet.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A reader that takes `cost` milliseconds; gives the moments it was called at. */
function reader(cost = 0) {
  const begin = performance.now();
  const at: number[] = [];
  const pace = whenQuiet(() => {
    at.push(performance.now() - begin);
    if (cost > 0) vi.advanceTimersByTime(cost);
  });
  return { pace, at };
}

describe('whenQuiet', () => {
  test('reads once, in the first gap', () => {
    const { pace, at } = reader();
    for (const wait of [0, 50, 50]) {
      vi.advanceTimersByTime(wait);
      pace.changed(150);
    }
    vi.advanceTimersByTime(1_000);
    expect(at).toEqual([250]);
  });

  test('under a storm reads every 400 ms', () => {
    const { pace, at } = reader();
    for (let elapsed = 0; elapsed < 2_000; elapsed += 10) {
      pace.changed(150);
      vi.advanceTimersByTime(10);
    }
    expect(at).toEqual([400, 800, 1200, 1600, 2000]);
  });

  test('does not let a busy page put off the reading of what is typed', () => {
    const { pace, at } = reader();
    pace.changed(150);
    vi.advanceTimersByTime(20);
    pace.changed(80);
    vi.advanceTimersByTime(10);
    pace.changed(150);
    vi.advanceTimersByTime(300);
    expect(at).toEqual([100]);
  });

  test('rests longer after a reading that took long', () => {
    const { pace, at } = reader(50);
    pace.changed(80);
    vi.advanceTimersByTime(200);
    pace.changed(80);
    vi.advanceTimersByTime(3_000);
    expect(at).toHaveLength(2);
    expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(20 * 50);
  });

  test('does nothing once stopped', () => {
    const { pace, at } = reader();
    pace.changed(80);
    pace.stop();
    vi.advanceTimersByTime(1_000);
    expect(at).toEqual([]);
  });
});
