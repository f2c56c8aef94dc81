// The browser's own language and the few words the browser itself shows for us (public/_locales).
import browser from 'webextension-polyfill';

/** BCP 47, e.g. `pl` or `en-GB`. */
export const uiLanguage = (): string => browser.i18n.getUILanguage();

export const systemWords = (key: string, ...fillings: string[]): string => browser.i18n.getMessage(key, fillings);
