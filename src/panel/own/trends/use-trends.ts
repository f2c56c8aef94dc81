// What the agent's own room holds that trends are made of.
import { useMemo } from 'preact/hooks';
import type { CheckIn } from '../../../domain/wellbeing/check-in.ts';
import { type Drop, lastingDrop } from '../../../domain/wellbeing/drop.ts';
import type { Handled } from '../../../domain/wellbeing/handled.ts';
import type { Pulse } from '../../../domain/wellbeing/pulse.ts';
import {
  seriesOf,
  type TrendPoint,
  type TrendSeries,
  type TrendSpan,
  trendPoints,
} from '../../../domain/wellbeing/trend.ts';
import { noTrendChoices, type TrendChoices } from '../../../domain/wellbeing/trend-choices.ts';
import { usePanel } from '../../panel-context.ts';
import { useRecords } from '../use-records.ts';

export type Trends = {
  readonly checkIns: readonly CheckIn[];
  readonly pulses: readonly Pulse[];
  readonly handled: readonly Handled[];
  readonly choices: TrendChoices;
};

/** A year of three check-ins a working day; two years of pulses. */
const [mostCheckIns, mostPulses] = [800, 100];

/** @param mostHandled enough for the days that are shown. @returns `undefined` until all of it is read */
export function useTrends(mostHandled: number): Trends | undefined {
  const checkIns = useRecords('checkIn', mostCheckIns);
  const pulses = useRecords('pulse', mostPulses);
  const handled = useRecords('handled', mostHandled);
  const choices = useRecords('trendChoices', 1);
  return useMemo(
    () =>
      checkIns && pulses && handled && choices && { checkIns, pulses, handled, choices: choices[0] ?? noTrendChoices },
    [checkIns, pulses, handled, choices],
  );
}

/** A lasting drop, unless it was put away. */
export function useDrop(trends: Trends): Drop | undefined {
  const { state } = usePanel();
  const { now, timeZone } = state;
  // Looked for once an hour at most: it is a matter of weeks.
  const hour = Math.floor(now / 3_600_000);
  const drop = useMemo(() => lastingDrop(trends, { now, timeZone }), [trends, hour, timeZone]);
  return now < (trends.choices.dropAfter ?? 0) ? undefined : drop;
}

/** What a picture of a span is drawn from. */
export function useTrendPoints(
  trends: Trends,
  span: TrendSpan,
): { readonly series: TrendSeries; readonly points: readonly TrendPoint[] } {
  const { state } = usePanel();
  const { now, timeZone } = state;
  const series = useMemo(() => seriesOf(trends, timeZone), [trends, timeZone]);
  return { series, points: trendPoints(series, { now, timeZone }, span) };
}
