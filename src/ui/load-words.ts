// The interface's words come a language at a time, as a file of their own: three of them would be half of what a panel loads.
import type { Lang } from '../domain/language/lang.ts';
import { type Messages, type Words, wordsIn } from './words.ts';

export type LoadWords = (lang: Lang) => Promise<Words>;

const files: Readonly<Record<Lang, () => Promise<{ readonly default: Messages }>>> = {
  en: () => import('../../public/_locales/en/messages.json'),
  pl: () => import('../../public/_locales/pl/messages.json'),
  ro: () => import('../../public/_locales/ro/messages.json'),
};

/** @param browser its interface language, BCP 47: what dates and numbers look like */
export const wordsLoader =
  (browser: string): LoadWords =>
  async (lang) =>
    wordsIn(lang, browser, (await files[lang]()).default);
