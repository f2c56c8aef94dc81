// The editor pages in a real Chromium, with the real side panel beside them.
import { startForThisRun } from '../e2e/chromium.ts';
import { removeProfile } from '../e2e/chromium-profile.ts';
import { until } from '../e2e/own-process.ts';
import { benchCall, type Driver, type Key, outcomeOf } from './driver.ts';
import { extensionWithAccess } from './extension.ts';

/** The events of one key; its number is the one Windows gave it. */
function eventsOf({ key, ctrl = false, shift = false }: Key) {
  const numbers: Readonly<Record<string, number>> = { Enter: 13, Home: 36, ArrowRight: 39 };
  const number = numbers[key] ?? key.toUpperCase().charCodeAt(0);
  const text = key === 'Enter' ? '\r' : key.length === 1 && !ctrl ? key : undefined;
  const code = /^[a-z]$/.test(key) ? `Key${key.toUpperCase()}` : key === ' ' ? 'Space' : key;
  const event = { key, code, windowsVirtualKeyCode: number, modifiers: (ctrl ? 2 : 0) + (shift ? 8 : 0) };
  const down = text === undefined ? { type: 'rawKeyDown' as const } : { type: 'keyDown' as const, text };
  return [
    { ...event, ...down },
    { ...event, type: 'keyUp' as const },
  ];
}

/** Runs in the extension's worker, which asks the content script as it always does. */
async function askContent(message: object): Promise<unknown> {
  const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
  return tab?.id === undefined ? undefined : chrome.tabs.sendMessage(tab.id, message);
}

export async function inChromium(pages: string): Promise<Driver> {
  const extension = extensionWithAccess('chromium');
  const browser = await startForThisRun(extension.folder, 'headless');
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(`${pages}/page?editor=textarea`);
  const panel = await browser.openPanel(page);
  const worker = await browser.serviceWorker();

  const sessions = await Promise.all([page, panel].map((each) => each.context().newCDPSession(each)));
  const ofPage = sessions[0] ?? (await page.context().newCDPSession(page));
  /** Playwright has every page believe that it has the focus, anew after each navigation; only the one that has it may. */
  async function endPretence(): Promise<void> {
    for (const session of sessions) {
      await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
      await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
    }
  }

  return {
    open: async (address) => {
      await page.goto(`${pages}${address}`);
      await until('the editor page', async () => (await page.evaluate(benchCall, ['changes'] as const)) !== undefined);
      await until(
        'the content script',
        async () => (await worker.evaluate(askContent, { type: 'read' })) !== undefined,
      );
    },
    mount: async (paragraphs) => {
      await page.evaluate(benchCall, ['mount', paragraphs] as const);
      await worker.evaluate(askContent, { type: 'read' });
    },
    ask: (question) => page.evaluate(benchCall, [question] as const),
    // One after the other, but without waiting for each: the browser keeps their order.
    press: async (keys) => {
      await Promise.all(keys.flatMap(eventsOf).map((event) => ofPage.send('Input.dispatchKeyEvent', event)));
    },
    toPanel: async () => {
      await endPretence();
      await panel.bringToFront();
      await until('the focus in the panel', () => page.evaluate(() => !document.hasFocus()), 5);
    },
    toPage: async () => {
      await page.bringToFront();
      await until('the focus in the page', () => page.evaluate(() => document.hasFocus()));
    },
    insert: async (text) => outcomeOf(await worker.evaluate(askContent, { type: 'insert', text })),
    close: async () => {
      await browser.close();
      removeProfile(browser.folder);
      extension.remove();
    },
  };
}
