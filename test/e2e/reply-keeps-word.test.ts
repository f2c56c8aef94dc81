// Replies that go out keep and renew the promises of their ticket, in real Chromium; the panel says so, and takes it back.
import { expect, test } from 'vitest';
import { until } from './own-process.ts';
import { savedIn } from './saved.ts';
import { seatTurnedOn } from './seat-turned-on.ts';
import { like, say } from './side-panel.ts';

const seat = seatTurnedOn();

function tomorrowAt(hours: number): number {
  const day = new Date();
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1, hours).getTime();
}

async function send(reply = ''): Promise<void> {
  const { desk, page, panel } = seat;
  if ((await panel.sent.count()) > 0) await panel.click('dismiss', panel.page.locator('.sent'));
  await panel.sent.waitFor({ state: 'detached' });
  await desk.startReply(page);
  await page.keyboard.type(reply);
  await until('the reply seen', async () => (await panel.stepsTaken()).length > 0);
  await desk.send(page);
  await panel.sent.waitFor();
}

const untilLedgerIs = (promise: object) =>
  expect.poll(() => savedIn('promises', seat.panel.page), { timeout: 10_000 }).toMatchObject([promise]);

test('a promise kept from a draft is not settled by that draft’s own sending', async () => {
  const { desk, page, panel } = seat;
  await desk.startReply(page);
  await page.keyboard.type('Thank you for your patience. I will write to you tomorrow by 10:00.');
  await panel.click('keepPromise', panel.offers.filter({ hasText: 'tomorrow by 10:00' }));
  await panel.status('status_promiseKept');
  await desk.send(page);
  await panel.sent.waitFor();
  await untilLedgerIs({ state: 'open', due: tomorrowAt(10), history: [] });
});

test('"not yet, next at …", sent in time, renews it; undo takes that back', async () => {
  const { panel } = seat;
  await send('There is no answer from the warehouse yet. I will write to you again tomorrow by 15:00.');
  await panel.toldOfSent.getByText(like('sentRenewed')).waitFor();
  await untilLedgerIs({ state: 'updated', due: tomorrowAt(15) });
  await panel.click('undo', panel.toldOfSent);
  await panel.status('status_reopened');
  await untilLedgerIs({ state: 'open', due: tomorrowAt(10), history: [] });
});

test('the answer keeps it; undo opens it again', async () => {
  const { panel } = seat;
  await send('Thank you for waiting. Your new lamp has left the warehouse, and its parcel number is 4711.');
  await panel.toldOfSent.getByText(like('sentKept')).waitFor();
  await untilLedgerIs({ state: 'kept', due: tomorrowAt(10) });
  await panel.click('undo', panel.toldOfSent);
  await untilLedgerIs({ state: 'open', due: tomorrowAt(10), history: [] });
});

test('the panel’s own update, inserted and sent, renews it to its time', async () => {
  const { desk, page, panel } = seat;
  await panel.click('dismiss', panel.page.locator('.sent'));
  await panel.sent.waitFor({ state: 'detached' });
  await panel.promises.locator('button.what').click();
  await panel.click('writeUpdate');
  await panel.page.getByLabel(say('updateDone')).fill('asked the courier where it is');
  await panel.page.getByLabel(say('updateNext')).fill('they call me back');
  const again = new Date(tomorrowAt(16));
  const day = [again.getFullYear(), again.getMonth() + 1, again.getDate()].map((part) => String(part).padStart(2, '0'));
  await panel.page.getByLabel(say('updateAgain')).fill(`${day.join('-')}T16:00`);
  const update = await panel.saying(panel.promises).last().innerText();
  await desk.startReply(page);
  await panel.insertButton.and(panel.promises.locator('.move button')).click();
  await panel.status('status_inserted');
  const words = (text: string) => text.split(/\s+/).filter(Boolean);
  expect(words(await desk.box(page).innerText())).toEqual(words(update));
  await desk.send(page);
  await panel.sent.waitFor();
  await untilLedgerIs({ state: 'updated', due: tomorrowAt(16) });
});
