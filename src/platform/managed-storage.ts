// What the company's administrators set for this extension, through the browser.
import browser from 'webextension-polyfill';

/**
 * By key; nothing when nobody set anything. Chromium may not have it yet right after its start and tells of no change then,
 * and Firefox never does (https://github.com/w3c/webextensions/issues/547): ask again at every wake.
 */
export async function readManaged(): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await browser.storage.managed.get();
  } catch {
    // Firefox rejects when there is no policy at all.
    return {};
  }
}

/** The policy was changed while the browser runs. Firefox does not tell (https://bugzil.la/1771731). */
export function onManagedChanged(listener: () => void): void {
  // Of this area alone: one for all of them would wake the worker at every write of its own.
  browser.storage.managed.onChanged?.addListener(() => listener());
}
