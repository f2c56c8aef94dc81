// What the agent does again and again at a real desk.
import type { Page } from 'playwright-core';
import type { Seat } from '../e2e/seat.ts';

export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A form with words in it asks before it is left; a tab is closed without a question. */
export async function inNewTab({ browser, page: first }: Seat, use: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.context.newPage();
  try {
    await use(page);
  } finally {
    await page.close();
    await first.bringToFront();
  }
}

/** Inserts the first prompt that can be, and returns its words. */
export async function insertPrompt({ panel }: Seat): Promise<string> {
  const prompt = panel.prompts.filter({ has: panel.insertButton }).first();
  const words = onOneLine(await panel.saying(prompt).innerText());
  await prompt.locator(panel.insertButton).click();
  return words;
}
