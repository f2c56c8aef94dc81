// A reply is sent in real Chromium: the panel says so, and still offers to remember what it promised. What only empties the
// box is no send.
import { beforeEach, describe, expect, test } from 'vitest';
import { until } from './own-process.ts';
import { savedIn } from './saved.ts';
import { seatTurnedOn } from './seat-turned-on.ts';

const reply = 'Thank you for your patience. I will write to you tomorrow by 10:00.';

const seat = seatTurnedOn();

// The desk forgets what was sent when it is loaded anew, and so does the panel once its line is dismissed.
beforeEach(async () => {
  const { panel, page } = seat;
  if ((await panel.sent.count()) > 0) await panel.click('dismiss', panel.page.locator('.sent'));
  await panel.sent.waitFor({ state: 'detached' });
  await page.reload();
  await panel.headline.waitFor();
});

async function write(text = reply): Promise<void> {
  const { desk, page, panel } = seat;
  await desk.startReply(page);
  await page.keyboard.type(text);
  await panel.step('thank', 'done').waitFor();
}

/** Longer than an emptied box takes to reach the panel. */
const emptyBoxIsSeen = () => seat.panel.step('thank', 'earlier').waitFor();

describe('a reply is sent', () => {
  test.each<[string, () => Promise<void>]>([
    ['with the button', () => seat.desk.send(seat.page)],
    ['with Ctrl+Enter', () => seat.page.keyboard.press('Control+Enter')],
    [
      'with the button, by the keyboard',
      async () => {
        await seat.page.locator('[data-send]').focus();
        await seat.page.keyboard.press('Space');
      },
    ],
  ])('%s', async (_, send) => {
    const { panel } = seat;
    await write();
    expect(await panel.sent.count()).toBe(0);
    await send();
    await panel.sent.waitFor();
    await panel.offers.filter({ hasText: 'tomorrow by 10:00' }).waitFor();
  });

  test('what it promised is kept with one click, and nothing is without', async () => {
    const { desk, page, panel } = seat;
    await write();
    await desk.send(page);
    await panel.sent.waitFor();
    expect(await savedIn('promises', panel.page)).toEqual([]);
    await panel.click('keepPromise', panel.offers);
    await panel.offers.waitFor({ state: 'detached' });
    await panel.sent.waitFor();
    expect(await savedIn('promises', panel.page)).toMatchObject([{ state: 'open', ticket: { ticketId: '48213' } }]);
  });

  test('the next one makes it step back, the customer’s answer takes it away', async () => {
    const { desk, page, panel } = seat;
    await write();
    await desk.send(page);
    await panel.sent.waitFor();
    await desk.startReply(page);
    await page.keyboard.type('One');
    await panel.sent.waitFor({ state: 'detached' });
    for (let letter = 0; letter < 3; letter += 1) await page.keyboard.press('Backspace');
    await panel.sent.waitFor();
    await page.evaluate(() => {
      const answer = document.querySelector('[data-author="customer"]')?.cloneNode(true);
      if (!(answer instanceof Element)) return;
      answer.querySelector('time')?.setAttribute('datetime', new Date().toISOString());
      document.querySelector('.conversation')?.append(answer);
    });
    await panel.sent.waitFor({ state: 'detached' });
  });
});

describe('no reply is sent', () => {
  test.each<[string, () => Promise<void>]>([
    ['by discarding it', () => seat.page.locator('[data-discard]').click()],
    [
      'by clearing the box by hand',
      async () => {
        await seat.page.keyboard.press('Control+a');
        await seat.page.keyboard.press('Delete');
      },
    ],
    [
      'by the page emptying the box itself',
      () => seat.page.evaluate(() => document.querySelector('.box')?.replaceChildren()),
    ],
  ])('%s', async (_, empty) => {
    await write();
    await empty();
    await emptyBoxIsSeen();
    expect(await seat.panel.sent.count()).toBe(0);
  });

  test('to the customer by adding a note', async () => {
    const { desk, page, panel } = seat;
    await write();
    await page.getByRole('button', { name: 'Internal note' }).click();
    await panel.reads(/colleagues|internal/i);
    await desk.send(page);
    await until('the note in the conversation', async () => (await desk.conversation(page)).includes('Thank you for'));
    await emptyBoxIsSeen();
    expect(await panel.sent.count()).toBe(0);
  });
});
