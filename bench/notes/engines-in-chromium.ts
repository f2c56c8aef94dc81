// The engines in real Chromium, each in a browser of its own: what one leaves in memory must not weigh on the next.
import path from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findChromium } from '../../scripts/browsers.mjs';
import { type EngineName, engineNames } from './engines.ts';
import type { EngineFigures } from './engines-in-page.ts';

async function pageScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      lib: { entry: path.resolve('bench/notes/engines-in-page.ts'), formats: ['iife'], name: 'inPage' },
    },
  });
  const [chunk] = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error('the script of the page was not built');
  return chunk.code;
}

/** @param count how many notes */
export async function measureEngines(
  count: number,
): Promise<readonly (readonly [name: EngineName, figures: EngineFigures])[]> {
  const script = await pageScript();
  const rows: [EngineName, EngineFigures][] = [];
  for (const name of engineNames) {
    const browser = await chromium.launch({
      executablePath: findChromium(),
      args: ['--no-sandbox', '--js-flags=--expose-gc', '--enable-precise-memory-info'],
    });
    try {
      const page = await browser.newPage();
      await page.evaluate(script);
      rows.push([name, await page.evaluate<EngineFigures>(`measureEngine(${JSON.stringify(name)}, ${count})`)]);
    } finally {
      await browser.close();
    }
  }
  return rows;
}
