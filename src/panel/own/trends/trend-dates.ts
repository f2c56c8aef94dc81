// Counted days as people say them. They are dates without a clock: the zone was applied when they were counted.
import type { TrendPoint } from '../../../domain/wellbeing/trend.ts';

export type TrendDates = {
  /** "Mon 16 Nov" */
  readonly full: (day: number) => string;
  /** "16 Nov" */
  readonly brief: (day: number) => string;
  /** "16 November" */
  readonly told: (day: number) => string;
};

const dayLong = 86_400_000;

/** @param locale BCP 47 */
export function trendDates(locale: string): TrendDates {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const made = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
    return (day: number) => made.format(day * dayLong);
  };
  return {
    full: format({ weekday: 'short', day: 'numeric', month: 'short' }),
    brief: format({ day: 'numeric', month: 'short' }),
    told: format({ day: 'numeric', month: 'long' }),
  };
}

const every = 4;

/** What stands under the points of a picture: every so many, so that they never touch at 280 px; the last always has one. */
export function pointLabels(points: readonly TrendPoint[], dates: TrendDates): readonly string[] {
  return points.map(({ from }, place) => ((points.length - 1 - place) % every === 0 ? dates.brief(from) : ''));
}
