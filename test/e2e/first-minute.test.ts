// The first minute with a fresh profile: the panel explains itself, is tried out on its invented ticket, is turned on with one
// click, and reads the ticket that was open all along.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveDesk } from '../../demo/server.mjs';
import { makeProfile } from './chromium.ts';
import { demoDesk } from './desk.ts';
import { site } from './job.ts';
import { savedIn } from './saved.ts';
import { type Seat, takeSeat } from './seat.ts';
import { like, say } from './side-panel.ts';

let served: Awaited<ReturnType<typeof serveDesk>>;
let seat: Seat;

beforeAll(async () => {
  served = await serveDesk();
  const profile = await makeProfile('dist/chromium', [site]);
  seat = await takeSeat({ desk: demoDesk(served.url), profile, where: 'headless' });
  // Gone with the document if the page were loaded anew.
  await seat.page.evaluate(() => document.documentElement.setAttribute('data-stays', ''));
});

afterAll(async () => {
  await seat?.browser.close();
  served.close();
});

test('three screens, by keyboard, with nothing asked', async () => {
  const { panel } = seat;
  const { keyboard } = panel.page;
  const screen = (place: number) =>
    panel.page.getByRole('region', { name: say('tourOf').replace('$PLACE$', String(place)).replace('$ALL$', '3') });
  await screen(1).getByText(say('tourDoes')).waitFor();
  await panel.page.getByRole('button', { name: say('tourNext') }).focus();
  await keyboard.press('Enter');
  await screen(2).getByText(say('tourKeeps')).waitFor();
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await screen(3).getByText(like('offTitle')).waitFor();
});

test('the try-out: words inserted, steps ticked, a promise noticed; nothing of it is kept or written into the page', async () => {
  const { desk, page, panel } = seat;
  await panel.click('tourTry');
  expect(await panel.headline.innerText()).toMatch(like('mayFeel'));
  const prompt = panel.prompts.filter({ has: panel.insertButton }).first();
  const words = await panel.saying(prompt).innerText();
  await prompt.locator(panel.insertButton).click();
  await panel.status('status_inserted');
  const box = panel.page.getByRole('textbox', { name: say('practiceAnswer') });
  expect((await box.inputValue()).trim()).toBe(words.trim());
  await expect.poll(() => panel.stepsTaken()).not.toEqual([]);
  await panel.click('tourAddPromise');
  await panel.click('keepPromise', panel.offers);
  await panel.offers.waitFor({ state: 'detached' });
  expect(await savedIn('promises', panel.page)).toEqual([]);
  expect(await savedIn('progress', panel.page)).toEqual([]);
  expect((await desk.box(page).innerText()).trim()).toBe('');
  await panel.click('tourTryEnd');
});

test('one click turns the site on, and the ticket is read with no reload', async () => {
  const { desk, page, panel } = seat;
  await panel.click('turnOn');
  await panel.status('status_turnedOn');
  await panel.headline.waitFor();
  await panel.statusGone();
  expect(await panel.header.innerText()).toContain(desk.ticket.subject);
  expect(await page.locator('html[data-stays]').count()).toBe(1);
});

test('the tour is over, stays over, and is found again in the menu', async () => {
  const { page, panel } = seat;
  await page.goto(`${served.url}#/`);
  await panel.reads(say('noTicketTitle'));
  await panel.page.reload();
  await panel.reads(say('noTicketTitle'));
  await panel.click('more');
  await panel.click('tourAgain');
  await panel.reads(say('tourDoes'));
  await panel.page.keyboard.press('Escape');
  await panel.reads(say('noTicketTitle'));
});
