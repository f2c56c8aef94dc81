// The picture of a trend on a canvas, by uPlot. Loaded when a picture is first shown, so that opening the panel does not wait
// for it. Colours and font are handed in as the page has them: a canvas knows no style sheet.
import UPlot from 'uplot';
import type { TrendPoint } from '../../../domain/wellbeing/trend.ts';

export type TrendMeasure = 'energy' | 'mood' | 'load';

/** CSS colours and a CSS font. */
export type TrendLook = Readonly<Record<TrendMeasure | 'loadGround' | 'grid' | 'text', string>> & {
  readonly font: string;
};

export type TrendDrawing = {
  readonly points: readonly TrendPoint[];
  readonly shown: readonly TrendMeasure[];
  /** What stands under each point; empty where nothing does. Absent: no scales are drawn at all. */
  readonly labels?: readonly string[];
  readonly look: TrendLook;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
};

const dashes: Readonly<Record<TrendMeasure, readonly number[]>> = { energy: [], mood: [5, 4], load: [] };
const levels = [1, 3, 5];
/** Bars reach to here, of the height, so that the lines stay clear of them. */
const barsReach = 0.6;

/** @returns takes the picture away */
export function drawTrend(host: HTMLElement, { points, shown, labels, look, width, height }: TrendDrawing): () => void {
  const values = (measure: TrendMeasure) => points.map((point) => point[measure] ?? null);
  const most = Math.max(1, ...points.map(({ load }) => load ?? 0));
  const axis = { stroke: look.text, font: look.font, ticks: { show: false }, border: { show: false } };
  const plot = new UPlot(
    {
      width,
      height,
      // The last label stands under the last point, half of it to the right.
      padding: [6, labels ? 20 : 0, labels ? 0 : 6, 0],
      cursor: { show: false },
      legend: { show: false },
      scales: {
        x: { time: false, range: () => [-0.5, points.length - 0.5] },
        level: { range: () => [0.8, 5.2] },
        load: { range: () => [0, most / barsReach] },
      },
      axes: [
        { ...axis, show: labels !== undefined, grid: { show: false }, size: 20, gap: 4, ...placesOf(labels ?? []) },
        {
          ...axis,
          scale: 'level',
          // Without room for figures the lines alone still say where low and high are.
          size: labels ? 18 : 0,
          gap: 4,
          splits: () => levels,
          values: (_, splits) => splits.map((split) => (labels ? String(split) : '')),
          grid: { stroke: look.grid, width: 1 },
        },
      ],
      series: [{}, ...shown.map((measure) => (measure === 'load' ? bars(look) : line(measure, look)))],
    },
    [points.map((_, place) => place), ...shown.map(values)],
    host,
  );
  return () => plot.destroy();
}

/** A label where there is one, and no thinning out: who made the labels knows how many fit. */
function placesOf(labels: readonly string[]): UPlot.Axis {
  const places = [...labels.keys()].filter((place) => labels[place] !== '');
  return { splits: () => places, values: (_, splits) => splits.map((place) => labels[place] ?? '') };
}

const line = (measure: TrendMeasure, look: TrendLook): UPlot.Series => ({
  scale: 'level',
  stroke: look[measure],
  width: 2,
  dash: [...dashes[measure]],
  spanGaps: false,
  points: { show: true, size: 5, width: 0, fill: look[measure] },
});

const bars = (look: TrendLook): UPlot.Series => ({
  scale: 'load',
  stroke: look.load,
  fill: look.loadGround,
  width: 1,
  points: { show: false },
  ...(UPlot.paths.bars && { paths: UPlot.paths.bars({ size: [0.55, 14] }) }),
});
