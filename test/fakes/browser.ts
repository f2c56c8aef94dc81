// A whole browser for tests: a world, and the extension's contexts in it. The background is the real one, imported anew
// at every start; it can be stopped at any call it makes.
import { vi } from 'vitest';
import { fakeApis } from './apis.ts';
import { load, senderOf } from './content.ts';
import { keepDomain } from './keep-domain.ts';
import { fakeLocks } from './locks.ts';
import {
  type FakePage,
  type FakeTab,
  type FakeWorld,
  fakeWorld,
  forgetSession,
  openTab,
  ownAddress,
  ownId,
  type Sent,
  stopListening,
} from './world.ts';

export type FakeBrowser = {
  readonly world: FakeWorld;
  /** Starts the background; `dieAfter` stops it at that many browser calls, in the middle of whatever it does. */
  start(options?: { readonly dieAfter?: number }): Promise<void>;
  /** The background is stopped, as after 30 idle seconds. */
  stop(): void;
  /** The background that runs is stopped at that many more browser calls. */
  stopAfter(more: number): void;
  /** The whole browser is killed. */
  kill(options?: { readonly alarms?: 'kept' | 'lost' }): void;
  /** How many browser calls the background has made since its start. */
  calls(): number;
  /** Waits until the background has nothing more to do. */
  settle(): Promise<void>;
  /** Calls of this name wait from now on, until what comes back is called. */
  hold(name: string): () => void;
  /** Fires the alarm if its time has come by the clock. */
  ring(): Promise<void>;
  open(url: string, page?: Partial<FakePage>): Promise<FakeTab>;
  /** The page in a tab is another one now. */
  navigate(tab: FakeTab, url: string, page?: Partial<FakePage>): Promise<void>;
  /** The page has changed: its content script reports. */
  reports(tab: FakeTab, snapshot?: unknown, loadedAt?: number): Promise<unknown>;
  /** The agent presses "send" there: the content script reports, then tells of the press. */
  sends(
    tab: FakeTab,
    draft: string,
    some?: { readonly isSure?: boolean; readonly loadedAt?: number },
  ): Promise<unknown>;
  close(tab: FakeTab): void;
  click(tab: FakeTab): void;
  /** A message as it arrives; the panel is the sender unless told otherwise. */
  say(message: unknown, sender?: Record<string, unknown>): Promise<unknown>;
};

/** Puts the browser in place of the real one, for every module imported from now on. */
export function fakeBrowser(): FakeBrowser {
  const world = fakeWorld();
  const locks = fakeLocks();
  const held = new Map<string, Promise<void>>();
  let generation = 0;
  let calls = 0;
  let limit = Infinity;

  const deliver = ({ message, sender }: Sent): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const plain = JSON.parse(JSON.stringify(message));
      const reply = (answer: unknown): void =>
        resolve(answer === undefined ? answer : JSON.parse(JSON.stringify(answer)));
      const takers = world.events.message.fire(plain, sender, reply);
      if (takers.length === 0) reject(new Error('Could not establish connection. Receiving end does not exist.'));
    });

  const context = () => {
    const own = generation;
    const gate = async (name: string): Promise<void> => {
      if (own === generation) calls += 1;
      if (own === generation && calls > limit) stop();
      await held.get(name);
      if (own !== generation) await new Promise<never>(() => {});
    };
    return fakeApis(world, gate, deliver);
  };

  const stop = (): void => {
    generation += 1;
    limit = Infinity;
    stopListening(world);
    locks.releaseAll();
  };

  vi.stubGlobal('navigator', { locks });
  vi.stubGlobal('chrome', {
    sidePanel: {
      open: async () => {
        world.panelOpenings += 1;
      },
      setPanelBehavior: async () => {},
    },
    notifications: { getPermissionLevel: async () => world.notificationLevel },
  });
  /** Modules imported from now on are of one new context: a mock already made would be handed out again. */
  const beginContext = (): void => {
    vi.resetModules();
    const apis = context();
    vi.doMock('webextension-polyfill', () => ({ default: apis }));
  };
  keepDomain();
  beginContext();

  /** Everything here moves by microtasks and by turns of the event loop (the fake IndexedDB): quiet for long means done. */
  const settle = async (): Promise<void> => {
    for (let quiet = 0, seen = calls; quiet < 40; quiet += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      if (seen !== calls) [quiet, seen] = [0, calls];
    }
  };

  return {
    world,
    settle,
    stop,
    stopAfter(more) {
      limit = calls + more;
    },
    calls: () => calls,
    hold(name) {
      let release = (): void => {};
      held.set(
        name,
        new Promise((resolve) => {
          release = resolve;
        }),
      );
      return () => {
        held.delete(name);
        release();
      };
    },
    async start({ dieAfter = Infinity } = {}) {
      stop();
      calls = 0;
      limit = dieAfter;
      beginContext();
      await import('../../src/background/main.ts');
      await settle();
    },
    kill({ alarms = 'lost' } = {}) {
      stop();
      forgetSession(world, { alarms });
    },
    async ring() {
      for (const [name, when] of world.alarms) {
        if (when > Date.now()) continue;
        world.alarms.delete(name);
        world.events.alarm.fire({ name });
      }
      await settle();
    },
    async open(url, page) {
      const tab = openTab(world, url, page);
      await load(world, tab, deliver).catch(() => {});
      return tab;
    },
    async navigate(tab, url, page = {}) {
      tab.url = url;
      Object.assign(tab.page, { snapshot: undefined, selection: '', ...page });
      world.clicked.delete(tab.id);
      await load(world, tab, deliver).catch(() => {});
    },
    reports(tab, snapshot = tab.page.snapshot, loadedAt) {
      tab.page.snapshot = snapshot;
      return deliver({ message: { type: 'report', snapshot, loadedAt }, sender: senderOf(tab) });
    },
    async sends(tab, draft, { isSure = true, loadedAt } = {}) {
      if (isSure)
        await deliver({ message: { type: 'report', snapshot: tab.page.snapshot, loadedAt }, sender: senderOf(tab) });
      return deliver({ message: { type: 'sending', draft, isSure, loadedAt }, sender: senderOf(tab) });
    },
    close(tab) {
      world.tabs.delete(tab.id);
      world.events.tabRemoved.fire(tab.id);
    },
    click(tab) {
      world.clicked.add(tab.id);
      world.events.actionClicked.fire(tab);
    },
    say: (message, sender = { id: ownId, url: `${ownAddress}src/panel/index.html` }) => deliver({ message, sender }),
  };
}
