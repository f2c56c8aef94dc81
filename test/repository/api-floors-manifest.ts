// The keys of each browser's manifest, down to where the compatibility data tells them apart, and since when they count.
import source from '../../manifest.json' with { type: 'json' };
import { forChromium, forFirefox } from '../../vite.config.ts';
import { type Entry, entryAt } from './api-floors-data.ts';

export type Key = { readonly name: string; readonly entry: Entry | undefined };

/** Keys of Chromium's that Mozilla's data does not list. Since Chrome 10 and 116: developer.chrome.com/docs/extensions. */
export const unlisted = ['minimum_chrome_version'];

function keysOf(value: unknown, at: string): readonly Key[] {
  const named = Array.isArray(value) ? value.map((each): [string, unknown] => [String(each), undefined]) : undefined;
  const below =
    named ?? (typeof value === 'object' && value !== null ? Object.entries(value) : [[String(value), undefined]]);
  return below.flatMap(([key, inside]): readonly Key[] => {
    const name = at === '' ? String(key) : `${at}.${key}`;
    const entry = entryAt(`webextensions.manifest.${name}`);
    // A value nobody tells apart from others, or a name of our own.
    if (!entry) return at === '' ? [{ name, entry }] : [];
    return [{ name, entry }, ...(inside === undefined ? [] : keysOf(inside, name))];
  });
}

export const manifestKeys: Readonly<Record<'chromium' | 'firefox', readonly Key[]>> = {
  chromium: keysOf(forChromium(source), ''),
  firefox: keysOf(forFirefox(source), ''),
};
