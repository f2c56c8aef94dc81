// Which line is which, by stroke as well as by colour.
import { usePanel } from '../../panel-context.ts';
import type { TrendMeasure } from './draw-trend.ts';

export function TrendLegend({ shown }: { readonly shown: readonly TrendMeasure[] }) {
  const { words } = usePanel();
  return (
    <ul class="trend-legend soft" aria-hidden="true">
      {shown.map((measure) => (
        <li key={measure}>
          <i class={`of-${measure}`} />
          {words.say(`trend_${measure}`)}
        </li>
      ))}
    </ul>
  );
}
