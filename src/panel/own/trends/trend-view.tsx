// Energy, mood and load over some days or weeks: the picture or the table, and the sentence that says what it shows.
import {
  daysShown,
  isWorthDrawing,
  type TrendPoint,
  type TrendSeries,
  type TrendSpan,
} from '../../../domain/wellbeing/trend.ts';
import { trendLink } from '../../../domain/wellbeing/trend-link.ts';
import type { Words } from '../../../ui/words.ts';
import { usePanel } from '../../panel-context.ts';
import type { TrendMeasure } from './draw-trend.ts';
import { TrendCanvas } from './trend-canvas.tsx';
import { pointLabels, trendDates } from './trend-dates.ts';
import { TrendLegend } from './trend-legend.tsx';
import { TrendTable } from './trend-table.tsx';
import { type Trends, useTrendPoints } from './use-trends.ts';

type Props = {
  readonly trends: Trends;
  readonly span: TrendSpan;
  /** On the first page: lower, without scales, energy and load only. */
  readonly isGlance?: boolean;
};

const [glanceHeight, fullHeight] = [72, 180];

export function TrendView({ trends, span, isGlance = false }: Props) {
  const { words } = usePanel();
  const { series, points } = useTrendPoints(trends, span);
  if (!isWorthDrawing(points)) return isGlance ? null : <p class="soft">{words.say('trendEmpty')}</p>;
  const measures: readonly TrendMeasure[] = isGlance ? ['energy', 'load'] : ['energy', 'mood', 'load'];
  const told = measures.filter((measure) => points.some((point) => point[measure] !== undefined));
  // Bars lie under lines, and a broken line over an unbroken one, so that where they are one both are seen.
  const drawn = (['load', 'energy', 'mood'] as const).filter((measure) => told.includes(measure));
  const dates = trendDates(words.locale);
  const asTable = !isGlance && trends.choices.asTable === true;
  return (
    <div class="trend">
      {!asTable && (
        <>
          <TrendCanvas
            points={points}
            shown={drawn}
            height={isGlance ? glanceHeight : fullHeight}
            {...(!isGlance && { labels: pointLabels(points, dates) })}
          />
          <TrendLegend shown={told} />
        </>
      )}
      <TrendTable points={points} shown={told} span={span} isUnseen={!asTable} />
      <TrendSentence series={series} points={points} isGlance={isGlance} />
      {asTable && <p class="soft">{scaleWords(words, span)}</p>}
    </div>
  );
}

const scaleWords = (words: Words, span: TrendSpan): string =>
  [words.say('trendScale'), span === 'weeks' && words.say('trendScaleWeeks')].filter(Boolean).join(' ');

type SentenceProps = {
  readonly series: TrendSeries;
  readonly points: readonly TrendPoint[];
  readonly isGlance: boolean;
};

/** Of energy, else of mood: one sentence, and only when the days show it. */
function TrendSentence({ series, points, isGlance }: SentenceProps) {
  const { words } = usePanel();
  const shown = daysShown(series, points);
  for (const measure of ['energy', 'mood'] as const) {
    const link = trendLink(shown[measure], shown.load);
    if (link === undefined || (isGlance && measure === 'mood')) continue;
    return (
      <p>
        {words.say(`trendLink_${measure}_${link}`)}
        {!isGlance && <small class="soft"> {words.say('trendLinkAbout')}</small>}
      </p>
    );
  }
  return null;
}
