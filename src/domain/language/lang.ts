// The languages Carecue reads and writes. A further one is one more name here and its folder beside this file.
import * as z from 'zod/mini';

export const langs = ['en', 'pl', 'ro'] as const;
export const Lang = z.enum(langs);
export type Lang = z.infer<typeof Lang>;

/** The language to speak with a browser whose own is `tag`, BCP 47: English where it is none of ours. */
export function langFor(tag: string): Lang {
  const [primary] = tag.toLowerCase().split(/[-_]/);
  return langs.find((lang) => lang === primary) ?? 'en';
}

/** One thing for each language. */
export const perLang = <T>(make: (lang: Lang) => T): Record<Lang, T> =>
  Object.fromEntries(langs.map((lang) => [lang, make(lang)])) as Record<Lang, T>; // Object.fromEntries forgets the names.
