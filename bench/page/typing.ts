// Keys as a person presses them: through the browser's input, at the pace of an agent who writes all day.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { Probe } from './probe.ts';

/** Milliseconds from one key to the next: a hundred words a minute. */
const pace = 120;

/** Puts the caret into the reply box. */
export async function enterReply(page: Page): Promise<void> {
  await page.locator('[data-test-id="omnicomposer-rich-text-ckeditor"]').click();
}

export async function press({ session }: Pick<Probe, 'session'>, key: string): Promise<void> {
  const isLetter = key.length === 1;
  const code = isLetter ? key.toUpperCase().charCodeAt(0) : 8; // 8: Backspace
  const event = { key, windowsVirtualKeyCode: code };
  await session.send('Input.dispatchKeyEvent', { ...event, type: 'keyDown', ...(isLetter && { text: key }) });
  await session.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' });
}

/** Types a text key by key. */
export async function type(probe: Pick<Probe, 'session'>, text: string): Promise<void> {
  for (const key of text) {
    await press(probe, key);
    await sleep(pace);
  }
}
