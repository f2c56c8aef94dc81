// The browser around the extension, as state: tabs, permissions, alarms, notifications, badge, memory. What a person or
// the browser does to it are the functions; what the extension may do is in apis.ts. A fake that works, no expectations.
import { type FakeEvent, fakeEvent } from './event.ts';

export type FakePage = {
  /** What the content script reads here; absent: no ticket. Any value, also one no honest page would send. */
  snapshot?: unknown;
  selection: string;
  /** The reply box, by what was inserted into it. */
  readonly box: string[];
  /** What the content script answers to an insert instead of inserting. */
  refusal?: unknown;
  /** How many times our script was put in. */
  scripts: number;
  /** The files of desks that were put in beside it. */
  readonly readers: string[];
};

export type FakeTab = { readonly id: number; url: string; windowId: number; active: boolean; readonly page: FakePage };

export type Sent = { readonly message: unknown; readonly sender: Record<string, unknown> };

export const ownId = 'abcdefghijklmnopabcdefghijklmnop';
export const ownAddress = `chrome-extension://${ownId}/`;

export function fakeWorld() {
  const events = {
    message: fakeEvent<[unknown, Record<string, unknown>, (reply: unknown) => void]>(),
    startup: fakeEvent<[]>(),
    installed: fakeEvent<[]>(),
    alarm: fakeEvent<[{ name: string }]>(),
    actionClicked: fakeEvent<[FakeTab]>(),
    menuClicked: fakeEvent<[{ menuItemId: string; selectionText: string }, FakeTab]>(),
    command: fakeEvent<[string, FakeTab | undefined]>(),
    notificationClicked: fakeEvent<[string]>(),
    permissionsAdded: fakeEvent<[]>(),
    permissionsRemoved: fakeEvent<[]>(),
    managedChanged: fakeEvent<[object]>(),
    tabRemoved: fakeEvent<[number]>(),
    tabActivated: fakeEvent<[{ tabId: number; windowId: number }]>(),
    tabUpdated: fakeEvent<[number, { url?: string; status?: string }, FakeTab]>(),
  };
  return {
    events,
    tabs: new Map<number, FakeTab>(),
    /** Tabs whose toolbar button was clicked: `activeTab`. */
    clicked: new Set<number>(),
    /** Match patterns the agent allowed. */
    allowed: new Set<string>(),
    /** Match patterns the content script is registered for. */
    registered: new Set<string>(),
    alarms: new Map<string, number>(),
    /** On the screen now, by id. */
    notifications: new Map<string, { title: string; message: string }>(),
    /** Every notification ever shown, by id, oldest first. */
    shown: [] as string[],
    notificationLevel: 'granted',
    /** Set: the system refuses notifications with this. */
    notificationError: undefined as string | undefined,
    badge: '',
    /** What the company's administrators set; absent: nothing. */
    managed: undefined as Record<string, unknown> | undefined,
    session: new Map<string, unknown>(),
    /** `storage.local`: on the disk, beside the databases. */
    local: new Map<string, unknown>(),
    /** Bytes of session memory, roughly. */
    sessionQuota: 10_000_000,
    /** Titles by id. */
    menu: new Map<string, string>(),
    panelOpenings: 0,
    uiLanguage: 'en',
    /** Of the extension. */
    version: '0.1.0',
    nextTabId: 1,
  };
}
export type FakeWorld = ReturnType<typeof fakeWorld>;

/** Whether a match pattern without a port covers an address. */
export function covers(pattern: string, url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return pattern === `${protocol}//${hostname}/*`;
}

export const isCovered = (patterns: Iterable<string>, url: string): boolean =>
  [...patterns].some((pattern) => covers(pattern, url));

export function openTab(world: FakeWorld, url: string, page: Partial<FakePage> = {}): FakeTab {
  const tab: FakeTab = {
    id: world.nextTabId++,
    url,
    windowId: 1,
    active: false,
    page: { selection: '', box: [], scripts: 0, readers: [], ...page },
  };
  world.tabs.set(tab.id, tab);
  showTab(world, tab);
  return tab;
}

export function showTab(world: FakeWorld, tab: FakeTab): void {
  for (const other of world.tabs.values()) if (other.windowId === tab.windowId) other.active = other === tab;
  world.events.tabActivated.fire({ tabId: tab.id, windowId: tab.windowId });
}

export function stopListening(world: FakeWorld): void {
  // Only cleared here, never fired: what the events carry does not matter.
  for (const event of Object.values(world.events) as FakeEvent<never>[]) event.clear();
}

/** The browser is killed and comes back: what it keeps in memory is gone, and so are its tabs. */
export function forgetSession(world: FakeWorld, { alarms }: { readonly alarms: 'kept' | 'lost' }): void {
  stopListening(world);
  if (alarms === 'lost') world.alarms.clear();
  world.session.clear();
  world.notifications.clear();
  world.badge = '';
  world.tabs.clear();
  world.clicked.clear();
}
