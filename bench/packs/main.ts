// `npm run bench:packs`: what two hundred packs of a hundred prompts cost: choosing among them, taking one in, checking them.
import { langs } from '../../src/domain/language/lang.ts';
import { warmUp } from '../../src/domain/warm-up.ts';
import { measure } from '../domain/measure.ts';
import { machine } from '../machine.ts';
import { table } from '../table.ts';
import { checking } from './checking.ts';
import { choosing } from './choosing.ts';
import { importing } from './importing.ts';
import { manyPacks } from './many-packs.ts';

const ms = (value: number) => value.toFixed(value < 100 ? 2 : 0);
const times = (time: number, plain: number) => `× ${(time / plain).toFixed(2)}`;
const importBudget = 500;

for (const lang of langs) warmUp(lang);
const packs = manyPacks(200, 100);

console.log(`${machine()}\n`);
const chosen = choosing(packs).map(measure);
console.log(
  table([
    ['choosing, 20,000 prompts', 'ms', 'one by one', 'ratio', 'budget', ''],
    ...chosen.map(({ what, time, reference, budget }) => {
      const promised = budget === undefined ? ['', ''] : [`≤ ${budget}`, time > budget ? 'OVER' : 'ok'];
      return [what, ms(time), ms(reference), times(time, reference), ...promised];
    }),
  ]),
);
const { bytes, time, plain } = await importing();
console.log(
  `\n${table([
    ['taking in', 'ms', 'JSON.parse', 'ratio', 'budget', ''],
    [
      `a signed pack of ${bytes.toLocaleString('en')} bytes, verified and parsed`,
      ...[ms(time), ms(plain), times(time, plain), `≤ ${importBudget}`, time > importBudget ? 'OVER' : 'ok'],
    ],
  ])}\n`,
);
console.log(
  table([
    ['in steps, once', 'ms', 'words cut', 'longest step', 'findings'],
    ...checking(packs).map((one) => [
      one.what,
      ...[ms(one.time), ms(one.plain), ms(one.longestStep), String(one.findings)],
    ]),
  ]),
);
console.log(
  '\nProcessor time; medians but for what is done once. Invented packs: most of their findings are made by chance.',
);
