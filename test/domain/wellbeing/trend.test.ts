// The points of a picture: days and weeks in the agent's zone, gaps left as gaps.
import { describe, expect, test } from 'vitest';
import type { CheckIn } from '../../../src/domain/wellbeing/check-in.ts';
import type { Handled } from '../../../src/domain/wellbeing/handled.ts';
import { daysShown, isWorthDrawing, reach, seriesOf, trendPoints } from '../../../src/domain/wellbeing/trend.ts';
import { dailyMeans, dailySums, dayOf } from '../../../src/domain/wellbeing/trend-days.ts';

const warsaw = 'Europe/Warsaw';
const at = (iso: string) => Date.parse(iso);
const dayNumber = (iso: string) => at(`${iso}T00:00:00Z`) / 86_400_000;
const checkIn = (iso: string, energy: CheckIn['energy'], mood?: CheckIn['mood']): CheckIn => ({
  id: iso,
  at: at(iso),
  energy,
  ...(mood && { mood }),
});
const handled = (iso: string, parts: Partial<Handled> = {}): Handled => ({
  id: iso,
  at: at(iso),
  since: at(iso),
  feelings: [],
  arousal: 'calm',
  repeated: false,
  ...parts,
});
/** A Tuesday. */
const now = at('2026-11-24T13:42:00Z');

describe('a day', () => {
  test.each([
    ['just before midnight in Warsaw', '2026-11-23T22:59:59Z', warsaw, '2026-11-23'],
    ['at midnight in Warsaw', '2026-11-23T23:00:00Z', warsaw, '2026-11-24'],
    ['in summer, an hour earlier', '2026-07-01T22:00:00Z', warsaw, '2026-07-02'],
    ['behind UTC', '2026-11-24T04:00:00Z', 'America/New_York', '2026-11-23'],
    ['far ahead of it', '2026-11-24T10:30:00Z', 'Pacific/Kiritimati', '2026-11-25'],
    ['when the clock goes back', '2026-10-25T22:30:00Z', warsaw, '2026-10-25'],
  ])('%s', (_, instant, zone, date) => {
    expect(dayOf(at(instant), zone)).toBe(dayNumber(date));
  });

  test('has the mean of its answers, and the sum of its load', () => {
    const samples = [
      { at: at('2026-11-24T08:00:00Z'), value: 2 },
      { at: at('2026-11-20T08:00:00Z'), value: 5 },
      { at: at('2026-11-24T15:00:00Z'), value: 4 },
    ];
    expect(dailyMeans(samples, warsaw)).toEqual([
      { day: dayNumber('2026-11-20'), value: 5 },
      { day: dayNumber('2026-11-24'), value: 3 },
    ]);
    expect(dailySums(samples, warsaw).map(({ value }) => value)).toEqual([5, 6]);
  });
});

const records = {
  checkIns: [
    checkIn('2026-11-24T08:00:00Z', 2, 4),
    checkIn('2026-11-24T12:00:00Z', 3),
    checkIn('2026-11-20T12:00:00Z', 5),
    checkIn('2026-11-11T12:00:00Z', 1),
    checkIn('2026-11-10T12:00:00Z', 4),
  ],
  handled: [
    handled('2026-11-24T09:00:00Z'),
    handled('2026-11-24T10:00:00Z', { feelings: [{ feeling: 'angry', strength: 1 }] }),
    handled('2026-11-16T10:00:00Z'),
  ],
};
const series = seriesOf(records, warsaw);

describe('two weeks', () => {
  const points = trendPoints(series, { now, timeZone: warsaw }, 'days');

  test('end today and have a point a day', () => {
    expect(points).toHaveLength(reach.days);
    expect(points.map(({ from, to }) => to - from)).toEqual(Array(14).fill(0));
    expect(points[0]?.from).toBe(dayNumber('2026-11-11'));
    expect(points[13]).toEqual({
      from: dayNumber('2026-11-24'),
      to: dayNumber('2026-11-24'),
      energy: 2.5,
      mood: 4,
      load: 4,
    });
  });

  test('leave a day without an answer empty', () => {
    const empty = points.filter(
      ({ energy, mood, load }) => energy === undefined && mood === undefined && load === undefined,
    );
    expect(empty).toHaveLength(14 - 4);
    expect(points[5]).toEqual({ from: dayNumber('2026-11-16'), to: dayNumber('2026-11-16'), load: 0.5 });
  });
});

test('a quarter has thirteen weeks from Monday on, each the mean of its days', () => {
  const points = trendPoints(series, { now, timeZone: warsaw }, 'weeks');
  expect(points).toHaveLength(13);
  expect(points.at(-1)).toMatchObject({
    from: dayNumber('2026-11-23'),
    to: dayNumber('2026-11-29'),
    energy: 2.5,
    load: 4,
  });
  expect(points.at(-2)).toMatchObject({ from: dayNumber('2026-11-16'), energy: 5, load: 0.5 });
  expect(points.at(-3)).toMatchObject({ energy: 2.5 });
  expect(points.at(-3)).not.toHaveProperty('load');
});

test('only the days of the picture speak in its sentence', () => {
  const points = trendPoints(series, { now, timeZone: warsaw }, 'days');
  expect(daysShown(series, points).energy.map(({ value }) => value)).toEqual([1, 5, 2.5]);
});

test('a picture needs two points', () => {
  const points = (...checkIns: readonly CheckIn[]) =>
    trendPoints(seriesOf({ checkIns, handled: [] }, warsaw), { now, timeZone: warsaw }, 'days');
  expect(isWorthDrawing(points())).toBe(false);
  expect(isWorthDrawing(points(checkIn('2026-11-24T08:00:00Z', 2)))).toBe(false);
  expect(isWorthDrawing(points(checkIn('2026-11-24T08:00:00Z', 2), checkIn('2026-11-20T08:00:00Z', 2)))).toBe(true);
});
