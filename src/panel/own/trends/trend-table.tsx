// The same figures as the picture, as a table: for who listens, and for who prefers it. A gap is a dash.
import type { TrendPoint, TrendSpan } from '../../../domain/wellbeing/trend.ts';
import { usePanel } from '../../panel-context.ts';
import type { TrendMeasure } from './draw-trend.ts';
import { trendDates } from './trend-dates.ts';

type Props = {
  readonly points: readonly TrendPoint[];
  readonly shown: readonly TrendMeasure[];
  readonly span: TrendSpan;
  /** For who listens only. */
  readonly isUnseen: boolean;
};

export function TrendTable({ points, shown, span, isUnseen }: Props) {
  const { words } = usePanel();
  const dates = trendDates(words.locale);
  const figure = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 1 });
  return (
    <div class={isUnseen ? 'unseen' : 'trend-table'}>
      <table>
        <caption class="unseen">{words.say(span === 'days' ? 'trendTwoWeeks' : 'trendQuarter')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.say(span === 'days' ? 'trendDay' : 'trendWeek')}</th>
            {shown.map((measure) => (
              <th key={measure} scope="col">
                {words.say(measure === 'load' ? 'trendLoadBrief' : `trend_${measure}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map((point) => (
            <tr key={point.from}>
              <th scope="row">
                <time>{span === 'days' ? dates.full(point.from) : dates.brief(point.from)}</time>
              </th>
              {shown.map((measure) => (
                <td key={measure}>{figureOr(point[measure])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );

  function figureOr(value: number | undefined) {
    if (value !== undefined) return figure.format(value);
    return (
      <>
        <span aria-hidden="true">–</span>
        <span class="unseen">{words.say('trendNone')}</span>
      </>
    );
  }
}
