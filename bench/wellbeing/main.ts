// `npm run bench:wellbeing`: how often the watch for a lasting drop is wrong and how long it takes to be right, and how often
// the sentence about load is said of nothing. All of it on simulated people, whose seed is printed.
import { median } from '../figures.ts';
import { machine } from '../machine.ts';
import { table } from '../table.ts';
import { saidOf } from './links.ts';
import { type Measure, measures } from './people.ts';
import { delays, falseAlarms, plainWorld } from './watch.ts';

const seed = 20261122;
const count = 10_000;
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

const alarms = (what: string, ...args: [inertia: readonly [number, number], of?: readonly Measure[]]) => {
  const [inertia, of = measures] = args;
  const { first, second } = falseAlarms(count, seed, { ...plainWorld, inertia }, of);
  return [what, percent(first), percent(second)];
};

function delayRow(of: readonly Measure[], by: number): readonly string[] {
  const days = delays(count / 5, seed + 1, by, of);
  const within = (most: number) => percent(days.filter((day) => day <= most).length / days.length);
  const middle = median(days);
  return [
    `${of.join(', ')} by ${by} SD`,
    Number.isFinite(middle) ? `${middle.toFixed(0)} days` : 'over a year',
    ...[28, 56, 91, 182, 364].map(within),
  ];
}

console.log(`${machine()}\nseed ${seed}, ${count} steady people × two years; promised: ≤ 5 % a year in any series\n`);
const plain = plainWorld.inertia;
console.log(
  table([
    ['steady people told of a fall', 'year 1', 'year 2'],
    alarms(`any series, inertia ${plain.join('–')}`, plain),
    ...measures.map((measure) => alarms(measure, plain, [measure])),
    ...[0, 0.3, 0.6].map((inertia) => alarms(`any series, inertia ${inertia}`, [inertia, inertia])),
  ]),
);
const drops = [['energy'], ['pulse'], measures] as const;
console.log(
  `\n${table([
    [`a drop for good, ${count / 5} people a row`, 'told after', '≤ 4 weeks', '≤ 8', '≤ 13', '≤ 26', '≤ 52'],
    ...drops.flatMap((of) => [0.5, 1, 1.5].map((by) => delayRow(of, by))),
  ])}\nTold after: the median, of all who fell. The drop comes after half a year of answers.`,
);

const links = [0, 0.3, 0.5, 0.7];
console.log(
  `\n${table([
    ['the sentence about load is said', ...links.map((link) => (link === 0 ? 'no link' : `link ${link}`))],
    ...[14, 28, 91].map((days) => [
      `over ${days} days`,
      ...links.map((link) => percent(saidOf(count / 2, seed + 2, days, link))),
    ]),
  ])}\nLink: the correlation of a day's energy with how light it was, before levels are rounded.`,
);
