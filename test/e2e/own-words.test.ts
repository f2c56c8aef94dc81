// From a prompt beside a ticket into the studio and back, in a real browser: the agent's own words are what is offered from then
// on. And the keys of the studio lie in the agent's own room, shut with it in every window.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { until } from './own-process.ts';
import { seatTurnedOn } from './seat-turned-on.ts';
import { say } from './side-panel.ts';
import { studioIn } from './studio-page.ts';

const seat = seatTurnedOn();
const mine = 'This came from my own hands.';
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const isStudio = (page: Page): boolean => page.url().includes('/src/studio/');
/** The tab the panel opened, or the one it brought to the front. */
const studio = (): Promise<Page> => until('the studio', () => seat.browser.context.pages().find(isStudio), 20);

const changeFirst = async (): Promise<string> => {
  const { panel } = seat;
  const [words = ''] = await panel.saying(panel.prompts.first()).allInnerTexts();
  await panel.prompts.first().locator('.from').click();
  await panel.click('promptChange');
  return words;
};

test('a prompt leads to its words in the studio, and what is written there is offered beside the ticket', async () => {
  const before = await changeFirst();
  const page = await studio();
  await page.locator('textarea[lang="en"]').fill(mine);
  await button(page, say('thingSave')).click();
  await page.getByText(say('status_thingMine')).waitFor();
  await seat.page.bringToFront();
  await seat.panel.reads(mine);
  await button(page, say('thingTakeTheirs')).click();
  await until('the pack’s own words', async () =>
    (await seat.panel.saying(seat.panel.prompts).allInnerTexts()).includes(before),
  );
});

test('the studio that is open already goes to the next prompt', async () => {
  const page = await studio();
  await page.evaluate(() => {
    location.hash = '#keys';
  });
  await page.getByRole('heading', { name: say('keysMine') }).waitFor();
  await seat.page.bringToFront();
  await changeFirst();
  await page.locator('textarea[lang="en"]').waitFor();
  expect(seat.browser.context.pages().filter(isStudio)).toHaveLength(1);
});

test('a key made in the studio is shut away in every window when the room is locked', async () => {
  const { panel } = seat;
  const page = await studioIn(seat.browser);
  await page.goto(`${page.url()}#keys`);
  await button(page, say('keyMake')).click();
  await page.getByLabel(say('keyName'), { exact: true }).fill('Returns desk');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Returns desk' }).waitFor();
  await panel.go('roomMe');
  await panel.click('ownPage_safe');
  await panel.click('lockTurnOn');
  await panel.page.getByLabel(say('passphraseNew'), { exact: true }).fill('correct horse battery');
  await panel.page.getByLabel(say('passphraseAgain'), { exact: true }).fill('correct horse battery');
  await button(panel.page, say('lockTurnOn')).last().click();
  const code = await panel.page.locator('.code code').innerText();
  await panel.page.getByLabel(say('codeCheck')).fill(code.slice(-4));
  await panel.click('codeKept');
  // Who turned it on has it open; here it is asked for.
  const isShut = async () => {
    await page.getByText(say('keysLocked')).waitFor();
    expect(await page.getByText('Returns desk').count()).toBe(0);
  };
  await isShut();
  await page.getByLabel(say('passphrase'), { exact: true }).fill('correct horse battery');
  await button(page, say('unlock')).click();
  await page.getByText(say('keysSealed')).waitFor();
  await page.getByRole('heading', { name: 'Returns desk' }).waitFor();
  await panel.click('lockNow');
  await isShut();
});
