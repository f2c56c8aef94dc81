// @ts-check
// `node scripts/docs-pictures.mjs [--picture=today,menu]`: photographs what stands in docs/gallery.md into docs/gallery/, and
// docs/ticket-room.png for the README.
import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { findChromium } from './browsers.mjs';

/** A state of the gallery and how it is shown; its file is named by all that is told of it. */
const panels = [
  { state: 'ticket' },
  { state: 'ticket-advice-open' },
  { state: 'ticket-sent' },
  { state: 'ticket-known-open' },
  { state: 'ticket-may-decide' },
  { state: 'playbook-open' },
  { state: 'today' },
  { state: 'today-empty' },
  { state: 'me' },
  { state: 'me-checked-in' },
  { state: 'notes' },
  { state: 'trends-quarter' },
  { state: 'practice-seen' },
  { state: 'off' },
  { state: 'menu-packs-wait' },
  { state: 'ticket', theme: 'dark' },
  { state: 'ticket', lang: 'pl' },
  { state: 'today', lang: 'ro', theme: 'dark' },
  { state: 'today', theme: 'contrast' },
  { state: 'ticket', lang: 'ro', width: 280 },
  { state: 'ticket', width: 600 },
];

/** A field for a time shows it as the browser's own language does. */
const systemLang = { en: 'en_GB', pl: 'pl_PL', ro: 'ro_RO' };

/**
 * @typedef {{
 *   file: string, lang: keyof typeof systemLang, address: string, width: number, height: number, scale: number, frame?: string
 * }} Picture
 */

/** @returns {Picture} */
function ofPanel({ state, lang = 'en', theme = 'light', width = 360 }) {
  const about = [state, lang !== 'en' && lang, theme !== 'light' && theme, width !== 360 && width];
  return {
    file: `docs/gallery/${about.filter(Boolean).join('.')}.png`,
    lang: /** @type {Picture['lang']} */ (lang),
    address: `?${new URLSearchParams({ state, lang, theme })}`,
    width,
    height: 700,
    // Sharp enough for the screens that most people read on, and small enough to be cloned by all.
    scale: 1.5,
  };
}

/** @type {readonly Picture[]} */
const pictures = [
  ...panels.map(ofPanel),
  { ...ofPanel({ state: 'studio-write-prompt' }), width: 1280, height: 800, scale: 1 },
  // The panel beside a helpdesk.
  {
    file: 'docs/ticket-room.png',
    lang: 'en',
    address: 'store-page.html?picture=ticket&lang=en',
    width: 1280,
    height: 800,
    scale: 1,
    frame: 'iframe',
  },
];

const { values } = parseArgs({ options: { picture: { type: 'string' } } });
const wanted = values.picture?.split(',').map((name) => `${name}.png`);
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const configFile = path.join(root, 'test/gallery/vite.config.ts');
const outDir = path.join(root, '.cache/docs-pictures');
const input = ['index.html', 'store-page.html'].map((page) => path.join(root, 'test/gallery', page));

/** @param {Picture['lang']} lang */
const open = (lang) =>
  chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', `--lang=${systemLang[lang].replace('_', '-')}`, '--force-color-profile=srgb'],
    env: { ...process.env, LANGUAGE: systemLang[lang], LC_ALL: `${systemLang[lang]}.UTF-8` },
  });

/** @param {import('playwright-core').Browser} browser @param {string} home @param {Picture} picture */
async function take(browser, home, { file, address, width, height, scale, frame }) {
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: scale,
    reducedMotion: 'reduce',
  });
  await page.goto(`${home}${address}`);
  await (frame ? page.frameLocator(frame) : page).locator('#app[data-ready]').waitFor();
  await page.screenshot({ path: path.join(root, file) });
  await page.close();
  console.log(`${((await stat(path.join(root, file))).size / 1_000).toFixed(0).padStart(4)} kB  ${file}`);
}

await mkdir(path.join(root, 'docs/gallery'), { recursive: true });
await build({ configFile, logLevel: 'error', build: { outDir, rolldownOptions: { input } } });
const server = await preview({ configFile, logLevel: 'warn', build: { outDir }, preview: { port: 0 } });
try {
  for (const lang of /** @type {Picture['lang'][]} */ (Object.keys(systemLang))) {
    const browser = await open(lang);
    for (const picture of pictures) {
      if (picture.lang === lang && (wanted?.includes(path.basename(picture.file)) ?? true))
        await take(browser, `${server.resolvedUrls?.local[0]}`, picture);
    }
    await browser.close();
  }
} finally {
  await new Promise((resolve) => server.httpServer.close(resolve));
}
process.exit(0);
