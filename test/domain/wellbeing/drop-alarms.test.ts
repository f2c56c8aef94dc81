// The same simulation as bench/wellbeing, with fewer people: how often steady people are told of a drop, how soon others are.
import { expect, test } from 'vitest';
import { saidOf } from '../../../bench/wellbeing/links.ts';
import { measures } from '../../../bench/wellbeing/people.ts';
import { delays, falseAlarms, plainWorld } from '../../../bench/wellbeing/watch.ts';

const people = 500;
const seed = 7;
/** A second or two of work, on a machine that may be busy. Milliseconds. */
const patience = 60_000;
/** Three standard errors of a share of 5 in 100 among so many. */
const chance = 3 * Math.sqrt((0.05 * 0.95) / people);

test.each([0, 0.3, 0.6])(
  'of steady people at most 5 in 100 are told of a drop in a year, each day keeping %f of the one before',
  (inertia) => {
    const { first, second } = falseAlarms(people, seed, { ...plainWorld, inertia: [inertia, inertia] });
    console.log(`steady people told of a drop, years, at ${inertia}: ${first.toFixed(3)}, ${second.toFixed(3)}`);
    expect(first).toBeLessThan(0.05 + chance);
    expect(second).toBeLessThan(0.05 + chance);
  },
  patience,
);

test.each([
  [1, 112],
  [1.5, 63],
])(
  'a drop of %f deviations in energy is told to half of them within %i days',
  (by, most) => {
    const days = delays(300, seed, by, ['energy']);
    expect(days[150]).toBeLessThanOrEqual(most);
    expect(days[0]).toBeGreaterThan(0);
  },
  patience,
);

test(
  'a drop of half a deviation in all three is told to half of them within a year',
  () => {
    expect(delays(300, seed, 0.5, measures)[150]).toBeLessThanOrEqual(364);
  },
  patience,
);

test(
  'the sentence about load is said of nothing to at most 5 in 100, and of a strong link to most',
  () => {
    for (const days of [14, 28, 91]) expect(saidOf(people, seed, days, 0), `${days} days`).toBeLessThan(0.05 + chance);
    expect(saidOf(300, seed, 91, 0.5)).toBeGreaterThan(0.5);
  },
  patience,
);
