// Many tickets open and nobody touching them: the processor time of every process that runs a page or an extension. The
// browser is told by its driver that every tab is in sight, so this is the worst case: a hidden tab is not read.
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import type { Browsers } from './browsers.ts';
import { compare, type Row } from './row.ts';
import type { Tickets } from './serve-tickets.ts';
import { takeTurns } from './take-turns.ts';

/** Processor seconds of all renderers since each began. The browser's own process is left out: it answers the bench. */
async function cpuSeconds(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('the browser has no session');
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** Share of one processor, in per cent, over a number of seconds. */
async function cpuShare(context: BrowserContext, seconds: number): Promise<number> {
  const before = await cpuSeconds(context);
  const begin = performance.now();
  await sleep(seconds * 1_000);
  const elapsed = (performance.now() - begin) / 1_000;
  return (((await cpuSeconds(context)) - before) / elapsed) * 100;
}

/** Opens tickets in tabs of one window, each drawn before the next. */
async function openTabs(context: BrowserContext, tickets: Tickets, count: number): Promise<readonly Page[]> {
  const pages: Page[] = [];
  for (let index = 0; index < count; index += 1) {
    const page = await context.newPage();
    await page.goto(tickets.address('on', `${index + 1}060`));
    await page.locator('article').first().waitFor();
    pages.push(page);
  }
  return pages;
}

/** From now on something small changes in every page each second. */
async function tick(pages: readonly Page[]): Promise<void> {
  await Promise.all(pages.map((page) => page.evaluate(() => Reflect.get(globalThis, 'desk').tick())));
}

const two = ['bare', 'carecue'] as const;

/** @param seconds of each measurement */
export async function measureIdleTabs(
  { contexts }: Browsers,
  tickets: Tickets,
  count: number,
  seconds: number,
): Promise<readonly Row[]> {
  const open = await Promise.all(two.map((contender) => openTabs(contexts[contender], tickets, count)));
  await sleep(3_000);
  const share = (contender: (typeof two)[number]) => cpuShare(contexts[contender], seconds);
  const still = await takeTurns(two, 2, share);
  await Promise.all(open.map(tick));
  await sleep(1_000);
  const ticking = await takeTurns(two, 1, share);
  await Promise.all(open.flat().map((page) => page.close()));
  const same = (figure: number) => figure;
  return [
    compare(`${count} tickets open, nothing happens`, '%', still, same, 1),
    compare(`${count} tickets in sight, a clock ticks in each`, '%', ticking, same, 1),
  ];
}
