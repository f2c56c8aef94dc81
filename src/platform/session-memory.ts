// Memory that outlives the background but not the browser: never on disk, out of reach of content scripts.
// 10 MB in both browsers; a write beyond that rejects.
import browser from 'webextension-polyfill';

const area = () => browser.storage.session;

/** What is there of these, by key. */
export async function recall(...keys: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
  return new Map(Object.entries(await area().get([...keys])));
}

/** Everything whose key starts with `prefix`. Copies all there is, so not for what happens often. */
export async function recallAll(prefix: string): Promise<ReadonlyMap<string, unknown>> {
  return new Map(Object.entries(await area().get(null)).filter(([key]) => key.startsWith(prefix)));
}

/** All of them, or none. */
export const remember = (values: Readonly<Record<string, unknown>>): Promise<void> => area().set({ ...values });

export const forget = (...keys: readonly string[]): Promise<void> => area().remove([...keys]);
