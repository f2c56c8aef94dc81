// A mark beside the database, in the extension's own storage: a browser that throws the one away leaves the other.
import browser from 'webextension-polyfill';

const key = 'kept';

export const isMarkedOutside = async (): Promise<boolean> => (await browser.storage.local.get(key))[key] === true;

export const markOutside = (): Promise<void> => browser.storage.local.set({ [key]: true });
