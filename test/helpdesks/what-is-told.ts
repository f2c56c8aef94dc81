// What the extension has been told about a page: the very facts the panel asks for.
import type { Page } from 'playwright-core';
import type { TicketSnapshot } from '../../src/domain/ticket/snapshot.ts';
import { until } from '../e2e/own-process.ts';
import type { SidePanel } from '../e2e/side-panel.ts';

/** The snapshot of the tab in front, as the panel gets it; `undefined` when no ticket is open there. */
function toldNow({ page }: SidePanel): Promise<TicketSnapshot | undefined> {
  return page.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const answer = await chrome.runtime.sendMessage({ type: 'facts', tabId: tab?.id, owed: 1 });
    return answer.value.snapshot;
  });
}

/** Brings the page to the front and waits for a snapshot that `isIt`. */
export async function told(
  panel: SidePanel,
  page: Page,
  isIt: (snapshot: TicketSnapshot) => boolean,
): Promise<TicketSnapshot> {
  await page.bringToFront();
  return until('the page as it is told', async () => {
    const snapshot = await toldNow(panel);
    if (snapshot && isIt(snapshot)) return snapshot;
    throw new Error(`so far ${JSON.stringify(snapshot)?.slice(0, 600)}`);
  });
}

/** Nothing is remembered of tickets that were open before: what is told next stands on its page. */
export async function forgetTickets({ page }: SidePanel): Promise<void> {
  await page.evaluate(async () => {
    const keys = Object.keys(await chrome.storage.session.get(null));
    await chrome.storage.session.remove(keys.filter((key) => key.startsWith('ticket:')));
  });
}
