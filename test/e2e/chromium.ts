// A Chromium of our own, driven over the DevTools protocol: its process can be killed, and the side panel is the real
// one, opened as a click on the toolbar button opens it.
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import { findChromium } from '../../scripts/browsers.mjs';
import { keepInstalled } from './chromium-profile.ts';
import { type OwnProcess, startProcess, temporaryFolder, until } from './own-process.ts';
import type { Screen } from './screen.ts';

/** The manifest's minimum_chrome_version. */
const oldestVersion = 141;

const flags = [
  '--remote-debugging-port=0',
  '--enable-unsafe-extension-debugging', // branded builds let no one install over the protocol without it
  '--no-first-run',
  '--no-default-browser-check',
  '--hide-crash-restore-bubble',
  '--test-type', // no bar about unsupported flags
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-search-engine-choice-screen',
  '--disable-sync',
  '--disable-quic',
  '--disable-features=Translate,OptimizationHints,MediaRouter,AimEnabled',
  '--password-store=basic',
  '--use-mock-keychain',
  '--lang=en-US',
];

/** Where its windows go: nowhere, on a virtual screen, or on the desktop of the person at the machine. */
export type Where = 'headless' | 'desktop' | Screen;

export type Profile = { readonly folder: string; readonly extensionId: string };

export type Chromium = {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Its profile. */
  readonly folder: string;
  /** Opens the side panel beside a page, or finds it open, and gives it as a page to drive. */
  readonly openPanel: (beside: Page) => Promise<Page>;
  /** The extension's worker, once it runs. */
  readonly serviceWorker: () => Promise<Worker>;
  /** Once the worker has set itself up: it listens to the toolbar button. */
  readonly isReady: () => Promise<void>;
  /** SIGKILL, as a crash or a power cut would. */
  readonly kill: () => Promise<void>;
  readonly close: () => Promise<void>;
  readonly closed: Promise<void>;
};

type Running = {
  readonly folder: string;
  readonly process: OwnProcess;
  readonly endpoint: string;
  readonly browser: Browser;
  readonly cdp: CDPSession;
};

function argumentsFor(folder: string, where: Where, more: readonly string[]): string[] {
  const { width, height } = typeof where === 'object' ? where : { width: 1280, height: 800 };
  return [
    ...flags,
    `--user-data-dir=${folder}`,
    `--window-size=${width},${height}`,
    '--window-position=0,0',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // the sandbox refuses to run as root
    ...(where === 'headless' ? ['--headless=new', '--hide-scrollbars', '--mute-audio'] : []),
    ...more,
    'about:blank',
  ];
}

/** Further environment variables of the browser: another time zone, another clock. */
export type Surroundings = Readonly<Record<string, string>>;

