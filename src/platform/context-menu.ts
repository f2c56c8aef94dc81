// One entry in the menu of selected text.
import browser from 'webextension-polyfill';
import { openPanel } from './panel-opening.ts';

const id = 'read-selection';

/** Puts the entry there; again after an update, whose words may differ. */
export async function offerSelectionMenu(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id, title, contexts: ['selection'] });
}

export type SelectionPicked = { readonly tabId: number /** Line breaks lost */; readonly text: string };

/** The choice opens the panel and lets us read the tab (`activeTab`). */
export function onSelectionMenu(listener: (picked: SelectionPicked) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== id || tab?.id === undefined) return;
    openPanel(tab.windowId);
    listener({ tabId: tab.id, text: info.selectionText ?? '' });
  });
}
