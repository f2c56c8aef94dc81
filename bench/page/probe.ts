// What the browser itself says about one page: processor time of its main thread, script in it, live objects.
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { until } from '../../test/e2e/own-process.ts';

type Work = {
  /** All tasks of the main thread, milliseconds of processor time. */
  readonly cpu: number;
  /** Script of the page and of extensions in it, milliseconds of processor time. */
  readonly script: number;
};

export type Probe = {
  readonly page: Page;
  readonly session: CDPSession;
  /** Opens a ticket, and resolves once it is drawn. */
  readonly open: (address: string) => Promise<void>;
  /** Since the page was opened. */
  readonly work: () => Promise<Work>;
  /** The work that was done from the beginning of `act` until all has been quiet for `settle` milliseconds. */
  readonly during: (act: () => Promise<unknown>, settle: number) => Promise<Work>;
  /** Live objects of every world in the page, in bytes, after the rest was collected. */
  readonly heap: () => Promise<number>;
};

/** A new tab, watched from before its first document. Processor time: what other programs do does not count. */
export async function openProbe(context: BrowserContext): Promise<Probe> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });

  const metrics = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const values = new Map(metrics.map(({ name, value }) => [name, value]));
    return (name: string) => {
      const value = values.get(name);
      if (value === undefined) throw new Error(`this browser does not measure ${name}`);
      return value;
    };
  };
  const work = async () => {
    const value = await metrics();
    return { cpu: value('TaskDuration') * 1_000, script: value('ScriptDuration') * 1_000 };
  };
  return {
    page,
    session,
    // Through the protocol alone: Playwright's own ways of looking put half a megabyte of script into the page.
    open: async (address) => {
      await page.goto(address);
      const expression = "document.querySelector('article') !== null";
      await until('the ticket', async () => (await session.send('Runtime.evaluate', { expression })).result.value);
    },
    work,
    during: async (act, settle) => {
      const before = await work();
      await act();
      await sleep(settle);
      const after = await work();
      return { cpu: after.cpu - before.cpu, script: after.script - before.script };
    },
    heap: async () => {
      // The second time frees what the first one's finalizers let go of.
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      return (await metrics())('JSHeapUsedSize');
    },
  };
}
