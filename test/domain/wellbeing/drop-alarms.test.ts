// The same simulation as bench/wellbeing, with fewer people: how often steady people are told of a drop, how soon others are.
import { expect, test } from 'vitest';
import { saidOf } from '../../../bench/wellbeing/links.ts';
import { delays, falseAlarms, plainWorld } from '../../../bench/wellbeing/watch.ts';

const people = 800;
const seed = 7;
/** A second or two of work, on a machine that may be busy. Milliseconds. */
const patience = 60_000;
/** Three standard errors of a share of 5 in 100 among so many. */
const chance = 3 * Math.sqrt((0.05 * 0.95) / people);

test(
  'of steady people at most 5 in 100 are told of a drop in half a year',
  () => {
    const { first, second } = falseAlarms(people, seed);
    console.log(`steady people told of a drop, half-years: ${first.toFixed(3)}, ${second.toFixed(3)}`);
    expect(first).toBeLessThan(0.05 + chance);
    expect(second).toBeLessThan(0.05 + chance);
  },
  patience,
);

test(
  'not many more are when each day is much like the one before',
  () => {
    const { second } = falseAlarms(people, seed, { ...plainWorld, inertia: [0.6, 0.6] });
    expect(second).toBeLessThan(0.12);
  },
  patience,
);

test.each([
  [1, 84],
  [1.5, 42],
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
  'the sentence about load is said of nothing to at most 5 in 100, and of a strong link to most',
  () => {
    for (const days of [14, 28, 91]) expect(saidOf(people, seed, days, 0), `${days} days`).toBeLessThan(0.05 + chance);
    expect(saidOf(300, seed, 91, 0.5)).toBeGreaterThan(0.5);
  },
  patience,
);
