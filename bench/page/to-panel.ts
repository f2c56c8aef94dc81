// How long the panel takes to answer: from the key, or from the ticket on the page, to the change in the panel's document.
// Page and panel are two processes with one clock; each notes its own moment.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { until } from '../../test/e2e/own-process.ts';
import { median, quantile } from '../figures.ts';
import type { Browsers } from './browsers.ts';
import { openProbe, type Probe } from './probe.ts';
import type { Row } from './row.ts';
import type { Tickets } from './serve-tickets.ts';
import { enterReply, press } from './typing.ts';

/** Milliseconds, one for each time. */
type Waits = {
  /** From a key that takes a step or takes it back, to the step in the panel. */
  readonly keys: readonly number[];
  /** From another ticket drawn in the same page, to its name and reading in the panel. */
  readonly inPage: readonly number[];
  /** From a ticket drawn in a page that has just been loaded. */
  readonly loaded: readonly number[];
};
type Counts = { readonly keys: number; readonly tickets: number };

type Seen = { readonly at: number; readonly steps: string; readonly ticket: string };

/** Has the panel note each state of its steps and its head, with the moment it appeared. */
async function watchPanel(panel: Page): Promise<() => Promise<readonly Seen[]>> {
  await panel.evaluate(() => {
    const seen: Seen[] = [];
    const look = () => {
      const steps = [...document.querySelectorAll('.step')].map((step) => step.className).join();
      const hasReading = document.querySelector('.reading .headline') !== null;
      const ticket = hasReading ? (document.querySelector('header h1')?.textContent ?? '') : '';
      const last = seen.at(-1);
      if (last?.steps === steps && last.ticket === ticket) return;
      seen.push({ at: performance.timeOrigin + performance.now(), steps, ticket });
    };
    new MutationObserver(look).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    look();
    Object.assign(globalThis, { seenByBench: seen });
  });
  return () => panel.evaluate(() => Reflect.get(globalThis, 'seenByBench'));
}

type Desk = { readonly drawnAt: Readonly<Record<string, number>>; readonly keysAt: readonly number[] };
const deskOf = (page: Page): Promise<Desk> =>
  page.evaluate(() => JSON.parse(JSON.stringify(Reflect.get(globalThis, 'desk'))));

/** The first moment the panel was as wanted, not before `since`. */
async function moment(seen: () => Promise<readonly Seen[]>, since: number, isWanted: (one: Seen) => boolean) {
  const found = await until('the panel', async () => (await seen()).find((one) => one.at >= since && isWanted(one)));
  return found.at;
}

/** A reply of some eighty words; the next key completes the thanks. */
const reply = [
  'Hello Maria, I can see that the second lamp came broken as well, and I understand how disappointing that is. ',
  'I am sorry, the packing was our mistake. I have asked the warehouse to pack a new one for you today and to put ',
  'it into a stronger box. You do not have to send the broken one back. I will write to you by tomorrow at noon ',
  'with the number of the parcel. Than',
].join('');

async function waitsForKeys(probe: Probe, seen: () => Promise<readonly Seen[]>, count: number): Promise<number[]> {
  await enterReply(probe.page);
  await probe.session.send('Input.insertText', { text: reply });
  await sleep(1_500);
  const waits: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const isTaken = index % 2 === 0;
    const before = (await seen()).at(-1)?.steps;
    await press(probe, isTaken ? 'k' : 'Backspace');
    const pressed = (await deskOf(probe.page)).keysAt.at(-1) ?? Number.NaN;
    waits.push((await moment(seen, pressed, ({ steps }) => steps !== before)) - pressed);
    // Not in step with any pause of ours.
    await sleep(500 + (index % 7) * 37);
  }
  return waits;
}

const nameOf = (id: string) => `(${id})`;

/** @param length how many messages the tickets have, in three digits */
async function waitsFor({ carecue }: Browsers, tickets: Tickets, length: string, counts: Counts): Promise<Waits> {
  const probe = await openProbe(carecue.context);
  const { page } = probe;
  const first = `1${length}`;
  await page.goto(tickets.address('on', first));
  const seen = await watchPanel(await carecue.openPanel(page));
  await until('the first reading', async () => (await seen()).some(({ ticket }) => ticket.includes(nameOf(first))));
  const keys = await waitsForKeys(probe, seen, counts.keys);

  const waitFor = async (id: string) => {
    const drawn = await until('the ticket on the page', async () => (await deskOf(page)).drawnAt[id]);
    return (await moment(seen, drawn, ({ ticket }) => ticket.includes(nameOf(id)))) - drawn;
  };
  /** Every time another ticket than the one before. */
  const open = async (how: (id: string) => Promise<unknown>) => {
    const waits: number[] = [];
    for (let index = 0; index < counts.tickets; index += 1) {
      const id = `${2 + (index % 8)}${length}`;
      await how(id);
      waits.push(await waitFor(id));
      await sleep(700);
    }
    return waits;
  };
  const inPage = await open((id) => page.evaluate((ticket) => Reflect.get(globalThis, 'desk').open(ticket), id));
  const loaded = await open((id) => page.goto(tickets.address('on', id)));
  await page.close();
  return { keys, inPage, loaded };
}

/** @param length how many messages the tickets have, in three digits */
export async function measureWaits(
  browsers: Browsers,
  tickets: Tickets,
  length: string,
  counts: Counts,
): Promise<readonly Row[]> {
  const { keys, inPage, loaded } = await waitsFor(browsers, tickets, length, counts);
  const rows = (what: string, waits: readonly number[], budget: number): readonly Row[] => [
    { what: `${what}, ${Number(length)} messages, p95`, unit: 'ms', carecue: quantile(waits, 0.95), budget },
    { what: '  median', unit: 'ms', carecue: median(waits) },
  ];
  return [
    ...rows('key to panel', keys, 100),
    ...rows('ticket opened to panel', inPage, 300),
    ...rows('page loaded to panel', loaded, 300),
  ];
}
