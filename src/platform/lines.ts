// Standing lines from a page of ours to the content script of a tab: quicker than messages, and each end learns when the
// other one is gone.
import browser from 'webextension-polyfill';

/** One end of a line. */
export type Line = { readonly say: (message: unknown) => void; readonly end: () => void };

/**
 * The panel's end, to the top frame of a tab.
 * @param ended the page is gone, or nobody there has taken it
 * @returns hangs up
 */
export function openLine(
  tabId: number,
  name: string,
  heard: (message: unknown) => void,
  ended: () => void,
): () => void {
  const port = browser.tabs.connect(tabId, { frameId: 0, name });
  port.onMessage.addListener(heard);
  port.onDisconnect.addListener(() => {
    // Looked at, or Chromium logs it as an error that nobody expected.
    void browser.runtime.lastError;
    ended();
  });
  return () => port.disconnect();
}

/**
 * The content script's end. Another tab is never the one who calls, not even one with a page of ours in it.
 * @param joined called for each line that is opened; answers what is done when it has ended
 * @returns takes no more lines
 */
export function onLine(name: string, joined: (line: Line) => () => void): () => void {
  const listener = (port: browser.Runtime.Port) => {
    if (port.name !== name || port.sender?.id !== browser.runtime.id || port.sender.tab !== undefined) return;
    const say = (message: unknown) => {
      try {
        port.postMessage(message);
      } catch {
        // The other end is gone, and the news of it is on its way.
      }
    };
    const line = { say, end: () => port.disconnect() };
    port.onDisconnect.addListener(joined(line));
  };
  browser.runtime.onConnect.addListener(listener);
  return () => browser.runtime.onConnect.removeListener(listener);
}
