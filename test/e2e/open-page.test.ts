// What happens to an open page when the extension changes under it: an update, a permission taken back. The agent's own work
// is not touched.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveDesk } from '../../demo/server.mjs';
import { makeProfile } from './chromium.ts';
import { demoDesk } from './desk.ts';
import { site } from './job.ts';
import { until } from './own-process.ts';
import { type Seat, takeSeat } from './seat.ts';
import { like, say, sidePanel } from './side-panel.ts';

let served: Awaited<ReturnType<typeof serveDesk>>;
let seat: Seat;
const complaints: string[] = [];

beforeAll(async () => {
  served = await serveDesk();
  const profile = await makeProfile('dist/chromium', [site]);
  seat = await takeSeat({ desk: demoDesk(served.url), profile, where: 'headless' });
  seat.page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  seat.page.on('pageerror', ({ message }) => complaints.push(message));
  await seat.panel.click('turnOn');
  await seat.panel.headline.waitFor();
});

afterAll(async () => {
  await seat?.browser.close();
  served.close();
});

/** Counts what changes in the page from now on, where a page could see it. */
async function watchForChanges(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const observer = new MutationObserver((records) => {
      document.title = String(Number(document.title) + records.length);
    });
    document.title = '0';
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  return async () => Number(await page.title());
}

const caret = (page: Page) =>
  page.evaluate(() => {
    const { focusNode, focusOffset } = getSelection() ?? {};
    return { text: focusNode?.textContent, focusOffset, focused: document.activeElement?.className };
  });

/** What is kept in session memory of pages and replies. */
async function keptOfPages(): Promise<readonly string[]> {
  const worker = await seat.browser.serviceWorker();
  const keys = await worker.evaluate(async () => Object.keys(await chrome.storage.session.get(null)));
  return keys.filter((key) => /^(?:page|ticket|sending|sent):/.test(key));
}

test('an update: the old script stops without a word, a new one takes over, draft and caret stay', async () => {
  const { browser, desk, page, panel } = seat;
  await desk.startReply(page);
  await page.keyboard.type('Thank you for your patience.');
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowLeft');
  await panel.step('thank', 'done').waitFor();
  const before = await caret(page);
  const changes = await watchForChanges(page);

  const closed = panel.page.waitForEvent('close');
  const worker = await browser.serviceWorker();
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await closed;
  seat.panel = sidePanel(await until('the panel beside the page again', () => browser.openPanel(page), 30));
  await seat.panel.step('thank', 'done').waitFor();

  expect(await caret(page)).toEqual(before);
  expect(await changes()).toBe(0);
  await page.keyboard.type(' so very much');
  await page.keyboard.press('End');
  await page.keyboard.type(' I am sorry, this is our mistake.');
  await seat.panel.step('own', 'done').waitFor();
  await desk.send(page);
  await seat.panel.sent.waitFor();
  expect(complaints).toEqual([]);
});

test('a permission taken back: reading stops, what was read is forgotten, the panel says so', async () => {
  const { browser, desk, page, panel } = seat;
  expect(await keptOfPages()).not.toEqual([]);
  const worker = await browser.serviceWorker();
  await worker.evaluate((origins) => chrome.permissions.remove({ origins }), [site]);
  await panel.reads(like('offTitle'));
  expect(await keptOfPages()).toEqual([]);
  await desk.startReply(page);
  await page.keyboard.type('Thank you, too.');
  await desk.send(page);
  await until('the reply in the conversation', async () => (await desk.conversation(page)).includes('Thank you, too.'));
  expect(await keptOfPages()).toEqual([]);
  expect(complaints).toEqual([]);
});

test('turned on again, the open page is read again, and writes nothing twice', async () => {
  const { desk, page, panel } = seat;
  await panel.click('turnOn');
  await panel.headline.waitFor();
  await desk.startReply(page);
  await page.keyboard.type('Thank you once more.');
  await panel.step('thank', 'done').waitFor();
  const prompt = panel.prompts.filter({ has: panel.insertButton }).first();
  const words = (await panel.saying(prompt).innerText()).replace(/\s+/g, ' ').trim();
  await prompt.locator(panel.insertButton).click();
  await panel.status('status_inserted');
  const draft = (await desk.box(page).innerText()).replace(/\s+/g, ' ');
  expect(draft.split(words)).toHaveLength(2);
  expect(say('status_inserted')).not.toBe('');
});
