// A message to the content script of one tab, top frame only.
import browser from 'webextension-polyfill';

/** Rejects when no content script of ours listens there. */
export const sendToTab = (tabId: number, message: unknown): Promise<unknown> =>
  browser.tabs.sendMessage(tabId, message, { frameId: 0 });
