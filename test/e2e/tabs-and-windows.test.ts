// One ticket in two tabs, and two windows with a ticket and a panel each.
import { expect, test } from 'vitest';
import { seatTurnedOn } from './seat-turned-on.ts';
import { openWindow } from './second-window.ts';

const seat = seatTurnedOn();

test('one ticket in two tabs: each tab its own draft, the ticket its own progress', async () => {
  const { browser, desk, page, panel } = seat;
  await desk.startReply(page);
  await page.keyboard.type('Thank you for your patience.');
  await panel.step('thank', 'done').waitFor();

  const second = await browser.context.newPage();
  await desk.openTicket(second);
  await second.bringToFront();
  await panel.step('thank', 'earlier').waitFor();
  await desk.startReply(second);
  await second.keyboard.type('I am sorry, this is our mistake.');
  await panel.step('own', 'done').waitFor();

  await page.bringToFront();
  await panel.step('thank', 'done').waitFor();
  await panel.step('own', 'done').waitFor({ state: 'detached' });
  expect(await desk.box(page).innerText()).toContain('Thank you for your patience.');
  await desk.send(page);
  await panel.sent.waitFor();

  await second.bringToFront();
  await panel.step('own', 'done').waitFor();
  expect(await desk.box(second).innerText()).toContain('this is our mistake');
  await second.close();
  await page.bringToFront();
  await panel.sent.waitFor();
});

test('two windows: each panel shows the ticket of its own, and a reply sent in one says nothing in the other', async () => {
  const { desk, page, panel } = seat;
  await page.reload();
  const other = await openWindow(seat, page.url().replace('48213', '48221'));
  await other.panel.header.getByText('#48221').waitFor();
  await panel.header.getByText('#48213').waitFor();

  await desk.startReply(other.page);
  await other.page.keyboard.type('Thank you for writing.');
  await other.panel.step('thank', 'done').waitFor();
  await desk.send(other.page);
  await other.panel.sent.waitFor();

  await panel.click('dismiss', panel.page.locator('.sent'));
  await panel.sent.waitFor({ state: 'detached' });
  await desk.startReply(page);
  await page.keyboard.type('I am sorry, this is our mistake.');
  await panel.step('own', 'done').waitFor();
  expect(await other.panel.step('own', 'done').count()).toBe(0);
  expect(await other.panel.header.innerText()).toContain('#48221');
  expect(await other.panel.sent.count()).toBe(1);
});
