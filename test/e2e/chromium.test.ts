// The harness itself: what it promises has to hold before the job can rest on it. It opens the panel as a click on the toolbar
// button does. The keys and the menu of a page are the browser's own windows, which nothing but a real keyboard reaches: that
// the browser has the keys is asked here, what they and the menu do is in test/platform/gestures.test.ts, and in Firefox, where
// they can be pressed, in doors-firefox.test.ts.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveDesk } from '../../demo/server.mjs';
import manifest from '../../manifest.json' with { type: 'json' };
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

test('the browser took every key the manifest suggests', async () => {
  const worker = await browser.serviceWorker();
  const taken = await worker.evaluate(() => chrome.commands.getAll());
  expect(Object.fromEntries(taken.map(({ name, shortcut }) => [name, shortcut]))).toEqual(
    Object.fromEntries(Object.entries(manifest.commands).map(([name, { suggested_key: key }]) => [name, key.default])),
  );
});

test('the extension is still installed after the browser was killed', async () => {
  await browser.kill();
  browser = await startChromium(profile);
  const worker = await browser.serviceWorker();
  expect(await worker.evaluate(() => chrome.runtime.id)).toBe(profile.extensionId);
});
