// The watch for a lasting drop, on series made by hand: what must be told, what must never be.
import { describe, expect, test } from 'vitest';
import { dailyRule, weeklyRule } from '../../../src/domain/wellbeing/drop-rules.ts';
import { fallsIn } from '../../../src/domain/wellbeing/drop-watch.ts';
import type { DayValue } from '../../../src/domain/wellbeing/trend-days.ts';

/** Working days from the first, a Monday. */
const workdays = (count: number) =>
  Array.from({ length: Math.ceil(count / 5) * 7 }, (_, day) => day)
    .filter((day) => day % 7 < 5)
    .slice(0, count);

/** An unhurried pattern around 3.5. */
const calm = [4, 3, 4, 4, 3, 3, 4, 3, 4, 3];
const series = (count: number, change: (day: number, value: number) => number): readonly DayValue[] =>
  workdays(count).map((day, place) => ({ day, value: change(day, calm[place % calm.length] ?? 3) }));

const clip = (value: number) => Math.min(5, Math.max(1, value));
const from = (start: number, by: number) => (day: number, value: number) => clip(day >= start ? value - by : value);
const between = (start: number, end: number, by: number) => (day: number, value: number) =>
  clip(day >= start && day < end ? value - by : value);

describe('a fall is told', () => {
  test.each([
    ['of two levels, within four weeks', 2, 28],
    ['of one and a half, within five', 1.5, 35],
    ['of one, within ten', 1, 70],
  ])('%s', (_, by, most) => {
    const [fall] = fallsIn(series(120, from(98, by)), dailyRule);
    expect((fall?.told ?? 0) - (fall?.since ?? 0)).toBeGreaterThanOrEqual(dailyRule.span);
    expect(fall?.told).toBeGreaterThan(98 + 7);
    expect(fall?.told).toBeLessThanOrEqual(98 + most);
    expect(Math.abs((fall?.since ?? 0) - 98)).toBeLessThanOrEqual(7);
    expect(fall?.ended).toBeUndefined();
  });

  test('also when half the days have no answer', () => {
    const sparse = series(180, from(126, 2)).filter((_, place) => place % 2 === 0);
    expect(fallsIn(sparse, dailyRule)).toHaveLength(1);
  });

  test('in weekly answers, never after fewer than four of them', () => {
    const weeks = Array.from({ length: 40 }, (_, week) => ({
      day: week * 7,
      value: week >= 26 ? 1.5 : (calm[week % calm.length] ?? 3),
    }));
    const [fall] = fallsIn(weeks, weeklyRule);
    expect(fall?.told).toBeGreaterThanOrEqual(26 * 7 + 21);
  });
});

describe('nothing is told', () => {
  test.each([
    ['of steady days', series(250, (_, value) => value)],
    ['of one very bad day', series(140, between(98, 99, 3))],
    ['of one bad week', series(140, between(98, 103, 3))],
    ['of a bad week of three answers', series(140, between(98, 103, 3)).filter(({ day }) => day !== 99 && day !== 101)],
    ['of bad Mondays', series(200, (day, value) => (day % 7 === 0 ? 1 : value))],
    ['of days that are better than usual', series(140, from(98, -1.5))],
    ['before there is a usual', series(19, from(10, 3))],
    ['of who always answers the same', series(200, () => 4)],
    ['of no answers', []],
    ['of a month without answers', series(140, (_, value) => value).filter(({ day }) => day < 98 || day > 126)],
  ])('%s', (_, answers) => {
    expect(fallsIn(answers, dailyRule)).toEqual([]);
  });
});

test('a fall ends when the days are as before', () => {
  const [fall, ...more] = fallsIn(series(200, between(98, 154, 2)), dailyRule);
  expect(fall?.ended).toBeGreaterThan(154);
  expect(fall?.ended).toBeLessThanOrEqual(154 + 21);
  expect(more).toEqual([]);
});

test('what stays low becomes the usual in time, and is not told for ever', () => {
  const [fall, ...more] = fallsIn(series(300, from(98, 2)), dailyRule);
  expect((fall?.ended ?? 0) - (fall?.since ?? 0)).toBeGreaterThan(dailyRule.settles);
  expect(more).toEqual([]);
});
