// The editor pages in a real Chromium, with the real side panel beside them.
import { startForThisRun } from '../e2e/chromium.ts';
import { removeProfile } from '../e2e/chromium-profile.ts';
import { until } from '../e2e/own-process.ts';
import { benchCall, type Driver, type Key, outcomeOf } from './driver.ts';
import { extensionWithAccess } from './extension.ts';

const chord = ({ key, ctrl, shift }: Key) =>
  [...(ctrl ? ['Control'] : []), ...(shift ? ['Shift'] : []), key === ' ' ? 'Space' : key].join('+');

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

  // Playwright has every page believe that it has the focus; here only the one that has it may.
  const [ofPage, ofPanel] = await Promise.all([page, panel].map((each) => each.context().newCDPSession(each)));
  for (const session of [ofPage, ofPanel]) {
    await session?.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    await session?.send('Emulation.setFocusEmulationEnabled', { enabled: false });
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
    press: async (keys) => {
      for (const key of keys) await page.keyboard.press(chord(key));
    },
    toPanel: async () => {
      await panel.bringToFront();
      await until('the focus in the panel', () => page.evaluate(() => !document.hasFocus()));
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
