// The window a page of ours stands in.
import browser from 'webextension-polyfill';

/** -1 where the browser does not say: no window has that number. */
export const ownWindow = async (): Promise<number> => (await browser.windows.getCurrent()).id ?? -1;
