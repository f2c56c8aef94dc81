// Every ticket of the demo helpdesk, read in real Chromium: its language, the feeling, and words that fit, in that language.
import { expect, test } from 'vitest';
import { seatTurnedOn } from './seat-turned-on.ts';
import { say, type WordKey } from './side-panel.ts';

const seat = seatTurnedOn();

const tickets: readonly { readonly id: string; readonly lang: string; readonly shows: WordKey }[] = [
  { id: '48213', lang: 'en', shows: 'feeling_frustrated' },
  { id: '48221', lang: 'en', shows: 'feeling_worried' },
  { id: '48196', lang: 'en', shows: 'feeling_happy' },
  { id: '48217', lang: 'pl', shows: 'feeling_angry' },
  { id: '48219', lang: 'pl', shows: 'feeling_confused' },
  { id: '48215', lang: 'ro', shows: 'feeling_worried' },
  { id: '48204', lang: 'ro', shows: 'feeling_sad' },
  { id: '48209', lang: 'ro', shows: 'neutralTitle' },
];

test.each(tickets)('ticket $id reads as $shows, with prompts in "$lang"', async ({ id, lang, shows }) => {
  const { page, panel } = seat;
  await page.locator(`[data-entry="${id}"]`).click();
  await panel.header.getByText(`#${id}`).waitFor();
  expect(await panel.headline.innerText()).toContain(say(shows));
  expect(await panel.prompts.count()).toBeGreaterThanOrEqual(3);
  // A thought for the agent is never sent, and speaks the agent's language; all others speak the customer's.
  const sayings = panel.page.locator('article.prompt:not(.thought) .saying');
  const langs = await sayings.evaluateAll((all) => all.map((saying) => saying.getAttribute('lang')));
  expect(new Set(langs)).toEqual(new Set([lang]));
});
