// The studio as a page to drive, and the questions a page of ours may ask.
import type { Page } from 'playwright-core';
import type { Chromium } from './chromium.ts';

export async function studioIn({ context, extensionId, isReady }: Chromium): Promise<Page> {
  await isReady();
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/src/studio/index.html`);
  return page;
}

/** What the background answers to a page of ours; throws what it refuses, with its code. */
export async function answerTo<T = undefined>(page: Page, question: object): Promise<T> {
  const answer = await page.evaluate((asked) => chrome.runtime.sendMessage(asked), question);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value;
}

export const carryOut = (page: Page, command: object): Promise<undefined> =>
  answerTo(page, { type: 'command', command });
