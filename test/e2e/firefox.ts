// A Firefox of our own, driven over Marionette: the real sidebar, and pictures of the whole window, with no driver
// program in between.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import manifest from '../../manifest.json' with { type: 'json' };
import { findFirefox } from '../../scripts/browsers.mjs';
import { connectMarionette, type Realm } from './marionette.ts';
import { startProcess, temporaryFolder, until } from './own-process.ts';

const extensionId = manifest.browser_specific_settings.gecko.id;
const uuid = '8f0e4c1a-52d3-4b7e-9a60-7c1d2e3f4a5b';
/** The panel as a page in a tab. */
export const panelInATab = `moz-extension://${uuid}/src/panel/index.html`;

/** A profile that is quiet, asks nothing and calls nobody. */
const preferences = {
  'marionette.port': 0, // any free one; Firefox writes it into the profile
  'extensions.webextOptionalPermissionPrompts': false, // the panel's request is granted with no native prompt
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.discovery.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.topsites.contile.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  // What is installed for one run only keeps its data when it is installed again.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
  'intl.accept_languages': 'en-US',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'sidebar.revamp': false,
  'toolkit.telemetry.enabled': false,
};

export type Firefox = {
  readonly open: (url: string) => Promise<void>;
  /** Runs a function in the page; its arguments and answer are JSON. */
  readonly inPage: <A extends readonly unknown[], R>(run: (...args: A) => R, ...args: A) => Promise<Awaited<R>>;
  /** A real click in the page, one the browser takes for a person's. */
  readonly clickInPage: (selector: string, button?: 'left' | 'right') => Promise<void>;
  /** Real keys into an element of the page; `keys` holds WebDriver's code points for those without a character. */
  readonly typeInPage: (selector: string, keys: string) => Promise<void>;
  /** Runs a function in the browser's own window, with every privilege. */
  readonly inBrowser: <A extends readonly unknown[], R>(run: (...args: A) => R, ...args: A) => Promise<Awaited<R>>;
  /** What a click on the extension's toolbar button does: it opens the sidebar, or closes it. */
  readonly clickToolbarButton: () => Promise<void>;
  /** The keys that are pressed next go there. */
  readonly focusSidebar: () => Promise<void>;
  /** Opens the extension's sidebar, as its toolbar button does. */
  readonly openSidebar: () => Promise<void>;
  /** Runs a function in the sidebar's document; it is handed the sidebar's window first. */
  readonly inSidebar: <A extends readonly unknown[], R>(
    run: (panel: Window & typeof globalThis, ...args: A) => R,
    ...args: A
  ) => Promise<Awaited<R>>;
  /** A real click, one the browser takes for a person's, on the first such element that says these words. */
  readonly clickInSidebar: (selector: string, words?: string) => Promise<void>;
  /** Keys at the browser's own window, held down in this order: WebDriver's code points for those without a character. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** The whole window, sidebar included, as a PNG file. */
  readonly photograph: (file: string) => Promise<void>;
  /** SIGKILL, as a crash would. */
  readonly kill: () => Promise<void>;
  readonly close: () => Promise<void>;
};

const Value = z.object({ value: z.unknown() });
/** WebDriver's name for "an element". https://www.w3.org/TR/webdriver2/#elements */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
const Found = z.object({ value: z.record(z.string(), z.string()) });
const Answer = z.union([z.object({ answer: z.unknown() }), z.object({ thrown: z.string() })]);

/** A new profile's folder; a browser may be started with it again after it was killed. */
export function makeFirefoxProfile(): string {
  const folder = temporaryFolder('firefox');
  const lines = Object.entries(preferences).map(
    (pair) => `user_pref(${pair.map((part) => JSON.stringify(part)).join(', ')});`,
  );
  writeFileSync(path.join(folder, 'user.js'), lines.join('\n'));
  return folder;
}

/**
 * Starts Firefox headless, with the extension installed until it closes.
 * @param extension the folder of the built extension
 */
