// The ledger in real Chromium, one browser with ten promises and one with ten thousand, measured in turn.
import path from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { type Chromium, startForThisRun } from '../../test/e2e/chromium.ts';
import { until } from '../../test/e2e/own-process.ts';
import { median } from '../figures.ts';
import type { PageBench } from './in-page.ts';

const rounds = 15;

/** The script for the page, bundled as the product is. */
async function pageScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { __FIREFOX__: 'false' },
    build: {
      write: false,
      lib: { entry: path.resolve('bench/promises/in-page.ts'), formats: ['iife'], name: 'inPage' },
    },
  });
  const [chunk] = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error('the script of the page was not built');
  return chunk.code;
}

type Stand = { readonly chromium: Chromium; readonly page: Page };

/** A browser whose ledger holds `count` owed promises, at a panel in a tab of its own. */
async function stand(extension: string, count: number, script: string): Promise<Stand> {
  const chromium = await startForThisRun(extension, 'headless');
  await chromium.isReady();
  const page = await chromium.context.newPage();
  const open = async () => {
    await page.goto(`chrome-extension://${chromium.extensionId}/src/panel/index.html`);
    await page.evaluate(script);
    await page.locator('#tab-today').waitFor();
  };
  await open();
  const filled = await call(page, 'fill', count);
  if (filled !== count) throw new Error(`${filled} promises instead of ${count}`);
  await open();
  return { chromium, page };
}

type Answer<N extends keyof PageBench> = Awaited<ReturnType<PageBench[N]>>;

const call = <N extends keyof PageBench>(page: Page, name: N, count?: number): Promise<Answer<N>> =>
  page.evaluate<Answer<N>>(`promisesBench.${name}(${count ?? ''})`);

/** Medians in milliseconds. */
export type Figures = {
  readonly count: number;
  readonly plan: number;
  readonly planAll: number;
  readonly facts: number;
  readonly state: number;
  readonly drawn: number;
  /** Facts, state and rows one after the other. */
  readonly today: number;
  readonly rows: number;
};

async function round({ page }: Stand, count: number) {
  await page.bringToFront();
  const plan = await call(page, 'plan');
  const planAll = await call(page, 'planAll', count);
  const { facts, state, owed } = await call(page, 'today');
  if (owed !== count) throw new Error(`${owed} promises instead of ${count}`);
  const { drawn, rows } = await until('Today', () => call(page, 'open'));
  return { plan, planAll, facts, state, drawn, rows, today: facts + state + drawn };
}

/**
 * @param extension the folder of the built extension
 * @param counts how many promises each browser holds
 */
export async function measureInChromium(
  extension: string,
  counts: readonly number[],
): Promise<{ readonly version: string; readonly figures: readonly Figures[] }> {
  const script = await pageScript();
  const stands: Stand[] = [];
  try {
    for (const count of counts) stands.push(await stand(extension, count, script));
    const taken = counts.map((): Awaited<ReturnType<typeof round>>[] => []);
    // The first round fills caches, and is not counted.
    for (let turn = 0; turn <= rounds; turn += 1) {
      for (const [i, one] of stands.entries()) {
        const result = await round(one, counts[i] ?? 0);
        if (turn > 0) taken[i]?.push(result);
      }
    }
    const figures = counts.map((count, i) => {
      const middle = (figure: keyof Awaited<ReturnType<typeof round>>) =>
        median((taken[i] ?? []).map((one) => one[figure]));
      return {
        count,
        plan: middle('plan'),
        planAll: middle('planAll'),
        facts: middle('facts'),
        state: middle('state'),
        drawn: middle('drawn'),
        today: middle('today'),
        rows: middle('rows'),
      };
    });
    return { version: `Chromium ${stands[0]?.chromium.context.browser()?.version() ?? 'of unknown version'}`, figures };
  } finally {
    for (const { chromium } of stands) await chromium.close();
  }
}
