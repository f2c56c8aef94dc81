// The first words of a draft that a pack would rather say another way.
import { type Lang, langs } from '../../language/lang.ts';
import { cutText } from '../../language/words.ts';
import type { Avoidance } from '../format/avoidance.ts';
import { findPhrase } from '../format/find-phrase.ts';
import { languageOf, textIn } from '../format/names.ts';
import type { Pack } from '../format/pack.ts';
import { onceFor } from './once-for.ts';
import { phraseIndex } from './phrase-index.ts';

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

type Entry = { readonly pack: Pack; readonly item: Avoidance; readonly place: number };

/** In the order of the packs. */
const entriesOf = onceFor((packs: readonly Pack[]) => {
  const index = phraseIndex<Entry>();
  let place = 0;
  for (const pack of packs) {
    for (const item of pack.avoid ?? []) {
      const entry = { pack, item, place };
      place += 1;
      for (const lang of langs) index.add(entry, lang, item.phrases[lang] ?? []);
    }
  }
  return index;
});

/** @param lang of the draft: phrases of other languages are not looked for */
export function findAvoided(packs: readonly Pack[], draft: string, lang: Lang, uiLang: Lang): AvoidedView | undefined {
  if (draft.trim() === '') return undefined;
  const cut = cutText(draft);
  const near = [...entriesOf(packs).near(cut, lang)].sort((a, b) => a.place - b.place);
  for (const { pack, item } of near) {
    const { id, phrases, instead, source } = item;
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
  return undefined;
}
