// Whether heavy days are also the days of low energy or mood: said in one sentence, or not said at all. Spearman's rank
// correlation, because levels are ranks and load is lopsided (Spearman 1904, doi 10.2307/1412159).
//
// Neighbouring days are alike in both series, which makes chance look like a link. So the days are counted for as many as
// their autocorrelations leave of them (Bayley & Hammersley 1946, doi 10.2307/2983560, to the first lag), and either sentence is
// said only beyond what chance does in five of a hundred. bench/wellbeing prints how often it is said of nothing.
import type { DayValue } from './trend-days.ts';

/** `lower`: the heavier the day, the lower the level. */
export type TrendLink = 'lower' | 'higher';

/** Days that have both. */
const fewest = 10;
/** What must be left of them once their likeness is taken out: two series that both only drift show nothing. */
const fewestCounted = 6;
/** A link that is weaker is no help to anybody, however sure it is. */
const weakest = 0.3;

/** Both in order of days. Absent when the days are too few or show nothing. */
export function trendLink(level: readonly DayValue[], load: readonly DayValue[]): TrendLink | undefined {
  const loads = new Map(load.map(({ day, value }) => [day, value]));
  const both = level.flatMap(({ day, value }) => {
    const carried = loads.get(day);
    return carried === undefined ? [] : [{ day, value, carried }];
  });
  if (both.length < fewest) return undefined;
  const levels = ranks(both.map(({ value }) => value));
  const carried = ranks(both.map((row) => row.carried));
  const rho = correlation(levels, carried);
  if (rho === undefined || Math.abs(rho) < weakest) return undefined;
  const days = both.map(({ day }) => day);
  const alike = Math.max(0, neighbours(levels, days)) * Math.max(0, neighbours(carried, days));
  const counted = (both.length * (1 - alike)) / (1 + alike);
  if (counted < fewestCounted) return undefined;
  const freedom = counted - 2;
  const t = Math.abs(rho) * Math.sqrt(freedom / Math.max(1e-9, 1 - rho ** 2));
  if (t < criticalT(freedom)) return undefined;
  return rho < 0 ? 'lower' : 'higher';
}

/** Mean ranks for ties. */
function ranks(values: readonly number[]): readonly number[] {
  const order = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranked = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to + 1 < order.length && values[order[to + 1] ?? 0] === values[order[from] ?? 0]) to += 1;
    for (let place = from; place <= to; place += 1) ranked[order[place] ?? 0] = (from + to) / 2;
    from = to + 1;
  }
  return ranked;
}

/** Pearson's r; absent when one of them never changes. */
function correlation(one: readonly number[], other: readonly number[]): number | undefined {
  const [a, b] = [centred(one), centred(other)];
  const spread = Math.sqrt(sumOfProducts(a, a) * sumOfProducts(b, b));
  return spread === 0 ? undefined : sumOfProducts(a, b) / spread;
}

/** Autocorrelation from one day to the next answered one, if that is three days away at most. */
function neighbours(values: readonly number[], days: readonly number[]): number {
  const all = centred(values);
  const variance = sumOfProducts(all, all) / all.length;
  const products = all.flatMap((value, place) => {
    const last = all[place - 1];
    const isNear = (days[place] ?? 0) - (days[place - 1] ?? 0) <= 3;
    return last !== undefined && isNear ? [value * last] : [];
  });
  if (products.length === 0 || variance === 0) return 0;
  return products.reduce((sum, product) => sum + product, 0) / products.length / variance;
}

function centred(values: readonly number[]): readonly number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

const sumOfProducts = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, value, place) => sum + value * (other[place] ?? 0), 0);

/** The t that 5 in 100 exceed to either side: Cornish and Fisher's expansion around the normal quantile, two terms. */
function criticalT(freedom: number): number {
  const z = 1.959964;
  return z + (z ** 3 + z) / (4 * freedom) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom ** 2);
}
