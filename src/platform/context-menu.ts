// Our entries in the menu of a page: one that opens the panel anywhere, and two for selected text.
import browser, { type Menus } from 'webextension-polyfill';
import { openPanel } from './panel-opening.ts';

const anywhere: Menus.ContextType[] = ['page', 'frame', 'link', 'image', 'editable', 'selection'];
const selected: Menus.ContextType[] = ['selection'];
const entries = { 'open-panel': anywhere, 'read-selection': selected, 'save-note': selected } as const;
type MenuEntry = keyof typeof entries;

/** Puts the entries there, in their order; again after an update, whose words may differ. */
export async function offerMenu(titles: Readonly<Record<MenuEntry, string>>): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, contexts] of Object.entries(entries))
    browser.contextMenus.create({ id, title: titles[id as MenuEntry], contexts }); // Object.entries forgets the keys' names.
}

/** The choice opens the panel, lets us see the tab's address (`activeTab`), and is told. */
export function onOpenMenu(listener: (tabId: number | undefined) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== ('open-panel' satisfies MenuEntry)) return;
    openPanel(tab?.windowId);
    listener(tab?.id);
  });
}

export type SelectionPicked = {
  readonly tabId: number;
  readonly windowId?: number;
  /** Line breaks lost. */
  readonly text: string;
};

/** The choice opens the panel and lets us read the tab (`activeTab`). */
export function onSelectionMenu(
  entry: Exclude<MenuEntry, 'open-panel'>,
  listener: (picked: SelectionPicked) => void,
): void {
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
