// The try-out in Firefox's own sidebar: the practice reply is written into, its steps are ticked, and the site is turned on.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveDesk } from '../../demo/server.mjs';
import { type Firefox, startFirefox } from './firefox.ts';
import { until } from './own-process.ts';
import { say } from './side-panel.ts';

let desk: Awaited<ReturnType<typeof serveDesk>>;
let firefox: Firefox;

beforeAll(async () => {
  desk = await serveDesk();
  firefox = await startFirefox('dist/firefox');
  await firefox.open(`${desk.url}#/tickets/48213`);
  await firefox.openSidebar();
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
const reply = () =>
  firefox.inSidebar((panel) => panel.document.querySelector<HTMLTextAreaElement>('.desk textarea')?.value ?? '');

test('words go into the practice reply, and a promise in it is noticed', async () => {
  for (const key of ['tourNext', 'tourNext', 'tourTry'] as const) await firefox.clickInSidebar('button', say(key));
  const [words = ''] = await until('the words that could help', async () => {
    const found = await texts('article.prompt:not(.thought) .saying');
    return found.length > 0 && found;
  });
  await firefox.clickInSidebar('article.prompt:not(.thought) button', say('insert'));
  await until('the words in the reply', async () => (await reply()).trim() === words.trim());
  await until('a step ticked', async () => (await texts('.step.done')).length > 0);
  await firefox.clickInSidebar('button', say('tourAddPromise'));
  await until('the promise noticed', async () => (await texts('.offer')).length === 1);
  expect(await reply()).toBe(`${words.trim()} ${say('tourPromise')}`);
});

test('one click turns the site on, and its ticket takes the place of the tour', async () => {
  await firefox.clickInSidebar('button', say('tourTryEnd'));
  await firefox.clickInSidebar('button', say('turnOn'));
  await until('the ticket', async () => (await texts('header')).join().includes('#48213'));
  expect(await texts('.tour')).toEqual([]);
});
