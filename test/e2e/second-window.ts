// A second window of the browser of a seat, with a page and a side panel of its own.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { until } from './own-process.ts';
import type { Seat } from './seat.ts';
import { type SidePanel, sidePanel } from './side-panel.ts';

/** The panel of one window, among all that are open. */
async function panelIn(folder: string, windowId: number): Promise<SidePanel> {
  const [port, address] = readFileSync(path.join(folder, 'DevToolsActivePort'), 'utf8').trim().split('\n');
  return until(`the panel of window ${windowId}`, async () => {
    // A connection sees the panels that were open when it was made.
    const { contexts } = await chromium
      .connectOverCDP(`ws://127.0.0.1:${port}${address}`)
      .then((all) => ({ contexts: all.contexts() }));
    for (const page of contexts.flatMap((context) => context.pages())) {
      if (!page.url().includes('/src/panel/')) continue;
      if ((await page.evaluate(async () => (await chrome.windows.getCurrent()).id)) === windowId)
        return sidePanel(page);
    }
    return undefined;
  });
}

/** @param url of a ticket at the demo desk */
export async function openWindow(
  { browser, panel }: Pick<Seat, 'browser' | 'panel'>,
  url: string,
): Promise<{ readonly page: Page; readonly panel: SidePanel }> {
  const opened = browser.context.waitForEvent('page');
  const windowId = await panel.page.evaluate(async (address) => {
    const made = await chrome.windows.create({ url: address });
    await chrome.sidePanel.open({ windowId: made?.id ?? -1 });
    return made?.id ?? -1;
  }, url);
  const page = await opened;
  await page.locator('main[data-ticket-id]').waitFor();
  return { page, panel: await panelIn(browser.folder, windowId) };
}