export async function startFirefox(extension: string, folder = makeFirefoxProfile()): Promise<Firefox> {
  const args = [
    '--marionette',
    '--remote-allow-system-access',
    '--no-remote',
    '--headless',
    '--width=1280',
    '--height=800',
  ];
  const env = { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' };
  const portFile = path.join(folder, 'MarionetteActivePort');
  rmSync(portFile, { force: true }); // of a run before
  const own = startProcess(findFirefox(), [...args, '--profile', folder], { env });
  const port = await until('Firefox starting', () => Number(readFileSync(portFile, 'utf8')) || undefined, 60).catch(
    async (error: Error) => {
      await own.kill();
      throw new Error(`${error.message}\n${own.complaint()}`);
    },
  );
  const { send, close: disconnect } = await connectMarionette(port);

  async function run(realm: Realm, source: string, args: readonly unknown[]): Promise<unknown> {
    await send('Marionette:SetContext', { value: realm });
    const script = `const done = arguments[arguments.length - 1];
      (async () => (${source})(...arguments[0]))().then((answer) => done({ answer }), (error) => done({ thrown: String(error) }));`;
    const { value } = z.parse(
      Value,
      await send('WebDriver:ExecuteAsyncScript', { script, args: [args], scriptTimeout: 20_000 }),
    );
    const outcome = z.parse(Answer, value ?? {});
    if ('thrown' in outcome) throw new Error(outcome.thrown);
    return outcome.answer;
  }

  // The function crosses as its source, so its type is all that is known of the answer: hence the casts below.
  const inPage: Firefox['inPage'] = async (fn, ...args) => (await run('content', fn.toString(), args)) as never;
  const inBrowser: Firefox['inBrowser'] = async (fn, ...args) => (await run('chrome', fn.toString(), args)) as never;
  const inSidebar: Firefox['inSidebar'] = async (fn, ...args) =>
    (await run('chrome', runInSidebar, [fn.toString(), args])) as never;

  async function elementInPage(selector: string): Promise<string> {
    await send('Marionette:SetContext', { value: 'content' });
    const found = await send('WebDriver:FindElement', { using: 'css selector', value: selector });
    const [id = ''] = Object.values(z.parse(Found, found).value);
    return id;
  }

  await send('Addon:Install', { path: path.resolve(extension), temporary: true });

  return {
    inPage,
    inBrowser,
    inSidebar,
    open: async (url) => {
      await send('Marionette:SetContext', { value: 'content' });
      await send('WebDriver:Navigate', { url });
    },
    clickInPage: async (selector, button = 'left') => {
      const id = await elementInPage(selector);
      if (button === 'left') return void (await send('WebDriver:ElementClick', { id }));
      const actions = [
        { type: 'pointerMove', x: 0, y: 0, origin: { [elementKey]: id } },
        ...['pointerDown', 'pointerUp'].map((type) => ({ type, button: 2 })),
      ];
      await send('WebDriver:PerformActions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
    typeInPage: async (selector, keys) => {
      await send('WebDriver:ElementSendKeys', { id: await elementInPage(selector), text: keys });
    },
    clickInSidebar: async (selector, words = '') => {
      await until(`${selector} "${words}" in the sidebar`, () => inSidebar(click, selector, words));
    },
    clickToolbarButton: async () => void (await run('chrome', clickToolbarButton, [extensionId])),
    focusSidebar: async () => {
      await run('chrome', focusSidebar, []);
      await until('the focus in the sidebar', () => inSidebar((panel) => panel.document.hasFocus()));
    },
    openSidebar: async () => {
      await run('chrome', clickToolbarButton, [extensionId]);
      await until('the sidebar', () => inSidebar((panel) => panel.document.readyState === 'complete'));
    },
    press: async (...keys) => {
      await send('Marionette:SetContext', { value: 'chrome' });
      const actions = [
        ...keys.map((value) => ({ type: 'keyDown', value })),
        ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
      ];
      await send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    photograph: async (file) => {
      await send('Marionette:SetContext', { value: 'chrome' });
      const { value } = z.parse(
        z.object({ value: z.string() }),
        await send('WebDriver:TakeScreenshot', { full: true }),
      );
      writeFileSync(file, Buffer.from(value, 'base64'));
    },
    kill: async () => {
      await own.kill();
      disconnect();
    },
    close: async () => {
      const late = setTimeout(() => void own.kill(), 8_000);
      await send('Marionette:Quit', { flags: ['eAttemptQuit'] }).catch(() => undefined);
      await own.exited;
      clearTimeout(late);
      disconnect();
    },
  };
}

/** Firefox gives this to privileged scripts alone, so the types of the web do not know it. */
type Synthesizer = { synthesizeMouseEvent(type: string, x: number, y: number, options: object): void };

/** Runs in the sidebar. @returns whether there was something to click */
function click(panel: Window & typeof globalThis, selector: string, words: string): boolean {
  const found = [...panel.document.querySelectorAll(selector)].find(({ textContent }) => textContent?.includes(words));
  if (!found) return false;
  found.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = found.getBoundingClientRect();
  for (const type of ['mousedown', 'mouseup']) {
    (panel as unknown as Synthesizer).synthesizeMouseEvent(type, x + width / 2, y + height / 2, {
      button: 0,
      clickCount: 1,
    });
  }
  return true;
}

/** What a click on the extension's toolbar button does, and its keyboard shortcut: it opens the sidebar and names the tab. */
const clickToolbarButton = `(id) => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  return ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}`;

const focusSidebar =
  "() => document.getElementById('sidebar').contentDocument.getElementById('webext-panels-browser').focus()";

/** The sidebar lives in another process: a frame script carries the function there and its answer back. */
const runInSidebar = `(source, args) => new Promise((resolve, reject) => {
  const frame = window.document.getElementById('sidebar').contentDocument.getElementById('webext-panels-browser');
  const name = 'carecue:' + Math.random();
  frame.messageManager.addMessageListener(name, function heard({ data }) {
    frame.messageManager.removeMessageListener(name, heard);
    if ('thrown' in data) reject(data.thrown);
    else resolve(data.answer);
  });
  const script = '(async () => (' + source + ')(content, ...' + JSON.stringify(args) + '))().then('
    + '(answer) => sendAsyncMessage("' + name + '", { answer }), (error) => sendAsyncMessage("' + name + '", { thrown: String(error) }))';
  frame.messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(script), false);
})`;
