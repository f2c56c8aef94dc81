// A reply to a heavy ticket is sent in real Chromium: room for a breath, a break that is counted, and what was handled lies in
// the agent's own room and nowhere else.
import { expect, test } from 'vitest';
import { until } from './own-process.ts';
import { seatTurnedOn } from './seat-turned-on.ts';
import { like, say } from './side-panel.ts';

const seat = seatTurnedOn();

/** What still waits in session memory, by key. */
const waiting = async (): Promise<readonly string[]> => {
  const worker = await seat.browser.serviceWorker();
  const all = await worker.evaluate(() => chrome.storage.session.get(null));
  return Object.keys(all).filter((key) => key.startsWith('hand'));
};

test('a breath is offered, taken and counted; the ticket is in the room, not in the browser’s memory', async () => {
  const { desk, page, panel } = seat;
  await desk.startReply(page);
  await page.keyboard.type('Thank you for your patience, Maria. That is a bad week you had.');
  await panel.step('thank', 'done').waitFor();
  expect(await panel.page.getByText(say('heavyOne')).count()).toBe(0);
  await desk.send(page);
  await panel.sent.waitFor();
  await panel.page.getByText(say('heavyOne')).waitFor();
  await until('the room having what was handled', async () => (await waiting()).length === 0);
  await panel.page.locator('.after .btn').first().click();
  await panel.page.getByText(like('breakLeft')).waitFor();
  await panel.page.getByText(say('guide_breathing_in')).waitFor();
  await panel.click('stopBreak');
  await panel.page
    .getByRole('status')
    .filter({ hasText: like('breakOver') })
    .waitFor();
  await panel.click('back');
  await panel.page.getByRole('heading', { name: say('askEnergy') }).waitFor();
  // The heavy one of a minute ago is no reason yet to ask.
  expect(await panel.page.locator('.care-why').count()).toBe(0);
});