async function start(
  folder: string,
  where: Where,
  more: readonly string[] = [],
  surroundings: Surroundings = {},
): Promise<Running> {
  const portFile = path.join(folder, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  // What a killed browser leaves in its temporary folder goes with the profile.
  const display = typeof where === 'object' ? { DISPLAY: where.display } : {};
  const env = { ...process.env, LANGUAGE: 'en', TMPDIR: folder, ...display, ...surroundings };
  const own = startProcess(findChromium(), argumentsFor(folder, where, more), { env });
  const endpoint = await until(
    'Chromium starting',
    () => {
      const [port, address] = readFileSync(portFile, 'utf8').trim().split('\n');
      return address && `ws://127.0.0.1:${port}${address}`;
    },
    60,
  ).catch(async (error: Error) => {
    await own.kill();
    throw new Error(`${error.message}\n${own.complaint()}`);
  });
  const browser = await chromium.connectOverCDP(endpoint);
  if (Number.parseInt(browser.version(), 10) < oldestVersion) {
    await own.kill();
    throw new Error(
      `Chromium ${browser.version()} is too old: Carecue needs ${oldestVersion}. Set CHROME_PATH to a newer one.`,
    );
  }
  return { folder, process: own, endpoint, browser, cdp: await browser.newBrowserCDPSession() };
}

async function stop({ process, cdp }: Running): Promise<void> {
  await cdp.send('Browser.close').catch(() => undefined);
  const late = setTimeout(() => void process.kill(), 5_000);
  await process.exited;
  clearTimeout(late);
}

function contextOf({ browser }: Running): BrowserContext {
  const context = browser.contexts()[0];
  if (!context) throw new Error('Chromium has no window.');
  return context;
}

/**
 * Makes a profile with the extension installed for good.
 * @param extension the folder of the built extension
 * @param consent match patterns of sites the agent has said yes to before
 */
export async function makeProfile(extension: string, consent: readonly string[] = []): Promise<Profile> {
  const folder = temporaryFolder('chromium');
  const running = await start(folder, 'headless');
  const extensionId = await install(running, extension);
  await drive(running, extensionId).isReady();
  await stop(running);
  keepInstalled(folder, extensionId, consent);
  return { folder, extensionId };
}

async function install({ cdp }: Running, extension: string): Promise<string> {
  const { id } = await cdp.send('Extensions.loadUnpacked', { path: path.resolve(extension) });
  return id;
}

/** Starts the browser with a profile made before. @param more further flags for the browser */
export async function startChromium(
  { folder, extensionId }: Profile,
  where: Where = 'headless',
  surroundings: Surroundings = {},
  more: readonly string[] = [],
): Promise<Chromium> {
  return drive(await start(folder, where, more, surroundings), extensionId);
}

/**
 * Starts the browser with a new profile and the extension installed for this run only, asking for every consent.
 * @param more further flags for the browser
 */
export async function startForThisRun(
  extension: string,
  where: Where,
  more: readonly string[] = [],
): Promise<Chromium> {
  const running = await start(temporaryFolder('chromium'), where, more);
  return drive(running, await install(running, extension));
}

/** Starts the browser with a new profile and no extension at all. */
export async function startBare(
  where: Where,
  more: readonly string[] = [],
): Promise<Pick<Chromium, 'context' | 'close'>> {
  const running = await start(temporaryFolder('chromium'), where, more);
  return { context: contextOf(running), close: () => stop(running) };
}

function drive(running: Running, extensionId: string): Chromium {
  const { process, endpoint, cdp } = running;
  const context = contextOf(running);
  const ours = `chrome-extension://${extensionId}/`;
  const isPanel = ({ type, url }: { type: string; url: string }) =>
    type === 'page' && url.startsWith(`${ours}src/panel/`);

  const serviceWorker = () =>
    until('the extension’s worker', () => context.serviceWorkers().find((worker) => worker.url().startsWith(ours)));

  async function isReady(): Promise<void> {
    await until('the worker to listen to the toolbar button', async () =>
      (await serviceWorker()).evaluate(() => chrome.action.onClicked.hasListeners()),
    );
  }

  async function clickToolbarButton(beside: Page): Promise<void> {
    await isReady();
    await beside.bringToFront();
    const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find(({ url }) => url === beside.url());
    if (!tab) throw new Error(`No tab shows ${beside.url()}`);
    await cdp.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
  }

  async function openPanel(beside: Page): Promise<Page> {
    const { targetInfos } = await cdp.send('Target.getTargets');
    if (!targetInfos.some(isPanel)) await clickToolbarButton(beside);
    // Playwright does not see a side panel that opened after it connected; a new connection does.
    return until('the side panel', async () => {
      const again = await chromium.connectOverCDP(endpoint);
      const pages = again.contexts().flatMap((one) => one.pages());
      const panel = pages.find((page) => isPanel({ type: 'page', url: page.url() }));
      if (!panel) await again.close();
      return panel;
    });
  }

  return {
    context,
    extensionId,
    folder: running.folder,
    serviceWorker,
    isReady,
    openPanel,
    kill: process.kill,
    close: () => stop(running),
    closed: process.exited,
  };
}
