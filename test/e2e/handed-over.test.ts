// A page nobody turned Carecue on for: the agent hands the message over, by selecting it or by pasting it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveDesk } from '../../demo/server.mjs';
import { makeProfile } from './chromium.ts';
import { demoDesk } from './desk.ts';
import { type Seat, takeSeat } from './seat.ts';
import { like, say } from './side-panel.ts';

let served: Awaited<ReturnType<typeof serveDesk>>;
let seat: Seat;

beforeAll(async () => {
  served = await serveDesk();
  const profile = await makeProfile('dist/chromium');
  seat = await takeSeat({ desk: demoDesk(served.url), profile, where: 'headless' });
});

afterAll(async () => {
  await seat?.browser.close();
  served.close();
});

test('the selected text is read', async () => {
  const { page, panel } = seat;
  await panel.click('tourSkip');
  await panel.reads(like('offText'));
  await page.evaluate(() => {
    const message = [...document.querySelectorAll('[data-author="customer"] [data-body]')].at(-1);
    if (message) getSelection()?.selectAllChildren(message);
  });
  await panel.click('readSelection');
  await panel.headline.waitFor();
  expect(await panel.headline.innerText()).toContain(say('feeling_frustrated'));
  expect(await panel.prompts.count()).toBeGreaterThanOrEqual(3);
});

test('a pasted message is read, in its own language', async () => {
  const { panel } = seat;
  await panel.click('notRight');
  await panel.click('pasteMessage');
  const box = panel.page.getByRole('textbox', { name: say('pasteLabel') });
  await box.fill('Nie rozumiem tej faktury. Skąd wzięła się ta dopłata i co ona oznacza?');
  await panel.click('pasteRead');
  await panel.page.locator('.reading .headline').getByText(like('feeling_confused')).waitFor();
  const langs = await panel.page
    .locator('article.prompt:not(.thought) .saying')
    .evaluateAll((all) => all.map((saying) => saying.getAttribute('lang')));
  expect(new Set(langs)).toEqual(new Set(['pl']));
});
