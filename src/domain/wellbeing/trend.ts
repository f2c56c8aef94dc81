// Energy, mood and load as a picture shows them: a point a day over two weeks, or a point a week over a quarter. Where nothing
// was said there is nothing; a gap is never filled.
import { day as dayLong, weekdayOf } from '../due/wall.ts';
import type { CheckIn } from './check-in.ts';
import type { Handled } from './handled.ts';
import { weightOf } from './load.ts';
import { type DayValue, dailyMeans, dailySums, dayOf } from './trend-days.ts';

export const trendSpans = ['days', 'weeks'] as const;
export type TrendSpan = (typeof trendSpans)[number];

/** What the own room knows, in any order. */
export type TrendRecords = { readonly checkIns: readonly CheckIn[]; readonly handled: readonly Handled[] };

/** Days counted as in `DayValue`. Energy and mood from 1 to 5; load is what the tickets of a day weighed, from nought up. */
export type TrendSeries = {
  readonly energy: readonly DayValue[];
  readonly mood: readonly DayValue[];
  readonly load: readonly DayValue[];
};

/** `from` and `to` are its first and last day; the same for a day. Load is that of a working day, also in a week. */
export type TrendPoint = {
  readonly from: number;
  readonly to: number;
  readonly energy?: number;
  readonly mood?: number;
  readonly load?: number;
};

const days = 14;
const weeks = 13;

/** How far back a picture reaches, in days. */
export const reach: Readonly<Record<TrendSpan, number>> = { days, weeks: weeks * 7 };

export function seriesOf({ checkIns, handled }: TrendRecords, timeZone: string): TrendSeries {
  const moods = checkIns.flatMap(({ at, mood }) => (mood === undefined ? [] : [{ at, value: mood }]));
  return {
    energy: dailyMeans(
      checkIns.map(({ at, energy }) => ({ at, value: energy })),
      timeZone,
    ),
    mood: dailyMeans(moods, timeZone),
    load: dailySums(
      handled.map((row) => ({ at: row.at, value: weightOf(row) })),
      timeZone,
    ),
  };
}

/** @param now epoch milliseconds. @returns oldest first; the last point is today, or this week */
export function trendPoints(
  series: TrendSeries,
  { now, timeZone }: { readonly now: number; readonly timeZone: string },
  span: TrendSpan,
): readonly TrendPoint[] {
  const today = dayOf(now, timeZone);
  if (span === 'days') return Array.from({ length: days }, (_, place) => pointOf(series, today - days + 1 + place, 1));
  const monday = today + 1 - weekdayOf(today * dayLong);
  return Array.from({ length: weeks }, (_, place) => pointOf(series, monday - 7 * (weeks - 1 - place), 7));
}

function pointOf(series: TrendSeries, from: number, length: number): TrendPoint {
  const to = from + length - 1;
  const mean = (of: readonly DayValue[]) => {
    const there = of.filter(({ day }) => day >= from && day <= to);
    return there.length === 0 ? undefined : there.reduce((sum, { value }) => sum + value, 0) / there.length;
  };
  const [energy, mood, load] = [mean(series.energy), mean(series.mood), mean(series.load)];
  return {
    from,
    to,
    ...(energy !== undefined && { energy }),
    ...(mood !== undefined && { mood }),
    ...(load !== undefined && { load }),
  };
}

/** The days of a picture, of each series. */
export function daysShown(series: TrendSeries, points: readonly TrendPoint[]): TrendSeries {
  const [first, last] = [points.at(0)?.from ?? 0, points.at(-1)?.to ?? -1];
  const shown = (of: readonly DayValue[]) => of.filter(({ day }) => day >= first && day <= last);
  return { energy: shown(series.energy), mood: shown(series.mood), load: shown(series.load) };
}

/** Whether there is enough for a picture at all: two points of something the agent said or did. */
export const isWorthDrawing = (points: readonly TrendPoint[]): boolean =>
  points.filter(({ energy, mood, load }) => energy !== undefined || mood !== undefined || load !== undefined).length >=
  2;
