// Draws the toolbar and store icons from public/icons/icon.svg: `node scripts/icons.mjs`.
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { findChromium } from './browsers.mjs';

const icons = new URL('../public/icons/', import.meta.url);
const sizes = [16, 32, 48, 128];

const svg = await readFile(new URL('icon.svg', icons), 'utf8');
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
    await writeFile(new URL(`${size}.png`, icons), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
