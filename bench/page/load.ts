// What a ticket page costs to open, what it keeps in memory after that, and what comes once the agent begins to act there.
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browsers, contenders } from './browsers.ts';
import { openProbe } from './probe.ts';
import { compare, type Row } from './row.ts';
import type { Tickets } from './serve-tickets.ts';
import { takeTurns } from './take-turns.ts';

/** Milliseconds after which a page, and everything that reads it, has come to rest. */
const settle = 1_000;

/** @param length how many messages the ticket has, in three digits */
export async function measureLoad(
  { contexts }: Browsers,
  tickets: Tickets,
  length: string,
  rounds: number,
): Promise<readonly Row[]> {
  const taken = await takeTurns(contenders, rounds, async (contender) => {
    const probe = await openProbe(contexts[contender]);
    await probe.open(tickets.address('on', `1${length}`));
    await sleep(settle);
    const work = await probe.work();
    const heap = await probe.heap();
    const move = { type: 'mouseMoved', x: 400, y: 300 } as const;
    const first = await probe.during(() => probe.session.send('Input.dispatchMouseEvent', move), settle);
    const heapThen = await probe.heap();
    await probe.page.close();
    return { ...work, heap, first: first.cpu, heapThen };
  });
  const page = `${Number(length)} messages`;
  return [
    compare(`processor at load, ${page}`, 'ms', taken, ({ cpu }) => cpu, 10),
    compare(`  of it script, ${page}`, 'ms', taken, ({ script }) => script),
    compare(`JS heap after load, ${page}`, 'MB', taken, ({ heap }) => heap / 1e6, 0.3),
    compare(`processor at the first movement, ${page}`, 'ms', taken, ({ first }) => first),
    compare(`JS heap after it, ${page}`, 'MB', taken, ({ heapThen }) => heapThen / 1e6),
  ];
}
