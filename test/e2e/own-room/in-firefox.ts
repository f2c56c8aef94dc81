// The agent's own room in the sidebar of real Firefox.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Firefox } from '../firefox.ts';
import { temporaryFolder, until } from '../own-process.ts';
import { say, type WordKey } from '../side-panel.ts';

export type OwnSidebar = {
  readonly texts: (selector: string) => Promise<readonly string[]>;
  readonly reads: (words: string) => Promise<void>;
  readonly click: (words: WordKey, selector?: string) => Promise<void>;
  /** Into the field with this label; by the keyboard, in one piece. */
  readonly fill: (label: WordKey, text: string) => Promise<void>;
  /** To a page of the room, by its door. */
  readonly open: (door: WordKey) => Promise<void>;
  /** The whole document, as it is. */
  readonly source: () => Promise<string>;
  readonly choose: (file: string) => Promise<void>;
  /** Does what locks the room; comes back once its page is loaded anew. */
  readonly locked: (act: () => Promise<void>) => Promise<void>;
  /** Closes the sidebar and opens it again. */
  readonly reopen: () => Promise<void>;
  /** Does what saves a file. @returns its text */
  readonly download: (name: RegExp, act: () => Promise<void>) => Promise<string>;
};

/** What Firefox gives to privileged scripts; the types of the web do not know it. */
declare const Services: {
  readonly prefs: { setIntPref(name: string, value: number): void; setStringPref(name: string, value: string): void };
};
declare const SidebarController: { hide(): void };

export function ownSidebar(firefox: Firefox): OwnSidebar {
  const texts: OwnSidebar['texts'] = (selector) =>
    firefox.inSidebar(
      (panel, wanted) => [...panel.document.querySelectorAll(wanted)].map(({ textContent }) => textContent ?? ''),
      selector,
    );
  const click: OwnSidebar['click'] = (words, selector = 'button') => firefox.clickInSidebar(selector, say(words));
  return {
    texts,
    click,
    reads: async (words) => {
      await until(`"${words}"`, async () => (await texts('body')).join().includes(words), 20);
    },
    fill: async (label, text) => {
      await until(`the field "${say(label)}"`, () => firefox.inSidebar(type, say(label), text));
    },
    open: async (door) => {
      await click('roomMe', '[role="tab"]');
      await click(door);
    },
    source: () => firefox.inSidebar((panel) => panel.document.documentElement.outerHTML),
    locked: async (act) => {
      await firefox.inSidebar((panel) => panel.document.documentElement.classList.add('before'));
      await act();
      await until('the locked room', () =>
        firefox.inSidebar(
          ({ document }) =>
            !document.documentElement.classList.contains('before') && document.querySelector('.locked') !== null,
        ),
      );
    },
    reopen: async () => {
      await firefox.inBrowser(() => SidebarController.hide());
      await firefox.openSidebar();
    },
    choose: async (text) => {
      await until('where a file is chosen', () => firefox.inSidebar(chooseFile, text));
    },
    download: async (name, act) => {
      const folder = temporaryFolder('downloads');
      await firefox.inBrowser((into) => {
        Services.prefs.setIntPref('browser.download.folderList', 2);
        Services.prefs.setStringPref('browser.download.dir', into);
      }, folder);
      await act();
      return until(`a file named ${name}`, () => {
        const found = readdirSync(folder).find((one) => name.test(one));
        // Its name is there before its words are.
        return (found && readFileSync(path.join(folder, found), 'utf8')) || undefined;
      });
    },
  };
}

/** Runs in the sidebar. @returns whether there is such a field */
function type(panel: Window & typeof globalThis, label: string, text: string): boolean {
  const { document } = panel;
  const id = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label)?.htmlFor;
  const field = id ? document.getElementById(id) : document.querySelector(`[aria-label="${label}"]`);
  if (!(field instanceof panel.HTMLInputElement || field instanceof panel.HTMLTextAreaElement)) return false;
  field.focus();
  field.select();
  return document.execCommand('insertText', false, text) && field.value === text;
}

/** Runs in the sidebar. */
function chooseFile(panel: Window & typeof globalThis, text: string): boolean {
  const input = panel.document.querySelector('input[type="file"]');
  if (!(input instanceof panel.HTMLInputElement)) return false;
  const chosen = new panel.DataTransfer();
  chosen.items.add(new panel.File([text], 'carecue.json', { type: 'application/json' }));
  input.files = chosen.files;
  input.dispatchEvent(new panel.Event('change', { bubbles: true }));
  return true;
}
