// What the watch for a lasting drop makes of simulated people.
import { dailyRule, weeklyRule } from '../../src/domain/wellbeing/drop-rules.ts';
import { fallsIn } from '../../src/domain/wellbeing/drop-watch.ts';
import { type Diary, type Drop, diary, type Measure, measures, type World } from './people.ts';
import { chanceFrom } from './random.ts';

const rules = { energy: dailyRule, mood: dailyRule, pulse: weeklyRule } as const;
const year = 364;
export const plainWorld: World = { days: 2 * year, inertia: [0.1, 0.5] };

const tellings = (person: Diary, of: readonly Measure[]) =>
  of.flatMap((measure) => fallsIn(person[measure], rules[measure]));

const people = (count: number, seed: number, world: World, drop?: Drop): readonly Diary[] => {
  const chance = chanceFrom(seed);
  return Array.from({ length: count }, () => diary(chance, world, drop));
};

/** Shares, 0 to 1, of steady people who are told of a fall in their first and in their second year. */
export type FalseAlarms = { readonly first: number; readonly second: number };

export function falseAlarms(
  count: number,
  seed: number,
  world: World = plainWorld,
  of: readonly Measure[] = measures,
): FalseAlarms {
  const told = people(count, seed, world).map((person) => tellings(person, of).map((fall) => fall.told));
  const share = (from: number, to: number) =>
    told.filter((days) => days.some((day) => day >= from && day < to)).length / count;
  return { first: share(0, year), second: share(year, 2 * year) };
}

/** Days from a drop, after half a year of answers, to its being told, in order; those not told within a year are `Infinity`. */
export function delays(count: number, seed: number, by: number, of: readonly Measure[]): readonly number[] {
  const from = year / 2;
  const told = people(count, seed, { ...plainWorld, days: from + year }, { by, from, of }).flatMap((person) => {
    const lasting = tellings(person, of).filter(({ ended = Number.POSITIVE_INFINITY }) => ended > from);
    const first = Math.min(...lasting.map((fall) => fall.told));
    // Who was told of something before it came says nothing of how soon it is seen.
    return first < from ? [] : [first - from];
  });
  return told.toSorted((a, b) => a - b);
}
