// Promises in real Firefox: a reply renews one, undo takes it back; and after a crash each reminder comes once. Its clock cannot
// be moved from outside, so the promises come due while it is down.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveDesk } from '../../demo/server.mjs';
import { type Firefox, makeFirefoxProfile, panelInATab, startFirefox } from './firefox.ts';
import { until } from './own-process.ts';
import { handoverFile } from './promised.ts';
import { like, say, type WordKey } from './side-panel.ts';

const box = '[data-composer] [contenteditable]';
const folder = makeFirefoxProfile();
let desk: Awaited<ReturnType<typeof serveDesk>>;
let firefox: Firefox;

beforeAll(async () => {
  desk = await serveDesk();
  firefox = await startFirefox('dist/firefox', folder);
  await firefox.open(`${desk.url}#/tickets/48213`);
  await firefox.openSidebar();
  await firefox.clickInSidebar('button', say('turnOn'));
  await shown('.reading .headline');
});

afterAll(async () => {
  await firefox?.close();
  desk.close();
});

const texts = (selector: string) =>
  firefox.inSidebar(
    (panel, wanted) => [...panel.document.querySelectorAll(wanted)].map(({ textContent }) => textContent ?? ''),
    selector,
  );
const shown = (selector: string) => until(selector, async () => (await texts(selector)).length > 0, 30);
const told = (key: WordKey) =>
  until(`"${say(key)}"`, async () => like(key).test((await texts('main, [role=status]')).join('\n')), 30);

async function send(reply: string): Promise<void> {
  await firefox.typeInPage(box, reply);
  await shown('.step.done');
  await firefox.clickInPage('[data-send]');
  await shown('.sent');
}

test('a reply with a next time renews the promise, and undo takes it back', async () => {
  await firefox.typeInPage(box, 'Thank you for your patience. I will write to you tomorrow by 10:00.');
  await shown('.offer .btn.primary');
  await firefox.clickInSidebar('.offer button', say('keepPromise'));
  await firefox.clickInPage('[data-send]');
  await shown('.sent');
  await firefox.clickInSidebar('.sent button');
  await until('the line gone', async () => (await texts('.sent')).length === 0);
  await send('There is no answer from the warehouse yet. I will write to you again tomorrow by 15:00.');
  await told('sentRenewed');
  const times = () => texts('li.promise time');
  expect((await times()).join()).toMatch(/(?:15|3):00/);
  await firefox.clickInSidebar('.offers .offer button', say('undo'));
  await until('its old time', async () => (await times()).join().includes('10:00'));
});

/** Starts it again after a crash, with the panel in a tab. */
async function startAgain(): Promise<void> {
  await firefox.kill();
  firefox = await startFirefox('dist/firefox', folder);
  await firefox.open(panelInATab);
}

/** How many promises were reminded of since the start. A headless Firefox lets a notification go as soon as it is shown. */
const reminded = () =>
  firefox.inPage(
    async () =>
      Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith('reminder:')).length,
  );
declare const browser: { readonly storage: { readonly session: { get(keys: null): Promise<object> } } };

async function takeOver(file: string): Promise<void> {
  await firefox.clickInSidebar('[role=tab]', say('roomToday'));
  await firefox.clickInSidebar('button', say('todayTools'));
  await shown('input[type=file]');
  await firefox.inSidebar((panel, text) => {
    const input = panel.document.querySelector<HTMLInputElement>('input[type=file]');
    const files = new panel.DataTransfer();
    files.items.add(new panel.File([text], 'shift.json'));
    if (input) input.files = files.files;
    input?.dispatchEvent(new panel.Event('change', { bubbles: true }));
  }, file);
  await firefox.clickInSidebar('button', say('takeOverDo'));
  await told('status_takenOver');
}

const whileDown = 20_000;
/** Longer than a reminder takes to come after a start; milliseconds. */
const settling = 2_000;

test('killed, and started when two have come due: both are reminded of, and never again', async () => {
  const due = Date.now() + whileDown;
  const late = ['48301', '48302'].map((ticketId) => ({ ticketId, words: 'I will write to you today.', due }));
  await takeOver(handoverFile(desk.url, late));
  await firefox.kill();
  await until('both due', () => Date.now() > due, whileDown / 1_000 + 1);

  await startAgain();
  await until('both reminded of', async () => (await reminded()) === 2);

  await startAgain();
  await sleep(settling);
  expect(await reminded()).toBe(0);
  await firefox.clickInPage('#tab-today');
  const promises = () => firefox.inPage(() => document.querySelectorAll('li.promise').length);
  await until('all three', async () => (await promises()) === 3);
});
