// The shortcuts of the browser that the manifest names; the person may choose other keys for them.
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
