// `npm run bench:promises`: what a ledger of ten thousand promises costs, beside one of ten in the same run, and the random
// histories.
import { machine } from '../machine.ts';
import { table } from '../table.ts';
import { liveHistories } from './histories.ts';
import { type Figures, measureInChromium } from './in-chromium.ts';

const [few, many] = [10, 10_000];
const budgets = { plan: 5, today: 100 } as const;

const ms = (value: number) => value.toFixed(value < 1 ? 3 : 1);

/** @param build the folder of the built extension */
export async function bench(build: string): Promise<void> {
  const { version, figures } = await measureInChromium(build, [few, many]);
  const [ten, thousands] = figures;
  if (ten === undefined || thousands === undefined) throw new Error('nothing was measured');
  const row = (what: string, [a, b]: readonly [number, number], budget?: number) => [
    what,
    ms(a),
    ms(b),
    budget === undefined ? '' : `≤ ${budget}`,
    budget === undefined ? '' : b > budget ? 'OVER' : 'ok',
  ];
  const of = (figure: keyof Figures) => [ten[figure], thousands[figure]] as const;
  console.log(`${machine(version)}\n`);
  console.log(
    table([
      ['milliseconds', `${few} promises`, `${many}`, 'budget', ''],
      row('the next alarm, read from IndexedDB', of('plan'), budgets.plan),
      row('  planned over all rows, in memory', of('planAll'), budgets.plan),
      row('opening Today', of('today'), budgets.today),
      row('  asking the background', of('facts')),
      row('  computing what is shown', of('state')),
      row(`  ${ten.rows} and ${thousands.rows} rows in the document`, of('drawn')),
    ]),
  );
  console.log('\nMedians by the clock, in the same Chromium twice, in turn.\n');
  console.log(liveHistories());
}
