// The last two weeks at a glance, on the first page of the own room, with the door to more; and one line when something fell
// and stayed.
import type { Drop } from '../../../domain/wellbeing/drop.ts';
import { isWorthDrawing } from '../../../domain/wellbeing/trend.ts';
import { usePanel } from '../../panel-context.ts';
import { trendDates } from './trend-dates.ts';
import { TrendView } from './trend-view.tsx';
import { type Trends, useDrop, useTrendPoints, useTrends } from './use-trends.ts';

/** Two weeks of sixty tickets a day. */
const mostHandled = 850;

export function TrendGlance() {
  const trends = useTrends(mostHandled);
  return trends ? <Glance trends={trends} /> : null;
}

function Glance({ trends }: { readonly trends: Trends }) {
  const { words, actions } = usePanel();
  const { points } = useTrendPoints(trends, 'days');
  const drop = useDrop(trends);
  if (drop === undefined && !isWorthDrawing(points)) return null;
  return (
    <section class="glance">
      <h2>
        <button type="button" class="link" onClick={() => actions.goOwn('trends')}>
          {words.say('trendTwoWeeks')}
        </button>
      </h2>
      {drop && <DropLine drop={drop} />}
      <TrendView trends={trends} span="days" isGlance />
    </section>
  );
}

function DropLine({ drop }: { readonly drop: Drop }) {
  const { words, actions } = usePanel();
  const day = trendDates(words.locale).told(drop.since);
  return (
    <p>
      {words.say(`drop_${drop.of}`, { day })}{' '}
      <button type="button" class="link" onClick={() => actions.goOwn('trends')}>
        {words.say('dropLook')}
      </button>
    </p>
  );
}
