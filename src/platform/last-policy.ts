// What the browser said last of the company's policy, in the extension's own storage: on the disk, since Chromium knows nothing of
// it in the first seconds after its start.
import browser from 'webextension-polyfill';

const key = 'policy';
const nothing: Readonly<Record<string, unknown>> = {};

/** As `readManaged` gave it; nothing when none was ever heard of. */
export async function lastManaged(): Promise<Readonly<Record<string, unknown>>> {
  const last: unknown = (await browser.storage.local.get(key))[key];
  return isRecord(last) ? last : nothing;
}

export const keepManaged = (raw: Readonly<Record<string, unknown>>): Promise<void> =>
  browser.storage.local.set({ [key]: raw });

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
