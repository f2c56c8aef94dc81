// On which sites the browser runs our content script by itself: one registration, with every site in it, so that no
// page ever gets the script twice. Chrome drops it at an update of the extension, Firefox at a reload.
import browser from 'webextension-polyfill';

const id = 'page';
export const contentFile = 'content.js';

/** The match patterns registered now; none when there is no registration. */
export async function registeredSites(): Promise<readonly string[]> {
  const [script] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  return script?.matches ?? [];
}

/** Registers exactly these patterns: an empty list takes the script off every site. */
export async function registerSites(patterns: readonly string[]): Promise<void> {
  const there = (await registeredSites()).length > 0;
  const matches = [...patterns];
  if (matches.length === 0) {
    if (there) await browser.scripting.unregisterContentScripts({ ids: [id] });
  } else if (there) {
    await browser.scripting.updateContentScripts([{ id, matches }]);
  } else {
    const js = [contentFile];
    await browser.scripting.registerContentScripts([
      { id, matches, js, allFrames: false, runAt: 'document_idle', persistAcrossSessions: true },
    ]);
  }
}
