// A pack's texts in the language wanted, else in the first there is.
import { type Lang, langs } from '../../language/lang.ts';
import type { Pack } from './pack.ts';
import type { Texts } from './texts.ts';

/** The language wanted, else the first there is; `langs` begins with English. */
export const languageOf = (texts: Texts, wanted: Lang): Lang | undefined =>
  texts[wanted] === undefined ? langs.find((lang) => texts[lang] !== undefined) : wanted;

/** In any language. */
export const isSaid = (texts: Texts): boolean => langs.some((lang) => texts[lang] !== undefined);

export function textIn(texts: Texts | undefined, wanted: Lang): string | undefined {
  const lang = texts && languageOf(texts, wanted);
  return lang && texts[lang];
}

type Sourced = { readonly principle: string; readonly source: string };

/** Where a thing of a pack comes from, in the language of the interface. */
export function originOf(pack: Pack, { principle, source }: Sourced, uiLang: Lang) {
  const names = Object.hasOwn(pack.principles, principle) ? pack.principles[principle] : undefined;
  return { principle: textIn(names, uiLang) ?? principle, source, pack: textIn(pack.title, uiLang) ?? pack.id };
}
