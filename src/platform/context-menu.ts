// Our entries in the menu of selected text.
import browser from 'webextension-polyfill';
import { openPanel } from './panel-opening.ts';

const menuEntries = ['read-selection', 'save-note'] as const;
export type MenuEntry = (typeof menuEntries)[number];

/** Puts the entries there; again after an update, whose words may differ. */
export async function offerSelectionMenu(titles: Readonly<Record<MenuEntry, string>>): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const id of menuEntries) browser.contextMenus.create({ id, title: titles[id], contexts: ['selection'] });
}

export type SelectionPicked = {
  readonly tabId: number;
  readonly windowId?: number;
  /** Line breaks lost. */
  readonly text: string;
};

/** The choice opens the panel and lets us read the tab (`activeTab`). */
export function onSelectionMenu(entry: MenuEntry, listener: (picked: SelectionPicked) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== entry || tab?.id === undefined) return;
    openPanel(tab.windowId);
    listener({
      tabId: tab.id,
      ...(tab.windowId !== undefined && { windowId: tab.windowId }),
      text: info.selectionText ?? '',
    });
  });
}
