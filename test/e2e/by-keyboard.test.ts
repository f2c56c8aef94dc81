// Without a mouse, in the real side panel: Today from the tab to a row, its update, done, and undo; and the command bar, which
// turns Carecue on and puts a prompt into the reply.
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveDesk } from '../../demo/server.mjs';
import { makeProfile } from './chromium.ts';
import { demoDesk } from './desk.ts';
import { site } from './job.ts';
import { handoverFile, hour, takeOver } from './promised.ts';
import { savedIn } from './saved.ts';
import { type Seat, takeSeat } from './seat.ts';
import { say } from './side-panel.ts';

let served: Awaited<ReturnType<typeof serveDesk>>;
let seat: Seat;

beforeAll(async () => {
  served = await serveDesk();
  const profile = await makeProfile(path.join(process.env.CARECUE_DIST ?? 'dist', 'chromium'), [site]);
  seat = await takeSeat({ desk: demoDesk(served.url), profile, where: 'headless' });
  const promises = [1, 2].map((late) => ({
    ticketId: String(48_300 + late),
    words: `I will write to you, ${late}.`,
    due: Date.now() - late * hour,
  }));
  await takeOver(seat.panel, handoverFile(served.url, promises));
  await seat.panel.go('roomMe');
});

afterAll(async () => {
  await seat?.browser.close();
  served.close();
});

/** What the focused thing is called: its label, or else its words. */
const focused = () =>
  seat.panel.page.evaluate(() => {
    const at = document.activeElement;
    const labels = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.labels : null;
    return at?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? at?.textContent ?? '';
  });

async function walkTo(name: string | RegExp, key = 'Tab'): Promise<void> {
  const { keyboard } = seat.panel.page;
  const seen: string[] = [];
  for (let steps = 0; steps < 40; steps += 1) {
    await keyboard.press(key);
    const at = await focused();
    if (typeof name === 'string' ? at.trim() === name : name.test(at)) return;
    seen.push(at);
  }
  throw new Error(`"${name}" is not reached with ${key}: ${seen.join(' | ')}`);
}

test('to Today and into a row', async () => {
  const { page } = seat.panel;
  await page.locator('body').press('Tab');
  await walkTo(say('roomMe'));
  await page.keyboard.press('ArrowLeft');
  expect(await focused()).toContain(say('roomToday'));
  await walkTo(/Maria Kowalska$/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const second = page.locator('button.what').nth(1);
  await expect.poll(() => second.getAttribute('aria-expanded')).toBe('true');
});

test('an update is written, and copied', async () => {
  const { page } = seat.panel;
  await walkTo(say('writeUpdate'));
  await page.keyboard.press('Enter');
  await walkTo(say('updateDone'));
  await page.keyboard.type('asked the courier');
  await walkTo(say('updateNext'));
  await page.keyboard.type('they call me back');
  await walkTo(say('copy'));
  await page.keyboard.press('Enter');
  await seat.panel.status('status_copied');
});

test('done, and undone', async () => {
  const { page } = seat.panel;
  const states = async () => (await savedIn('promises', page)).map((row) => (row as { readonly state: string }).state); // a row of the ledger
  await walkTo(say('done'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await seat.panel.status('status_settledLate');
  expect((await states()).toSorted()).toEqual(['broken', 'open']);
  await walkTo(say('undo'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(states).toEqual(['open', 'open']);
});

describe('the command bar', () => {
  /** Opened by its key; what is typed finds the line first, and Enter takes it. */
  const take = async (sought: string, line: string | RegExp) => {
    const { page } = seat.panel;
    await page.keyboard.press('ControlOrMeta+k');
    await page.getByRole('combobox', { name: say('bar') }).waitFor();
    await page.keyboard.type(sought);
    await page.getByRole('option', { name: line, selected: true }).waitFor();
    await page.keyboard.press('Enter');
  };

  test('turns Carecue on for the site, called by its Polish name', async () => {
    await take('wlacz', say('turnOn'));
    await seat.panel.status('status_turnedOn');
    await take('zgloszenie', say('roomTicket'));
    await seat.panel.headline.waitFor();
    expect(await seat.panel.page.evaluate(() => document.activeElement?.id)).toBe('room');
  });

  test('puts a prompt that the ticket does not offer at a glance into the reply', async () => {
    const box = seat.desk.box(seat.page);
    await box.focus();
    await seat.page.keyboard.type('Hello Maria, ');
    await take('frustrating to lose time', /frustrating to lose time/);
    await seat.panel.status('status_inserted');
    expect(await box.innerText()).toMatch(/^Hello Maria, .*frustrating to lose time/);
  });
});
