// Addresses, as far as the background has to judge them.

/** `https://host:port` of a web page; `undefined` for anything that is none. */
export function originOf(url: string): string | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  return parsed !== undefined && /^https?:$/.test(parsed.protocol) ? parsed.origin : undefined;
}

/** The browsers let no extension into their stores (and Firefox not into its help). */
const closedHosts = new Set([
  'chromewebstore.google.com',
  'microsoftedge.microsoft.com',
  'addons.mozilla.org',
  'support.mozilla.org',
]);

export const isClosedToUs = (origin: string): boolean => closedHosts.has(new URL(origin).hostname);
