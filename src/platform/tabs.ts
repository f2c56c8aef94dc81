// Tabs: where they are, which one is looked at, and bringing one to the front.
import browser from 'webextension-polyfill';

/** The tab's address; `undefined` when it is gone, or the browser hides it (site not on, button not clicked). */
export async function tabAddress(tabId: number): Promise<string | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.url === '' ? undefined : tab?.url;
}

export type OpenTab = { readonly id: number; readonly url: string };

/** Every tab whose address we may see; with match patterns, only those they cover. */
export async function openTabs(patterns?: readonly string[]): Promise<readonly OpenTab[]> {
  const tabs = await browser.tabs.query(patterns === undefined ? {} : { url: [...patterns] });
  return tabs.flatMap(({ id, url }) => (id === undefined || url === undefined ? [] : [{ id, url }]));
}

/** Rejects when the tab is gone. */
export async function showTab(tabId: number): Promise<void> {
  const tab = await browser.tabs.update(tabId, { active: true });
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

export function onTabClosed(listener: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => listener(tabId));
}

/**
 * For the panel: tells which tab of its own window is looked at, now and whenever that changes, and tells it again when
 * that tab has gone to another page. `undefined`: none. Returns what ends it.
 */
export function watchActiveTab(listener: (tabId: number | undefined) => void): () => void {
  let own: number | undefined;
  let looks = 0;
  const tell = async (): Promise<void> => {
    const look = ++looks;
    // Asked at once: at the panel's start, something waits for the answer.
    const [[tab], here] = await Promise.all([
      browser.tabs.query({ active: true, ...(own === undefined ? { currentWindow: true } : { windowId: own }) }),
      own ?? browser.windows.getCurrent().then(({ id }) => id),
    ]);
    own = here;
    if (look === looks) listener(tab?.id);
  };
  const onActivated = ({ windowId }: { windowId: number }): void => {
    if (own === undefined || windowId === own) void tell();
  };
  const onUpdated = (_: number, { url, status }: { url?: string; status?: string }, tab: browser.Tabs.Tab): void => {
    if (tab.active && (url !== undefined || status === 'complete')) onActivated({ windowId: tab.windowId ?? -1 });
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  void tell();
  return () => {
    looks = Infinity;
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
