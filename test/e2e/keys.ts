// Hands without a pointer: from one thing to the next by key alone, until what was looked for has the focus.
import type { Locator, Page } from 'playwright-core';

/** No view of ours has so many stops. */
const most = 120;

/** @param key Tab, Shift+Tab, or an arrow inside of something */
export async function walkTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  await target.first().waitFor({ state: 'attached' });
  for (let steps = 0; steps < most; steps += 1) {
    if (await target.evaluateAll((found) => found.some((each) => each === document.activeElement))) return;
    await page.keyboard.press(key);
    passed.push(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 80) ?? ''));
  }
  throw new Error(`${target} is not reached with ${key}: ${passed.join('\n')}`);
}

/** Walks there and presses it. */
export async function pressAt(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await walkTo(page, target);
  await page.keyboard.press(key);
}
