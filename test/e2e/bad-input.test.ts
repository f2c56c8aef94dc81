// What may be wrong with a page or a profile: each gets one clear sentence in the panel, and nothing is lost.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveDesk } from '../../demo/server.mjs';
import { makeProfile } from './chromium.ts';
import { demoDesk } from './desk.ts';
import { site } from './job.ts';
import { keptIn, savedIn } from './saved.ts';
import { crash, type Seat, takeSeat } from './seat.ts';
import { say } from './side-panel.ts';

let served: Awaited<ReturnType<typeof serveDesk>>;
let seat: Seat;

beforeAll(async () => {
  served = await serveDesk();
  const profile = await makeProfile('dist/chromium', [site]);
  seat = await takeSeat({ desk: demoDesk(served.url), profile, where: 'headless' });
});

afterAll(async () => {
  await seat?.browser.close();
  served.close();
});

test('a command that comes from a page: refused, said so, and nothing is changed', async () => {
  await seat.panel.click('turnOn');
  await seat.panel.headline.waitFor();
  // A page has no way to speak to the extension at all; this is a page that took over the content script.
  expect(await seat.page.evaluate(() => typeof Reflect.get(globalThis, 'chrome')?.runtime)).toBe('undefined');
  const worker = await seat.browser.serviceWorker();
  const [answer] = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
    const forge = () =>
      chrome.runtime.sendMessage({ type: 'command', command: { type: 'keep-promise', promise: { words: 'forged' } } });
    return chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, func: forge });
  });
  expect(answer?.result).toMatchObject({ ok: false, problem: { code: 'message-refused' } });
  await seat.panel.reads(say('problem_messageRefused'));
  expect(await savedIn('promises', seat.panel.page)).toHaveLength(0);
});

test('a page of the desk without a ticket: no ticket is open here', async () => {
  await seat.page.goto(`${served.url}#/`);
  await seat.panel.reads(say('noTicketTitle'));
});

test('a page whose address the browser keeps to itself: what to do about it', async () => {
  await seat.page.goto('chrome://version');
  await seat.panel.reads(say('unknownTitle'));
});

test('a database written by a newer version: untouched, and said so; the own room has its own', async () => {
  const { page } = seat.panel;
  await seat.panel.go('roomMe');
  await page.getByRole('textbox', { name: say('capture') }).fill('Refunds up to 60 euros.');
  await seat.panel.click('save');
  await seat.panel.status('status_noteSaved');
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('carecue', 1_000);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => resolve(opening.result.close());
      }),
  );
  await crash(seat, 0);
  await seat.panel.reads(say('problem_storeNewer'));
  await seat.panel.go('roomMe');
  await seat.panel.reads('Refunds up to 60 euros.');
  expect(await keptIn('note', seat.panel.page)).toHaveLength(1);
});
