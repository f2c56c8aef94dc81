// The shortcuts of the browser that the manifest names; the person may choose other keys for them, on a page of the browser's.
import browser from 'webextension-polyfill';
import { openPanel } from './panel-opening.ts';

/** The keys open the panel, or find it open, and are told. */
export function onCommand(name: string, listener: (windowId: number | undefined) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== name) return;
    openPanel(tab?.windowId);
    listener(tab?.windowId);
  });
}

/** `keys` as the browser writes them, "Alt+Shift+Y" or "⌥⇧Y"; empty when it has none. */
export type BrowserCommand = { readonly name: string; readonly keys: string };

export async function browserCommands(): Promise<readonly BrowserCommand[]> {
  const all = await browser.commands.getAll();
  return all.flatMap(({ name, shortcut = '' }) => (name === undefined ? [] : [{ name, keys: shortcut }]));
}

/** Chromium of every make has the page at this address; Firefox opens its own when asked, since 137. */
export async function showBrowserKeys(): Promise<void> {
  if (!__FIREFOX__) return void (await browser.tabs.create({ url: 'chrome://extensions/shortcuts' }));
  await browser.commands.openShortcutSettings();
}
