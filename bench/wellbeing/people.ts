// People who answer as people do in a diary: on some working days, in whole levels, one day much like the one before. The
// numbers are assumptions of ours, set wider than we expect them to be; no diary of anybody is behind them.
import type { DayValue } from '../../src/domain/wellbeing/trend-days.ts';
import type { Chance } from './random.ts';

export const measures = ['energy', 'mood', 'pulse'] as const;
export type Measure = (typeof measures)[number];
export type Diary = Readonly<Record<Measure, readonly DayValue[]>>;

/** A fall of so many of the person's own deviations, from a day on, for good. */
export type Drop = { readonly by: number; readonly from: number; readonly of: readonly Measure[] };

export type World = {
  /** Days of the calendar. */
  readonly days: number;
  /** How much of a day's deviation the next day keeps: autocorrelation, lowest and highest. */
  readonly inertia: readonly [number, number];
};

const [monday, pulseDay, workDays, holiday] = [0, 3, 5, 10];

/** The series of one person. `drop` absent: a steady one. */
export function diary(chance: Chance, { days, inertia }: World, drop?: Drop): Diary {
  const { between, normal } = chance;
  const keeps = between(...inertia);
  const deviation = between(0.6, 0.9);
  const answers = between(0.4, 0.9);
  const level = measures.map(() => between(2.7, 4));
  const away = [between(0, days), between(0, days)];
  const state = measures.map(normal);
  const rows: Record<Measure, DayValue[]> = { energy: [], mood: [], pulse: [] };
  for (let day = 0; day < days; day += 1) {
    // Half of what moves one of the three moves the others.
    const shared = normal();
    for (const place of state.keys()) {
      const moved = Math.SQRT1_2 * (shared + normal());
      state[place] = keeps * (state[place] ?? 0) + Math.sqrt(1 - keeps ** 2) * moved;
    }
    const isAway = away.some((from) => day >= from && day < from + holiday);
    if (day % 7 >= workDays || isAway) continue;
    const answer = (place: number) => {
      const measure = measures[place];
      const fallen = drop && measure && drop.of.includes(measure) && day >= drop.from ? drop.by : 0;
      const felt = (level[place] ?? 0) + deviation * ((state[place] ?? 0) - fallen) - (day % 7 === monday ? 0.1 : 0);
      return Math.min(5, Math.max(1, Math.round(felt + 0.3 * normal())));
    };
    if (between(0, 1) < answers) {
      const twice = between(0, 1) < 0.3;
      rows.energy.push({ day, value: twice ? (answer(0) + answer(0)) / 2 : answer(0) });
      rows.mood.push({ day, value: twice ? (answer(1) + answer(1)) / 2 : answer(1) });
    }
    if (day % 7 === pulseDay && between(0, 1) < 0.75) rows.pulse.push({ day, value: (answer(2) + answer(2)) / 2 });
  }
  return rows;
}
