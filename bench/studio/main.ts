// `npm run bench:studio`: what two hundred packs of a hundred prompts cost in a real Chromium, each taken in by the product
// itself: taking one in, opening the studio over all of them, and handing them to a panel.
import type { Page } from 'playwright-core';
import type { Pack } from '../../src/domain/packs/format/pack.ts';
import { startForThisRun } from '../../test/e2e/chromium.ts';
import { carryOut, studioIn } from '../../test/e2e/studio-page.ts';
import { median } from '../figures.ts';
import { machine } from '../machine.ts';
import { manyPacks } from '../packs/many-packs.ts';
import { table } from '../table.ts';

const rounds = 7;
const budgets = { taking: 500, opening: 300 } as const;

/** Milliseconds by the clock. */
type Opened = { readonly warm: number; readonly cold: number; readonly packs: number };

/** @param build the folder of the built extension */
export async function bench(build: string): Promise<void> {
  const chromium = await startForThisRun(build, 'headless');
  try {
    const page = await studioIn(chromium);
    const few = await opened(page);
    const taken = await takeIn(page, manyPacks(200, 100));
    const many = await opened(page);
    const [packsFew, packsMany] = [few, many].map(({ packs }) => packs);
    console.log(`${machine(chromium.context.browser()?.version() ?? '')}\n`);
    const row = (what: string, before: number | undefined, time: number, budget?: number) => [
      what,
      before === undefined ? '' : before.toFixed(0),
      time.toFixed(0),
      ...(budget === undefined ? ['', ''] : [`≤ ${budget}`, time > budget ? 'OVER' : 'ok']),
    ];
    console.log(
      table([
        ['milliseconds', 'built-in packs', 'and 200 more', 'budget', ''],
        row('taking one in, judged, read and written', undefined, median(taken), budgets.taking),
        row('  the slowest of them', undefined, Math.max(...taken), budgets.taking),
        row('opening the studio', few.warm, many.warm, budgets.opening),
        row('  with the worker asleep', few.cold, many.cold),
        row('all packs handed to a panel', packsFew, packsMany ?? 0),
      ]),
    );
    console.log(`\nMedians of ${rounds} by the clock, in one browser, before and after.`);
  } finally {
    await chromium.close();
  }
}

/** One after the other, as from a file; milliseconds each. */
async function takeIn(page: Page, packs: readonly Pack[]): Promise<readonly number[]> {
  const times: number[] = [];
  for (const pack of packs) {
    const begin = performance.now();
    await carryOut(page, { type: 'take-pack', file: JSON.stringify(pack), way: 'file', isAutomatic: false });
    times.push(performance.now() - begin);
  }
  return times;
}

async function opened(page: Page): Promise<Opened> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  const warm: number[] = [];
  const cold: number[] = [];
  const packs: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    warm.push(await opening(page));
    packs.push(await asking(page));
    await session.send('ServiceWorker.stopAllWorkers');
    cold.push(await opening(page));
  }
  await session.detach();
  return { warm: median(warm), cold: median(cold), packs: median(packs) };
}

/** From the beginning of the page to the first pack in it. */
async function opening(page: Page): Promise<number> {
  await page.reload({ waitUntil: 'commit' });
  await page.locator('[data-pack]').first().waitFor();
  return page.evaluate(() => performance.now());
}

/** Measured in the page: what is answered does not go through the driver. */
const asking = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const begin = performance.now();
    await chrome.runtime.sendMessage({ type: 'packs' });
    return performance.now() - begin;
  });
