// The Firefox build in real Firefox: the same panel in its sidebar, reading the same desk and writing into it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveDesk } from '../../demo/server.mjs';
import { type Firefox, startFirefox } from './firefox.ts';
import { until } from './own-process.ts';
import { like, say } from './side-panel.ts';

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

/** The texts of what fits a selector in the sidebar. */
const texts = (selector: string) =>
  firefox.inSidebar(
    (panel, wanted) => [...panel.document.querySelectorAll(wanted)].map(({ textContent }) => textContent ?? ''),
    selector,
  );
const draft = () =>
  firefox.inPage(() => document.querySelector('[data-composer] [contenteditable]')?.textContent ?? '');

test('turned on from the sidebar, the panel names the ticket and reads the customer', async () => {
  await firefox.clickInSidebar('button', say('turnOn'));
  const [headline] = await until('the headline', async () => {
    const found = await texts('.reading .headline');
    return found.length > 0 && found;
  });
  expect(headline).toMatch(like('mayFeel'));
  expect((await texts('header')).join()).toContain('#48213');
  expect((await texts('article.prompt')).length).toBeGreaterThanOrEqual(3);
});

test('a prompt goes into the reply, and the checklist follows', async () => {
  await firefox.inPage(() => {
    document.querySelector<HTMLElement>('[data-composer] [contenteditable]')?.focus();
    document.execCommand('insertText', false, 'Thank you for your patience. ');
  });
  await until('the step earned by typing', async () =>
    (await texts('.step.done')).some((step) => step.includes(say('step_thank'))),
  );
  const [words = ''] = await texts('article.prompt:not(.thought) .saying');
  await firefox.clickInSidebar('article.prompt:not(.thought) button', say('insert'));
  await until('the prompt in the reply', async () => (await draft()).includes(words));
  expect(await draft()).toContain('Thank you for your patience.');
});
