// Whether one person's own series has fallen and stayed there: a one-sided CUSUM on days measured against the person's own
// baseline. Pure: it is worked out anew from all the answers there are.
//
// Page, E. S. (1954), Continuous inspection schemes, Biometrika 41, doi 10.1093/biomet/41.1-2.100: the sum of what each day
// lies under the usual, less an allowance, never under nought. Hawkins, D. M. (1987), Self-starting cusum charts for location
// and scale, The Statistician 36, doi 10.2307/2348827: the baseline grows with the series, there is no separate time of
// learning. Three changes for what people answer: one day counts for so much at most; a young baseline is trusted less; and
// days of a fall do not become the usual while it is being judged.
import type { DayValue } from './trend-days.ts';

/** Days and answers are counted; what is measured is in the person's own standard deviations. */
export type WatchRule = {
  /** Answered days a baseline needs at least. */
  readonly learnt: number;
  /** Days before the one looked at that the baseline leaves out. */
  readonly lag: number;
  /** Days before these that still count: however long a fall is watched, what it is measured against stays as long. */
  readonly memory: number;
  /** What a day may lie under the usual without being counted. */
  readonly allowance: number;
  /** How many standard errors of the baseline are allowed on top. */
  readonly doubt: number;
  /** What one day counts for at most. */
  readonly most: number;
  /** The smallest deviation, in levels: who always answers the same has none. */
  readonly leastDeviation: number;
  /** How much of a deviation the next answer keeps, while little is known of the person… */
  readonly inertia: number;
  /** …and how many answers that is worth. */
  readonly inertiaWeight: number;
  /** Answers so many days apart at most tell of inertia. */
  readonly near: number;
  /** Told once the sum reaches it… */
  readonly threshold: number;
  /** …over so many answered days… */
  readonly answers: number;
  /** …and so many days of the calendar. */
  readonly span: number;
  /** Over once the sum is down to this share of the threshold; it never goes above the threshold itself. */
  readonly recovered: number;
  /** Calendar days after it was told, when what fell is the new usual. */
  readonly settles: number;
};

/** Days as in `DayValue`. `since`: when it began, as far as can be told. `ended`: absent while it lasts. */
export type Fall = { readonly since: number; readonly told: number; readonly ended?: number };

/**
 * Every fall of a series, oldest first; the last one may still last.
 * @param series one value a day, in order of days; gaps are days that are not there
 */
export function fallsIn(series: readonly DayValue[], rule: WatchRule): readonly Fall[] {
  const falls: Fall[] = [];
  let [sum, answers, usualFrom] = [0, 0, Number.NEGATIVE_INFINITY];
  let since: number | undefined;
  let fall: Fall | undefined;
  const end = (ended: number) => {
    if (fall) falls.push({ ...fall, ended });
    [sum, answers, since, fall] = [0, 0, undefined, undefined];
  };
  for (const { day, value } of series) {
    if (fall && day - fall.told > rule.settles) {
      usualFrom = fall.since;
      end(day);
    }
    const before = Math.min(day - rule.lag, since ?? day);
    const usual = usualOf(series, Math.max(usualFrom, before - rule.memory), before, rule);
    if (!usual) continue;
    const under = Math.min((usual.level - value) / usual.deviation, rule.most);
    const counted = sum + under - rule.allowance - rule.doubt / Math.sqrt(usual.count);
    sum = Math.min(counted, rule.threshold);
    if (sum <= (fall ? rule.recovered * rule.threshold : 0)) {
      end(day);
      continue;
    }
    since ??= day;
    answers += 1;
    const isLasting = answers >= rule.answers && day - since >= rule.span;
    if (!fall && isLasting && sum >= rule.threshold) fall = { since, told: day };
  }
  return fall ? [...falls, fall] : falls;
}

type Usual = { readonly level: number; readonly deviation: number; readonly count: number };

/** Huber's constant (1964, doi 10.1214/aoms/1177703732): next to nothing is lost on calm series, and no one day counts for much. */
const heeded = 1.5;
/** Nobody's days are more alike than this, whatever a few of them say. */
const mostInertia = 0.8;

/** The days from `from` to just before `before`. Plain loops: a simulation of ten thousand years goes through here. */
function usualOf(series: readonly DayValue[], from: number, before: number, rule: WatchRule): Usual | undefined {
  const [first, end] = [firstAt(series, from), firstAt(series, before)];
  const count = end - first;
  if (count < rule.learnt) return undefined;
  let [sum, squares] = [0, 0];
  for (let place = first; place < end; place += 1) {
    const value = series[place]?.value ?? 0;
    sum += value;
    squares += value * value;
  }
  const mean = sum / count;
  const spread = Math.max(rule.leastDeviation, Math.sqrt(Math.max(0, squares / count - mean * mean)));
  const [low, high] = [mean - heeded * spread, mean + heeded * spread];
  let [level, products, pairs] = [0, 0, 0];
  let last: DayValue | undefined;
  for (let place = first; place < end; place += 1) {
    const row = series[place];
    if (!row) continue;
    level += Math.min(high, Math.max(low, row.value)) / count;
    if (last && row.day - last.day <= rule.near) {
      products += (row.value - mean) * (last.value - mean);
      pairs += 1;
    }
    last = row;
  }
  // Autocorrelation of neighbouring answers, drawn towards what the rule expects while there are few of them.
  const told = (products / spread ** 2 + rule.inertia * rule.inertiaWeight) / (pairs + rule.inertiaWeight);
  const inertia = Math.min(mostInertia, Math.max(0, told));
  // What a sum of such days deviates by, for each day of it.
  return { level, deviation: spread * Math.sqrt((1 + inertia) / (1 - inertia)), count };
}

/** The place of the first value on `day` or later. */
function firstAt(series: readonly DayValue[], day: number): number {
  let [low, high] = [0, series.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((series[middle]?.day ?? day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
