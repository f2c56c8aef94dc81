// A lasting drop of one person's energy, mood or pulse, and the one thing to try that fits what fell. Told to the person alone.
import type { CheckIn } from './check-in.ts';
import { dailyRule, weeklyRule } from './drop-rules.ts';
import { fallsIn } from './drop-watch.ts';
import type { Handled } from './handled.ts';
import { type Pulse, pulseSamples } from './pulse.ts';
import { seriesOf } from './trend.ts';
import { type DayValue, dailyMeans, dayOf } from './trend-days.ts';

/** In the order in which they are told where several fell: what can be changed soonest first. */
const dropMeasures = ['energy', 'mood', 'pulse'] as const;
type DropMeasure = (typeof dropMeasures)[number];

/**
 * load: days have become heavier since. breaks: energy fell with no more to carry. someone: mood or the pulse fell, which one
 * does not mend alone.
 */
type DropHelp = 'load' | 'breaks' | 'someone';

/** `since`: the day it began, as far as can be told, counted from 1 January 1970. */
export type Drop = { readonly of: DropMeasure; readonly since: number; readonly help: DropHelp };

export type DropRecords = {
  readonly checkIns: readonly CheckIn[];
  readonly pulses: readonly Pulse[];
  readonly handled: readonly Handled[];
};

/** Days without an answer after which nothing can be said of today any more. */
const freshFor = 14;

/** @param now epoch milliseconds. @param timeZone IANA. Absent while nothing fell and stayed. */
export function lastingDrop(
  { checkIns, pulses, handled }: DropRecords,
  { now, timeZone }: { readonly now: number; readonly timeZone: string },
): Drop | undefined {
  const { energy, mood, load } = seriesOf({ checkIns, handled }, timeZone);
  const watched: Readonly<Record<DropMeasure, readonly DayValue[]>> = {
    energy,
    mood,
    pulse: dailyMeans(pulseSamples(pulses), timeZone),
  };
  const today = dayOf(now, timeZone);
  for (const of of dropMeasures) {
    const last = fallsIn(watched[of], of === 'pulse' ? weeklyRule : dailyRule).at(-1);
    const answered = watched[of].at(-1)?.day ?? Number.NEGATIVE_INFINITY;
    if (last === undefined || last.ended !== undefined || today - answered > freshFor) continue;
    return { of, since: last.since, help: helpFor(of, load, last.since) };
  }
  return undefined;
}

/** Days of work needed on either side to compare them, and how far back the earlier ones lie at most. */
const [fewestDays, before] = [5, 56];
/** Heavier by a quarter is heavier. Craft. */
const heavier = 1.25;

function helpFor(of: DropMeasure, load: readonly DayValue[], since: number): DropHelp {
  const earlier = load.filter(({ day }) => day < since && day >= since - before);
  const later = load.filter(({ day }) => day >= since);
  const isEnough = earlier.length >= fewestDays && later.length >= fewestDays;
  if (isEnough && mean(later) >= heavier * mean(earlier)) return 'load';
  return of === 'energy' ? 'breaks' : 'someone';
}

const mean = (days: readonly DayValue[]): number => days.reduce((sum, { value }) => sum + value, 0) / days.length;
