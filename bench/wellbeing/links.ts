// How often the sentence about heavy days is said of people in whom nothing links load and energy, and of those in whom it does.
import type { DayValue } from '../../src/domain/wellbeing/trend-days.ts';
import { trendLink } from '../../src/domain/wellbeing/trend-link.ts';
import { type Chance, chanceFrom } from './random.ts';

const workDays = 5;

/** Load of most working days, lopsided as sums of tickets are, one day somewhat like the one before. */
function workOf({ between, normal }: Chance, days: number): ReadonlyMap<number, number> {
  const keeps = between(0, 0.5);
  let state = normal();
  const work = new Map<number, number>();
  for (let day = 0; day < days; day += 1) {
    state = keeps * state + Math.sqrt(1 - keeps ** 2) * normal();
    if (day % 7 < workDays && between(0, 1) < 0.9) work.set(day, state);
  }
  return work;
}

/** Whole levels of energy on some of the days, `link` of whose deviation is the load's. */
function energyOf(
  { between, normal }: Chance,
  days: number,
  work: ReadonlyMap<number, number>,
  link: number,
): readonly DayValue[] {
  const [keeps, deviation, level, answers] = [between(0.1, 0.5), between(0.6, 0.9), between(2.7, 4), between(0.4, 0.9)];
  let state = normal();
  return Array.from({ length: days }, (_, day) => {
    state = keeps * state + Math.sqrt(1 - keeps ** 2) * normal();
    const carried = work.get(day) ?? 0;
    const felt = level + deviation * (Math.sqrt(1 - link ** 2) * state - link * carried);
    return { day, value: Math.min(5, Math.max(1, Math.round(felt))) };
  }).filter(({ day }) => day % 7 < workDays && between(0, 1) < answers);
}

/** Share, 0 to 1, of people of whom anything is said, over so many days. `link`: correlation of energy with light days. */
export function saidOf(people: number, seed: number, days: number, link: number): number {
  const chance = chanceFrom(seed);
  let said = 0;
  for (let person = 0; person < people; person += 1) {
    const work = workOf(chance, days);
    const load = [...work].map(([day, state]) => ({ day, value: 8 * Math.exp(0.5 * state) }));
    if (trendLink(energyOf(chance, days, work, link), load) !== undefined) said += 1;
  }
  return said / people;
}
