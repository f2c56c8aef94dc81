// `npm run bench:subscribers`: what thousands of agents who follow a pack cost the static host it lies on. Measured at a host on
// this machine with the code of the product, then reckoned for 50,000. The prose is docs/packs-hosting.md.
import { readFileSync } from 'node:fs';
import { machine } from '../machine.ts';
import { table } from '../table.ts';
import { etagAt, type Load, load, startHost } from './load.ts';
import { month, plainMonth } from './month.ts';

const [seed, subscribers, atOnce] = [20261122, 4_000, 50];

/** Mulberry32, by Tommy Ettinger. */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** As long as a built-in pack of three languages: a team's has seldom more. */
const pack = JSON.stringify(JSON.parse(readFileSync('src/packs/five-truths.json', 'utf8')));

// The certificate of this run is known to nobody.
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
process.removeAllListeners('warning');

const host = await startHost(pack);
const rows: (readonly [string, Load])[] = [];
try {
  const etag = await etagAt(host);
  await load(host, '/', 500, atOnce, etag); // Both processes have seen it all once.
  rows.push(['304, nothing new', await load(host, '/', subscribers, atOnce, etag)]);
  rows.push(['200, packed', await load(host, '/', subscribers, atOnce)]);
  rows.push(['200, not packed', await load(host, '/plain', subscribers, atOnce)]);
} finally {
  host.close();
}

const whole = (value: number) => Math.round(value).toLocaleString('en-GB');
console.log(
  `${machine()}\na pack of ${whole(Buffer.byteLength(pack))} bytes; ${whole(subscribers)} subscribers a row, ${atOnce} at once, each on a TLS connection of its own\n`,
);
console.log(
  table([
    ['answer', 'a second', 'median ms', 'p99 ms', 'bytes out', 'bytes in', 'host CPU ms'],
    ...rows.map(([name, { rate, median, p99, out, in: came, cpu }]) => [
      name,
      ...[whole(rate), median.toFixed(0), p99.toFixed(0), whole(out), whole(came), cpu.toFixed(2)],
    ]),
  ]),
);

const [[, same], [, packed], [, plain]] = rows as [(typeof rows)[0], (typeof rows)[0], (typeof rows)[0]]; // pushed above
const said = (bytes: number) => `${(bytes / 1e9).toFixed(2)} GB`;
const reckoned = [
  ['starts within 20 min', plainMonth],
  ['all within a minute', { ...plainMonth, startsWithin: 20_000 }],
] as const;
console.log(
  `\n${table([
    [
      '50,000 agents, a month of 22 days, 4 versions',
      'asked a day',
      'asked',
      'bodies',
      'out',
      'without ETag',
      'peak a second',
      'CPU',
    ],
    ...reckoned.map(([name, world]) => {
      const { askedADay, asked, bodies, peak } = month({ ...world, random: randomFrom(seed) });
      const out = (asked - bodies) * same.out + bodies * packed.out;
      const cpu = ((asked - bodies) * same.cpu + bodies * packed.cpu) / 60_000;
      return [
        name,
        ...[whole(askedADay), whole(asked), whole(bodies), said(out), said(asked * plain.out), whole(peak)],
        `${cpu.toFixed(0)} min`,
      ];
    }),
  ])}\nseed ${seed}. "Without ETag": every question answered in full and not packed.`,
);
