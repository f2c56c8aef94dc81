// Opens one of the pages as the real side panel, by a click on the toolbar button, and reads what its probe noted. No driver
// is attached to the panel: it would be in the figures.
import type { CDPSession, Page } from 'playwright-core';
import type { Chromium } from '../../test/e2e/chromium.ts';
import { until } from '../../test/e2e/own-process.ts';
import { type MeasuredPage, pages } from './measured-copy.ts';

/** Milliseconds since the page was asked for; `shift` as the browser sums layout shifts. */
export type Opening = { readonly painted: number; readonly usable: number; readonly shift: number };

/** @param beside the desk's page, its ticket read already */
export async function openOnce(chromium: Chromium, beside: Page, page: MeasuredPage): Promise<Opening> {
  const session = await chromium.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('Chromium is gone.');
  const worker = await chromium.serviceWorker();
  await worker.evaluate(async (path) => {
    await chrome.storage.session.remove(['bench', 'benchClose']);
    await chrome.sidePanel.setOptions({ path, enabled: true });
  }, pages[page]);
  await clickToolbarButton(session, chromium.extensionId, beside);
  const opening = await until(`the ${page} page to be ready`, () =>
    worker.evaluate(async () => (await chrome.storage.session.get<{ bench?: Opening }>('bench')).bench),
  );
  await worker.evaluate(() => chrome.storage.session.set({ benchClose: true }));
  await until(`the ${page} page to close`, async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return !targetInfos.some(({ url }) => url.endsWith(pages[page]));
  });
  await session.detach();
  return opening;
}

async function clickToolbarButton(session: CDPSession, id: string, beside: Page): Promise<void> {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === beside.url());
  if (!tab) throw new Error(`No tab shows ${beside.url()}`);
  await session.send('Extensions.triggerAction', { id, targetId: tab.targetId });
}
