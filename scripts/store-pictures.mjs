// @ts-check
// `node scripts/store-pictures.mjs [--lang=en,pl] [--picture=ticket,tile]`: photographs the panel beside an invented helpdesk
// for the stores, into docs/store/pictures/<lang>/: five pictures of 1280 × 800 and a tile of 440 × 280.
import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { findChromium } from './browsers.mjs';

const option = { type: /** @type {const} */ ('string') };
const { values } = parseArgs({ options: { lang: option, picture: option } });
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = path.join(root, 'docs/store/pictures');
const configFile = path.join(root, 'test/gallery/vite.config.ts');
const outDir = path.join(root, '.cache/store-pictures');
const input = path.join(root, 'test/gallery/store-page.html');

/** In the order of the store's page. */
const pictures = ['ticket', 'reply', 'today', 'me', 'studio', 'tile'];
const wanted = values.picture?.split(',') ?? pictures;

/** A field for a time shows it as the browser's own language does. */
const systemLang = { en: 'en_GB', pl: 'pl_PL', ro: 'ro_RO' };

/** @param {string} address @param {keyof typeof systemLang} lang */
async function photograph(address, lang) {
  const env = { ...process.env, LANGUAGE: systemLang[lang], LC_ALL: `${systemLang[lang]}.UTF-8` };
  const args = ['--no-sandbox', `--lang=${systemLang[lang].replace('_', '-')}`, '--force-color-profile=srgb'];
  const browser = await chromium.launch({ executablePath: findChromium(), args, env });
  try {
    await mkdir(path.join(folder, lang), { recursive: true });
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    for (const picture of wanted) {
      const isTile = picture === 'tile';
      await page.setViewportSize(isTile ? { width: 440, height: 280 } : { width: 1280, height: 800 });
      await page.goto(`${address}store-page.html?${new URLSearchParams({ picture, lang })}`);
      if (!isTile) await page.frameLocator('iframe').locator('#app[data-ready]').waitFor();
      await page.locator('main').waitFor();
      const place = pictures.indexOf(picture);
      const file = path.join(folder, lang, isTile ? 'tile.png' : `${place + 1}-${picture}.png`);
      await page.screenshot({ path: file });
      console.log(`${((await stat(file)).size / 1_000).toFixed(0).padStart(4)} kB  ${path.relative(root, file)}`);
    }
  } finally {
    await browser.close();
  }
}

await build({ configFile, logLevel: 'error', build: { outDir, rolldownOptions: { input } } });
const server = await preview({ configFile, logLevel: 'warn', build: { outDir }, preview: { port: 0 } });
try {
  for (const lang of /** @type {(keyof typeof systemLang)[]} */ (values.lang?.split(',') ?? Object.keys(systemLang)))
    await photograph(`${server.resolvedUrls?.local[0]}`, lang);
} finally {
  await new Promise((resolve) => server.httpServer.close(resolve));
}
process.exit(0);
