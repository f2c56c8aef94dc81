// Which sites the agent let us see or ask. The browser keeps the list; the agent can change it there as well.
import browser from 'webextension-polyfill';

/** The match pattern of an origin, without its port: Firefox refuses ports, and Chrome reads none as any. */
export function sitePattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** Asks the agent. Must be called in the click itself: one `await` before it, and the browser refuses. */
export function requestSite(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [sitePattern(origin)] }).catch(() => false);
}

export const isPatternAllowed = (pattern: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [pattern] });

export const isSiteAllowed = (origin: string): Promise<boolean> => isPatternAllowed(sitePattern(origin));

/** Match patterns of every site allowed now. */
export async function allowedSites(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

export const removeSite = (origin: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [sitePattern(origin)] });

/** A site was allowed or no longer is, by us or in the browser's own settings. */
export function onSitesChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(() => listener());
  browser.permissions.onRemoved.addListener(() => listener());
}
