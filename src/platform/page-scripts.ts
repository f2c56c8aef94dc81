// Our code in a page, once: on a site that is turned on, or where the toolbar button was clicked (`activeTab`).
import browser from 'webextension-polyfill';
import { contentFile } from './content-registration.ts';

/** Puts the content script into a page that was open before it was registered. Rejects where we may not. */
export async function injectContent(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [contentFile] });
}

/** The reader of one desk, beside the content script in the top frame. Rejects where we may not. */
export async function injectReader(tabId: number, helpdesk: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [`desks/${helpdesk}.js`] });
}

/** What the agent's acts on a page need, beside the content script in the top frame. Rejects where we may not. */
export async function injectActs(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['acts.js'] });
}

/** What is selected in the page or in a frame of it that we may read; empty when nothing is. Rejects where we may not. */
export async function readSelection(tabId: number): Promise<string> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => String(getSelection() ?? ''),
  });
  const texts = results.map(({ result }) => (typeof result === 'string' ? result : ''));
  return texts.find((text) => text.trim() !== '') ?? '';
}
