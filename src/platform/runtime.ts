// Messages inside the extension, and who sent them. Knows no message; see src/messages.
import browser from 'webextension-polyfill';

/** As the browser reports it: a page cannot forge these. */
export type Sender = {
  readonly id?: string;
  readonly url?: string;
  readonly tabId?: number;
  /** 0 is the page itself, everything else is a frame in it, or a page Chrome prepares before it is asked for. */
  readonly frameId?: number;
  /** Chrome only: `prerender` while the page is not shown yet. */
  readonly lifecycle?: string;
};

export const ownId = (): string => browser.runtime.id;

/** Of this build, as the manifest says it. */
export const ownVersion = (): string => browser.runtime.getManifest().version;

/** What this build asks for: permissions at its installation, and match patterns of sites it may ask for later. */
export function askedPermissions(): readonly string[] {
  // The polyfill's types know neither.
  const { permissions = [], optional_host_permissions: sites = [] } = browser.runtime.getManifest() as {
    readonly permissions?: readonly string[];
    readonly optional_host_permissions?: readonly string[];
  };
  return [...permissions, ...sites];
}

/** The address every page of ours starts with, slash included: `chrome-extension://…/`. */
export const ownAddress = (): string => browser.runtime.getURL('/');

/** False in a content script that outlived its extension: after an update it can reach nobody. */
export const isConnected = (): boolean => browser.runtime?.id !== undefined;

/** Asks the background. Rejects when nobody takes the message, or the one who did goes away. */
export const sendMessage = (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message);

/** Every message is answered with what `answer` resolves to; the reply travels by callback, which all browsers share. */
export function onMessage(answer: (message: unknown, sender: Sender) => Promise<unknown>): () => void {
  const listener = (
    message: unknown,
    { id, url, tab, frameId, ...more }: browser.Runtime.MessageSender & { documentLifecycle?: string },
    reply: (answer: unknown) => void,
  ): true => {
    const sender = { id, url, tabId: tab?.id, frameId, lifecycle: more.documentLifecycle };
    const known = Object.fromEntries(Object.entries(sender).filter(([, value]) => value !== undefined));
    answer(message, known).then(reply, () => reply(undefined));
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
