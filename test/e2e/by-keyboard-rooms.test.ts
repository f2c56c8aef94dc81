// The agent's day with no pointer at all, in the page, the side panel and the studio: turn it on, insert a prompt, keep a
// promise, check in, keep a note, and put a pack's words in one's own.
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveDesk } from '../../demo/server.mjs';
import { makeProfile } from './chromium.ts';
import { demoDesk } from './desk.ts';
import { site } from './job.ts';
import { pressAt, walkTo } from './keys.ts';
import { until } from './own-process.ts';
import { keptIn, savedIn } from './saved.ts';
import { type Seat, takeSeat } from './seat.ts';
import { say, type WordKey } from './side-panel.ts';

let served: Awaited<ReturnType<typeof serveDesk>>;
let seat: Seat;
let panel: Page;

beforeAll(async () => {
  served = await serveDesk();
  const profile = await makeProfile(path.join(process.env.CARECUE_DIST ?? 'dist', 'chromium'), [site]);
  seat = await takeSeat({ desk: demoDesk(served.url), profile, where: 'headless' });
  panel = seat.panel.page;
});

afterAll(async () => {
  await seat?.browser.close();
  served?.close();
});

const button = (name: WordKey, within: Page | Locator = panel) =>
  within.getByRole('button', { name: say(name), exact: true });
const field = (name: WordKey) => panel.getByRole('textbox', { name: say(name), exact: true });

test('Carecue is turned on for the helpdesk', async () => {
  await pressAt(panel, button('turnOn'));
  await seat.panel.status('status_turnedOn');
  await seat.panel.headline.waitFor();
});

test('a prompt goes into the reply, where its caret was left', async () => {
  const box = seat.desk.box(seat.page);
  await walkTo(seat.page, box);
  await seat.page.keyboard.type('Hello Maria, ');
  await pressAt(panel, seat.panel.insertButton);
  await seat.panel.status('status_inserted');
  expect((await box.innerText()).length).toBeGreaterThan('Hello Maria, '.length + 20);
});

test('a step tells why it is ticked, and folds again', async () => {
  const { page } = seat;
  await walkTo(page, seat.desk.box(page));
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' I will write to you by 18:30 with the tracking number.');
  await pressAt(panel, seat.panel.step('inform', 'done'));
  await expect.poll(() => seat.panel.stepDetail.innerText()).toContain('18:30');
  await panel.keyboard.press('Enter');
  await expect.poll(() => panel.locator('.step[aria-expanded="true"]').count()).toBe(0);
});

test('the promise in it is kept', async () => {
  await pressAt(panel, button('keepPromise', seat.panel.offers.filter({ hasText: '18:30' })));
  await seat.panel.status('status_promiseKept');
  await expect.poll(async () => (await savedIn('promises', panel)).length).toBe(1);
});

test('in one’s own room: how one is, and a note', async () => {
  await walkTo(panel, panel.getByRole('tab', { selected: true }));
  await walkTo(panel, panel.getByRole('tab', { name: say('roomMe') }), 'ArrowRight');
  await panel.keyboard.press('Enter');
  await pressAt(panel, button('energy_3'));
  await pressAt(panel, button('mood_4'));
  await seat.panel.status('status_checkedIn');
  await walkTo(panel, field('capture'));
  await panel.keyboard.type('A new lamp without return is fine up to 60 euros.');
  await pressAt(panel, button('save'));
  await seat.panel.status('status_noteSaved');
  for (const kind of ['checkIn', 'note'] as const)
    await until(`one ${kind}`, async () => (await keptIn(kind, panel)).length === 1, 10);
});

test('in the studio, opened from the menu: a pack’s words become one’s own', async () => {
  await pressAt(panel, button('more'));
  const opened = seat.browser.context.waitForEvent('page');
  await pressAt(panel, button('packsAndStudio'));
  const studio = await opened;
  await pressAt(studio, studio.locator('[data-pack] h4').getByRole('button'));
  await pressAt(studio, studio.getByRole('button', { name: say('thingChange'), exact: true }));
  // The form has taken the focus: the first text, in one's own language.
  await expect.poll(() => studio.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await studio.keyboard.press('ControlOrMeta+a');
  await studio.keyboard.type('I hear you, and I am on it.');
  await pressAt(studio, studio.getByRole('button', { name: say('thingSave'), exact: true }));
  await studio.locator('.thing.mine').getByText('I hear you, and I am on it.').waitFor();
  await expect.poll(async () => (await savedIn('overlays', studio)).length).toBe(1);
});
