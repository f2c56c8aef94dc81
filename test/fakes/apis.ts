// What the extension can call, in the shape of webextension-polyfill, over a fake world. One object per context, so that
// the calls of a stopped background lead nowhere.
import { answer, type Deliver, report } from './content.ts';
import { covers, type FakeTab, type FakeWorld, isCovered, openTab, ownAddress, ownId, showTab } from './world.ts';

/** Every call goes through here first: the place to count calls, and to die. */
export type Gate = (name: string) => Promise<void>;

type Script = { id: string; matches: string[] };
type Injection = { target: { tabId: number }; files?: string[] };

export function fakeApis(world: FakeWorld, gate: Gate, deliver: Deliver) {
  const { events, session } = world;
  const mayRead = (tab: FakeTab): boolean => isCovered(world.allowed, tab.url) || world.clicked.has(tab.id);
  const asSeen = (tab: FakeTab) => {
    const { url, id, windowId, active } = tab;
    return mayRead(tab) ? { id, windowId, active, url } : { id, windowId, active };
  };
  const tabOf = (id: number): FakeTab => {
    const tab = world.tabs.get(id);
    if (tab === undefined) throw new Error(`No tab with id: ${id}.`);
    return tab;
  };
  /** As values travel through storage and messages. */
  const copied = <T>(value: T): T => (value === undefined ? value : JSON.parse(JSON.stringify(value)));
  /** One asynchronous call of the browser's. */
  const call =
    <Args extends unknown[], T>(name: string, work: (...args: Args) => T | Promise<T>) =>
    async (...args: Args): Promise<T> => {
      await gate(name);
      return work(...args);
    };

  return {
    runtime: {
      id: ownId,
      getManifest: () => ({ version: world.version }),
      getURL: (path: string) => ownAddress + path.replace(/^\//, ''),
      onMessage: events.message,
      onStartup: events.startup,
      onInstalled: events.installed,
      sendMessage: call('runtime.sendMessage', (message: unknown) =>
        deliver({ message, sender: { id: ownId, url: `${ownAddress}src/panel/index.html` } }),
      ),
    },
    alarms: {
      onAlarm: events.alarm,
      create: call('alarms.create', (name: string, { when }: { when: number }) => void world.alarms.set(name, when)),
      clear: call('alarms.clear', (name: string) => world.alarms.delete(name)),
    },
    action: {
      onClicked: events.actionClicked,
      setBadgeText: call('action.setBadgeText', ({ text }: { text: string }) => {
        world.badge = text;
      }),
      setBadgeBackgroundColor: call('action.setBadgeBackgroundColor', () => undefined),
    },
    notifications: {
      onClicked: events.notificationClicked,
      create: call('notifications.create', (id: string, { title, message }: { title: string; message: string }) => {
        if (world.notificationError !== undefined) throw new Error(world.notificationError);
        world.notifications.set(id, { title, message });
        world.shown.push(id);
        return id;
      }),
      getAll: call('notifications.getAll', () =>
        Object.fromEntries([...world.notifications.keys()].map((id) => [id, true])),
      ),
      clear: call('notifications.clear', (id: string) => world.notifications.delete(id)),
    },
    commands: { onCommand: events.command },
    contextMenus: {
      onClicked: events.menuClicked,
      removeAll: call('contextMenus.removeAll', () => world.menu.clear()),
      /** A second entry with the same id is an error nobody sees. */
      create: ({ id, title }: { id: string; title: string }) => {
        if (!world.menu.has(id)) world.menu.set(id, title);
      },
    },
    permissions: {
      onAdded: events.permissionsAdded,
      onRemoved: events.permissionsRemoved,
      contains: call('permissions.contains', ({ origins }: { origins: string[] }) =>
        origins.every((pattern) => world.allowed.has(pattern)),
      ),
      getAll: call('permissions.getAll', () => ({ origins: [...world.allowed] })),
      /** The agent says yes. */
      request: call('permissions.request', ({ origins }: { origins: string[] }) => {
        for (const pattern of origins) world.allowed.add(pattern);
        events.permissionsAdded.fire();
        return true;
      }),
      remove: call('permissions.remove', ({ origins }: { origins: string[] }) => {
        for (const pattern of origins) world.allowed.delete(pattern);
        events.permissionsRemoved.fire();
        return true;
      }),
    },
    scripting: {
      getRegisteredContentScripts: call('scripting.getRegisteredContentScripts', () =>
        world.registered.size === 0 ? [] : [{ id: 'page', matches: [...world.registered] }],
      ),
      registerContentScripts: call('scripting.registerContentScripts', ([script]: Script[]) => {
        if (world.registered.size > 0) throw new Error(`Duplicate script ID '${script?.id}'`);
        for (const match of script?.matches ?? []) world.registered.add(match);
      }),
      updateContentScripts: call('scripting.updateContentScripts', ([script]: Script[]) => {
        if (world.registered.size === 0) throw new Error(`Script with ID '${script?.id}' does not exist`);
        world.registered.clear();
        for (const match of script?.matches ?? []) world.registered.add(match);
      }),
      unregisterContentScripts: call('scripting.unregisterContentScripts', () => world.registered.clear()),
      /** There is no document here: a function given reads the selection, the one thing we ask of a page directly. */
      executeScript: call('scripting.executeScript', async ({ target, files }: Injection) => {
        const tab = tabOf(target.tabId);
        if (!mayRead(tab)) throw new Error('Cannot access contents of the page.');
        if (files === undefined) return [{ frameId: 0, result: tab.page.selection }];
        const [file = ''] = files;
        if (file !== 'content.js') {
          tab.page.readers.push(file);
          return [{ frameId: 0 }];
        }
        tab.page.scripts += 1;
        await report(tab, deliver);
        return [{ frameId: 0, result: undefined }];
      }),
    },
    storage: {
      managed: {
        onChanged: events.managedChanged,
        /** Firefox rejects when there is no policy. */
        get: call('storage.managed.get', () => {
          if (world.managed === undefined) throw new Error('Managed storage manifest not found');
          return copied(world.managed);
        }),
      },
      local: {
        get: call('storage.local.get', (key: string) =>
          copied(world.local.has(key) ? { [key]: world.local.get(key) } : {}),
        ),
        set: call('storage.local.set', (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) world.local.set(key, copied(value));
        }),
      },
      session: {
        get: call('storage.session.get', (keys: readonly string[] | null) =>
          copied(Object.fromEntries([...session].filter(([key]) => keys === null || keys.includes(key)))),
        ),
        set: call('storage.session.set', (items: Record<string, unknown>) => {
          const next = JSON.stringify({ ...Object.fromEntries(session), ...items });
          if (next.length > world.sessionQuota) throw new Error('Session storage quota bytes exceeded.');
          for (const [key, value] of Object.entries(items)) session.set(key, copied(value));
        }),
        remove: call('storage.session.remove', (keys: string[]) => {
          for (const key of keys) session.delete(key);
        }),
      },
    },
    tabs: {
      onRemoved: events.tabRemoved,
      onActivated: events.tabActivated,
      onUpdated: events.tabUpdated,
      get: call('tabs.get', (id: number) => asSeen(tabOf(id))),
      query: call('tabs.query', ({ url, active, windowId }: { url?: string[]; active?: boolean; windowId?: number }) =>
        [...world.tabs.values()]
          .filter(
            (tab) => (active === undefined || tab.active) && (windowId === undefined || tab.windowId === windowId),
          )
          .filter((tab) => url === undefined || (mayRead(tab) && url.some((pattern) => covers(pattern, tab.url))))
          .map(asSeen),
      ),
      update: call('tabs.update', (id: number) => {
        const tab = tabOf(id);
        showTab(world, tab);
        return asSeen(tab);
      }),
      create: call('tabs.create', ({ url }: { url: string }) => asSeen(openTab(world, url))),
      sendMessage: call('tabs.sendMessage', (id: number, message: unknown) =>
        answer(world.tabs.get(id), copied(message), deliver),
      ),
    },
    windows: {
      getCurrent: call('windows.getCurrent', () => ({ id: 1 })),
      update: call('windows.update', (id: number) => ({ id })),
    },
    i18n: {
      getUILanguage: () => world.uiLanguage,
      getMessage: (key: string, fillings: readonly string[] = []) => [key, ...fillings].join('|'),
    },
  };
}
