// When the extension comes to life: with the browser, or freshly installed or updated.
import browser from 'webextension-polyfill';

export function onStartup(listener: () => void): void {
  browser.runtime.onStartup.addListener(() => listener());
}

/** Also after an update of the extension or of the browser. */
export function onInstalled(listener: () => void): void {
  browser.runtime.onInstalled.addListener(() => listener());
}
