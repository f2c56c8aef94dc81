// What an open ticket page costs while it is used: keys in the reply box, and storms of new nodes beside it.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browsers } from './browsers.ts';
import { openProbe, type Probe } from './probe.ts';
import { compare, type Row } from './row.ts';
import type { Tickets } from './serve-tickets.ts';
import { takeTurns } from './take-turns.ts';
import { enterReply, type } from './typing.ts';

const two = ['bare', 'carecue'] as const;
/** Milliseconds in which whoever waits for quiet has found it and done their work. */
const settle = 1_000;
/** The same for who waits until nothing has been typed for a while. */
const settleAfterKeys = 3_000;
const words = 'i will write to you soon about the new lamp and its parcel';

async function openTicket({ contexts }: Browsers, contender: (typeof two)[number], address: string): Promise<Probe> {
  const probe = await openProbe(contexts[contender]);
  await probe.open(address);
  await sleep(settle);
  return probe;
}

async function costOfKeys(probe: Probe) {
  await enterReply(probe.page);
  await sleep(500);
  const { cpu, script } = await probe.during(() => type(probe, words), settleAfterKeys);
  return { cpu: cpu / words.length, script: script / words.length };
}

const storm = (probe: Probe, count: number) =>
  probe.during(() => probe.page.evaluate((nodes) => Reflect.get(globalThis, 'desk').storm(nodes), count), settle);

/**
 * @param length how many messages the ticket has, in three digits
 * @param where `panel`: with Carecue's side panel open beside the ticket, which follows every key
 */
export async function measureKeys(
  browsers: Browsers,
  tickets: Tickets,
  length: string,
  rounds: number,
  where: 'page' | 'panel' = 'page',
): Promise<readonly Row[]> {
  const taken = await takeTurns(two, rounds, async (contender) => {
    const probe = await openTicket(browsers, contender, tickets.address('on', `1${length}`));
    if (where === 'panel' && contender === 'carecue') {
      await browsers.carecue.openPanel(probe.page);
      await sleep(2 * settle);
    }
    const keys = await costOfKeys(probe);
    await probe.page.close();
    return keys;
  });
  const beside = where === 'panel' ? 'beside the panel' : `${Number(length)} messages`;
  return [
    compare(`script per key, ${beside}`, 'ms', taken, ({ script }) => script, 0.05),
    // What a promise goes on with counts as no script in Chromium's own figure.
    compare('  with all that follows from it', 'ms', taken, ({ cpu }) => cpu),
  ];
}

export async function measureStorms(browsers: Browsers, tickets: Tickets, rounds: number): Promise<readonly Row[]> {
  const taken = await takeTurns(two, rounds, async (contender) => {
    const probe = await openTicket(browsers, contender, tickets.address('on', '1060'));
    const small = await storm(probe, 2_000);
    const large = await storm(probe, 10_000);
    await probe.page.close();
    return { small, large };
  });
  return [
    compare('storm of 2,000 nodes', 'ms', taken, ({ small }) => small.cpu, 'noise'),
    compare('  of it script', 'ms', taken, ({ small }) => small.script),
    compare('storm of 10,000 nodes', 'ms', taken, ({ large }) => large.cpu, 'noise'),
    compare('  of it script', 'ms', taken, ({ large }) => large.script),
  ];
}
