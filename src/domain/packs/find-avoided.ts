// The first words of a draft that a pack would rather say another way.
import type { Lang } from '../language/lang.ts';
import { cutText } from '../language/words.ts';
import { findPhrase } from './find-phrase.ts';
import { languageOf, textIn } from './names.ts';
import type { Pack } from './pack.ts';

export type AvoidedView = {
  /** `pack/entry` */
  readonly id: string;
  /** As they stand in the draft. */
  readonly words: string;
  readonly instead: string;
  readonly lang: Lang;
  readonly source: string;
  readonly pack: string;
};

/** @param lang of the draft: phrases of other languages are not looked for */
export function findAvoided(packs: readonly Pack[], draft: string, lang: Lang, uiLang: Lang): AvoidedView | undefined {
  if (draft.trim() === '') return undefined;
  const cut = cutText(draft);
  for (const pack of packs) {
    for (const { id, phrases, instead, source } of pack.avoid ?? []) {
      const found = findPhrase(cut, phrases[lang] ?? []);
      if (found === undefined) continue;
      return {
        id: `${pack.id}/${id}`,
        words: draft.slice(found.start, found.end),
        instead: textIn(instead, lang) ?? '',
        lang: languageOf(instead, lang) ?? lang,
        source,
        pack: textIn(pack.title, uiLang) ?? pack.id,
      };
    }
  }
  return undefined;
}
