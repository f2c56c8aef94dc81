// The breaks the packs offer, in the language of the interface.
import type { Lang } from '../../language/lang.ts';
import { languageOf, originOf, textIn } from '../format/names.ts';
import type { Pack } from '../format/pack.ts';
import type { CareGuide, CareKind, CareMinutes, SelfCareIdea } from '../format/self-care.ts';

export type SelfCareView = {
  /** `pack/idea` */
  readonly id: string;
  readonly kind: CareKind;
  readonly minutes: CareMinutes;
  readonly guide?: CareGuide;
  readonly title: string;
  readonly text: string;
  /** The language of both. */
  readonly lang: Lang;
  readonly principle: string;
  readonly source: string;
  readonly evidence?: 'A' | 'B' | 'C';
  readonly pack: string;
};

/** In the order of the packs; what has no text in any language is left out. */
export const selfCareIdeas = (packs: readonly Pack[], uiLang: Lang): readonly SelfCareView[] =>
  packs.flatMap((pack) => (pack.selfCare ?? []).flatMap((idea) => viewOf(pack, idea, uiLang) ?? []));

function viewOf(pack: Pack, idea: SelfCareIdea, uiLang: Lang): SelfCareView | undefined {
  const { id, kind, minutes, guide, title, text, evidence } = idea;
  const lang = languageOf(text, uiLang);
  if (lang === undefined) return undefined;
  return {
    id: `${pack.id}/${id}`,
    kind,
    minutes,
    title: textIn(title, lang) ?? id,
    text: textIn(text, lang) ?? '',
    lang,
    ...originOf(pack, idea, uiLang),
    ...(guide && { guide }),
    ...(evidence && { evidence }),
  };
}
