// Chromium's own log of everything it does on the network (--log-net-log), one event a line. A browser that is killed leaves it
// without its end, so it is read line by line. https://www.chromium.org/developers/design-documents/network-stack/netlog/
import { readFileSync } from 'node:fs';

/** `by`: the origin of the page or extension that asked; absent where the browser itself did, as for an address typed. */
export type Logged = { readonly url: string; readonly by?: string };

const byItself = 'not an origin';

/** Every request over the network, oldest first. Pages of ours and pictures in a page's own text are none. */
export function readNetLog(file: string): readonly Logged[] {
  return readFileSync(file, 'utf8').split('\n').flatMap(requestOf);
}

/** What starts a request names who asked. */
function requestOf(line: string): readonly Logged[] {
  if (!line.startsWith('{"params"') || !line.includes('"initiator"')) return [];
  try {
    const { params } = JSON.parse(line.replace(/[,\]\s]*$/, '')) as { params: Readonly<Record<string, unknown>> };
    const { url, initiator } = params;
    if (typeof url !== 'string' || !/^(?:https?|wss?|ftp):/.test(url)) return [];
    return [typeof initiator === 'string' && initiator !== byItself ? { url, by: initiator } : { url }];
  } catch {
    return []; // The line it was killed in.
  }
}
