// `npm run bench:domain`: how long the engine takes, beside plain work on the same data in the same run.
import { langs } from '../../src/domain/language/lang.ts';
import { warmUp } from '../../src/domain/warm-up.ts';
import { machine } from '../machine.ts';
import { table } from '../table.ts';
import { cases, hostileCases } from './cases.ts';
import { growths } from './growth.ts';
import { measure, type Timed, timeOf } from './measure.ts';

const ms = (value: number) => value.toFixed(3);

/** The first use of a language compiles its tables; it can be measured only once. */
function firstUses(): string {
  const uses = langs.map((lang) => {
    return `${lang} ${timeOf(() => warmUp(lang)).toFixed(0)} ms`;
  });
  return `The first use of a language, once, idle: ${uses.join(', ')}.`;
}

function cells({ what, time, reference, budget }: Timed): readonly string[] {
  const promised = budget === undefined ? ['', ''] : [`≤ ${budget}`, time > budget ? 'OVER' : 'ok'];
  return [what, ms(time), ms(reference), `× ${(time / reference).toFixed(1)}`, ...promised];
}

const timesHead = ['milliseconds a call', 'engine', 'plain', 'ratio', 'budget', ''];
const growthHead = ['read and reviewed, 64 kB of', 'ms', 'against 8 kB', ''];
/** In proportion it would be 8; twice that is left to chance and caches. */
const tooMuch = 16;

console.log(`${machine()}\n\n${firstUses()}\n`);
console.log(`${table([timesHead, ...cases.map(measure).map(cells)])}\n`);
console.log(`${table([timesHead, ...hostileCases.map((make) => cells(measure(make())))])}\n`);
const rows = growths().map(({ piece, long, times }) => [
  JSON.stringify(piece),
  long.toFixed(0),
  `× ${times.toFixed(1)}`,
  times > tooMuch ? 'OVER' : 'ok',
]);
console.log(`${table([growthHead, ...rows])}\nIn proportion it would be × 8.\n`);
console.log(
  'Medians of processor time. Plain: JSON.parse of the same data; for messages and replies, splitting them into words.',
);
