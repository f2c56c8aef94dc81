// Where the picture of a trend is drawn: as wide as there is room, in the colours of the legend beside it, drawn anew when one
// of them changes. For eyes only; the table beside it says the same.
import { useEffect, useRef } from 'preact/hooks';
import type { TrendPoint } from '../../../domain/wellbeing/trend.ts';
import type { TrendLook, TrendMeasure } from './draw-trend.ts';

type Props = {
  readonly points: readonly TrendPoint[];
  readonly shown: readonly TrendMeasure[];
  readonly labels?: readonly string[];
  /** CSS pixels. */
  readonly height: number;
};

/** What changes colours under a page that stays open. */
const colourQueries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'];

export function TrendCanvas({ points, shown, labels, height }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const drawing = JSON.stringify([points, shown, labels]);
  useEffect(() => {
    const place = host.current;
    if (place === null) return;
    const gone = new AbortController();
    let clear = () => {};
    let width = 0;
    const draw = async () => {
      const { drawTrend } = await import('./draw-trend.ts');
      if (gone.signal.aborted) return;
      clear();
      width = place.clientWidth;
      clear = drawTrend(place, { points, shown, ...(labels && { labels }), look: lookOf(place), width, height });
    };
    const resized = new ResizeObserver(() => place.clientWidth !== width && void draw());
    resized.observe(place);
    for (const query of colourQueries)
      matchMedia(query).addEventListener('change', () => void draw(), { signal: gone.signal });
    return () => {
      gone.abort();
      resized.disconnect();
      clear();
    };
  }, [drawing, height]);
  return (
    <div class="trend-canvas" ref={host} style={{ blockSize: `${height}px` }} aria-hidden="true">
      {probes.map((name) => (
        <i key={name} class={`of-${name}`} hidden />
      ))}
    </div>
  );
}

const probes = ['energy', 'mood', 'load', 'load-ground', 'grid', 'text'] as const;

function lookOf(place: HTMLElement): TrendLook {
  const colour = (name: (typeof probes)[number]) => {
    const probe = place.querySelector(`.of-${name}`);
    return probe ? getComputedStyle(probe).color : '';
  };
  return {
    energy: colour('energy'),
    mood: colour('mood'),
    load: colour('load'),
    loadGround: colour('load-ground'),
    grid: colour('grid'),
    text: colour('text'),
    font: `11px ${getComputedStyle(place).fontFamily}`,
  };
}
