import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { whenQuiet } from '../../src/content/when-quiet.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const typing = { gap: 80, longest: 400, rarest: 0 };
const page = { gap: 150, longest: 400, rarest: 1_000 };
const elsewhere = { gap: 150, longest: 2_000, rarest: 10_000 };

/** A reader that takes `cost` milliseconds; gives the moments it was called at. `isNews`: whether it finds anything. */
function reader(cost = 0, isNews = () => true) {
  const begin = performance.now();
  const at: number[] = [];
  const pace = whenQuiet(() => {
    at.push(performance.now() - begin);
    if (cost > 0) vi.advanceTimersByTime(cost);
    return isNews();
  });
  return { pace, at };
}

describe('whenQuiet', () => {
  test('reads once, in the first gap', () => {
    const { pace, at } = reader();
    for (const wait of [0, 50, 50]) {
      vi.advanceTimersByTime(wait);
      pace.changed(page);
    }
    vi.advanceTimersByTime(1_000);
    expect(at).toEqual([250]);
  });

  test('under a storm reads every 400 ms', () => {
    const { pace, at } = reader();
    for (let elapsed = 0; elapsed < 2_000; elapsed += 10) {
      pace.changed(page);
      vi.advanceTimersByTime(10);
    }
    expect(at).toEqual([400, 800, 1200, 1600, 2000]);
  });

  test('does not let a busy page put off the reading of what is typed', () => {
    const { pace, at } = reader();
    pace.changed(page);
    vi.advanceTimersByTime(20);
    pace.changed(typing);
    vi.advanceTimersByTime(10);
    pace.changed(page);
    vi.advanceTimersByTime(300);
    expect(at).toEqual([100]);
  });

  test('rests longer after a reading that took long', () => {
    const { pace, at } = reader(50);
    pace.changed(typing);
    vi.advanceTimersByTime(200);
    pace.changed(typing);
    vi.advanceTimersByTime(3_000);
    expect(at).toHaveLength(2);
    expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(20 * 50);
  });

  test('of a page that changes for ever and says nothing new is ever rarer, up to a bound', () => {
    const { pace, at } = reader(0, () => false);
    for (let elapsed = 0; elapsed < 600_000; elapsed += 1_000) {
      pace.changed(elsewhere);
      vi.advanceTimersByTime(1_000);
    }
    const pauses = at.slice(1).map((moment, place) => moment - (at[place] ?? 0));
    expect(pauses.slice(0, 5)).toEqual([1_000, 1_000, 1_000, 1_000, 1_000]);
    expect(pauses.slice(-5).every((pause) => pause >= 10_000 && pause <= 11_000)).toBe(true);
  });

  test.each([
    ['the agent did something', (pace: ReturnType<typeof whenQuiet>) => pace.acted()],
    ['the change is of a kind that cannot wait', (pace: ReturnType<typeof whenQuiet>) => pace.changed(typing)],
  ])('is soon again when %s', (_, come) => {
    const { pace, at } = reader(0, () => false);
    vi.advanceTimersByTime(200_000);
    pace.changed(elsewhere);
    vi.advanceTimersByTime(1_000);
    pace.changed(elsewhere);
    vi.advanceTimersByTime(1_000);
    expect(at).toHaveLength(1);
    come(pace);
    vi.advanceTimersByTime(300);
    expect(at).toHaveLength(2);
  });

  test('is soon again after news', () => {
    let isNews = false;
    const { pace, at } = reader(0, () => isNews);
    vi.advanceTimersByTime(200_000);
    isNews = true;
    for (const wait of [300, 300, 300]) {
      pace.changed(elsewhere);
      vi.advanceTimersByTime(wait);
    }
    expect(at).toHaveLength(3);
  });

  test('does nothing once stopped', () => {
    const { pace, at } = reader();
    pace.changed(typing);
    pace.stop();
    vi.advanceTimersByTime(1_000);
    expect(at).toEqual([]);
  });
});
