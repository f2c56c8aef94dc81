// The harness itself: what it promises has to hold before the job can rest on it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveDesk } from '../../demo/server.mjs';
import { type Chromium, makeProfile, type Profile, startChromium } from './chromium.ts';

let desk: Awaited<ReturnType<typeof serveDesk>>;
let profile: Profile;
let browser: Chromium;

beforeAll(async () => {
  desk = await serveDesk();
  profile = await makeProfile('dist/chromium', ['http://127.0.0.1/*']);
  browser = await startChromium(profile);
});

afterAll(async () => {
  await browser.close();
  desk.close();
});

test('the real side panel opens beside the demo desk', async () => {
  const page = await browser.context.newPage();
  await page.goto(`${desk.url}#/tickets/48213`);
  const panel = await browser.openPanel(page);
  expect(await panel.title()).toBe('Carecue');
  // The panel slides in: it has no width at first.
  await panel.waitForFunction(() => innerWidth >= 320);
});

test('the extension is still installed after the browser was killed', async () => {
  await browser.kill();
  browser = await startChromium(profile);
  const worker = await browser.serviceWorker();
  expect(await worker.evaluate(() => chrome.runtime.id)).toBe(profile.extensionId);
});
