// Opening the panel, always inside the gesture that asked for it: after one `await` the browsers refuse.
import browser from 'webextension-polyfill';

/**
 * The toolbar click opens the panel (Firefox: or closes it) and is told. We open it ourselves because only a click
 * that reaches `onClicked` grants `activeTab`; `openPanelOnActionClick` would swallow it.
 */
export function onToolbarClick(listener: (tabId: number | undefined) => void): void {
  browser.action.onClicked.addListener((tab) => {
    if (__FIREFOX__) browser.sidebarAction.toggle().catch(console.warn);
    else openPanel(tab.windowId);
    listener(tab.id);
  });
}

export function openPanel(windowId: number | undefined): void {
  if (__FIREFOX__) browser.sidebarAction.open().catch(console.warn);
  else if (windowId !== undefined) chrome.sidePanel.open({ windowId }).catch(console.warn);
}

/** Chrome remembers the behaviour from before an update: said anew at every start of the worker. */
export async function leaveClicksToUs(): Promise<void> {
  if (!__FIREFOX__) await chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: false });
}
