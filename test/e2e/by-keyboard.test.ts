// Today without a mouse, in the real side panel: from the tab to a row, its update, done, and undo.
import { afterAll, beforeAll, expect, test } from 'vitest';
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
  const profile = await makeProfile('dist/chromium', [site]);
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
