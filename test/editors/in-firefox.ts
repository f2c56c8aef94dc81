// The editor pages in a real Firefox, with the real sidebar beside them.
import { startFirefox } from '../e2e/firefox.ts';
import { until } from '../e2e/own-process.ts';
import { benchCall, type Driver, type Key, outcomeOf } from './driver.ts';
import { extensionWithAccess } from './extension.ts';

/** What Firefox gives to privileged scripts, as far as it is used here. */
type Processor = {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
};
declare const Cc: Readonly<Record<string, { createInstance(of: unknown): Processor }>>;
declare const Ci: { readonly nsITextInputProcessor: unknown };
declare const Cu: { cloneInto(value: object, into: object): object };
declare const gBrowser: { readonly selectedBrowser: HTMLElement };

/** Runs in the browser's window: keys as from a keyboard, for whatever has the focus, in whatever process. */
function pressKeys(keys: readonly Key[]): void {
  const processor = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  if (!processor?.beginInputTransactionForTests(window)) throw new Error('the keyboard is taken');
  const codes: Readonly<Record<string, number>> = {
    Enter: 13,
    Control: 17,
    Shift: 16,
    Home: 36,
    ArrowRight: 39,
    ' ': 32,
  };
  const event = (key: string) =>
    new KeyboardEvent('', { key, keyCode: codes[key] ?? key.toUpperCase().charCodeAt(0), bubbles: true });
  for (const { key, ctrl, shift } of keys) {
    const held = [...(ctrl ? ['Control'] : []), ...(shift ? ['Shift'] : [])].map(event);
    for (const one of held) processor.keydown(one);
    processor.keydown(event(key));
    processor.keyup(event(key));
    for (const one of held.reverse()) processor.keyup(one);
  }
}

const toWindow = (part: 'page' | 'sidebar') => {
  const sidebar = document.querySelector<HTMLIFrameElement>('#sidebar');
  const panel = sidebar?.contentDocument?.querySelector<HTMLElement>('#webext-panels-browser');
  (part === 'page' ? gBrowser.selectedBrowser : panel)?.focus();
};

/** Runs in the sidebar, and asks the content script with the extension's own messages. */
async function askContent(panel: Window & typeof globalThis, message: object): Promise<unknown> {
  const { browser } = (panel as unknown as { wrappedJSObject: { browser: typeof chrome } }).wrappedJSObject;
  const given = <T extends object>(value: T) => Cu.cloneInto(value, panel) as T;
  const [tab] = await browser.tabs.query(given({ url: 'http://127.0.0.1/*' }));
  if (tab?.id === undefined) return undefined;
  return JSON.parse(JSON.stringify((await browser.tabs.sendMessage(tab.id, given(message))) ?? null));
}

export async function inFirefox(pages: string): Promise<Driver> {
  const extension = extensionWithAccess('firefox');
  const browser = await startFirefox(extension.folder);
  await browser.open(`${pages}/page?editor=textarea`);
  await browser.openSidebar();

  return {
    open: async (address) => {
      await browser.open(`${pages}${address}`);
      await until('the editor page', async () => (await browser.inPage(benchCall, ['changes'])) !== undefined);
      await until('the content script', () => browser.inSidebar(askContent, { type: 'read' }));
    },
    mount: async (paragraphs) => {
      await browser.inPage(benchCall, ['mount', paragraphs]);
      await browser.inSidebar(askContent, { type: 'read' });
    },
    ask: (question) => browser.inPage(benchCall, [question]),
    press: (keys) => browser.inBrowser(pressKeys, keys),
    toPanel: async () => {
      await browser.inBrowser(toWindow, 'sidebar');
      await until('the focus in the sidebar', () => browser.inPage(() => !document.hasFocus()));
    },
    toPage: async () => {
      await browser.inBrowser(toWindow, 'page');
      await until('the focus in the page', () => browser.inPage(() => document.hasFocus()));
    },
    insert: async (text) => outcomeOf(await browser.inSidebar(askContent, { type: 'insert', text })),
    close: async () => {
      await browser.close();
      extension.remove();
    },
  };
}
