// Photographs the gallery into screenshots/: `node test/gallery/shots.mjs [--state=ticket,today] [--lang=en,pl]
// [--theme=light,dark] [--width=320,360]`; without a choice, every one of them.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { findChromium } from '../../scripts/browsers.mjs';

const option = { type: 'string' };
const { values } = parseArgs({
  options: { state: option, lang: option, theme: option, width: option, height: option },
});
const configFile = fileURLToPath(new URL('vite.config.ts', import.meta.url));
const folder = new URL('../../screenshots/', import.meta.url);
const height = Number(values.height ?? 700);

await mkdir(folder, { recursive: true });
await build({ configFile, logLevel: 'warn' });
const server = await preview({ configFile, logLevel: 'warn', preview: { port: 0 } });
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--lang=en-GB'] });
try {
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  const address = server.resolvedUrls?.local[0];
  await page.goto(`${address}`);
  const states = await page.locator('figcaption a').allTextContents();
  let count = 0;
  for (const state of values.state?.split(',') ?? states) {
    for (const lang of values.lang?.split(',') ?? ['en', 'pl', 'ro']) {
      for (const theme of values.theme?.split(',') ?? ['light', 'dark', 'contrast']) {
        const widths = state.startsWith('studio') ? ['360', '800', '1280'] : ['280', '320', '360', '500', '600'];
        for (const width of values.width?.split(',') ?? widths) {
          await page.setViewportSize({ width: Number(width), height });
          await page.goto(`${address}?${new URLSearchParams({ state, lang, theme })}`);
          await page.locator('#app[data-ready]').waitFor();
          await page.screenshot({ path: fileURLToPath(new URL(`${state}.${lang}.${theme}.${width}.png`, folder)) });
          count += 1;
        }
      }
    }
  }
  console.log(`${count} screenshots in ${fileURLToPath(folder)}`);
} finally {
  await browser.close();
  await new Promise((resolve) => server.httpServer.close(resolve));
}
process.exit(0);
