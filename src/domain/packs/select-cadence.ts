// Which rhythm of updates to offer for a ticket: the one that fits the case best.
import type { Lang } from '../language/lang.ts';
import type { CadenceOffer } from '../promises/promise-view.ts';
import { languageOf, originOf, textIn } from './names.ts';
import type { Pack, PackCadence } from './pack.ts';
import { fits, type Occasion, rank } from './rank-prompts.ts';

export type CadenceOptions = Omit<Occasion, 'open' | 'moment'> & {
  /** The language of the interface: a cadence speaks to the agent. */
  readonly uiLang: Lang;
};

/** Undefined when none fits. Equals stay in the order of the packs. */
export function selectCadence(packs: readonly Pack[], options: CadenceOptions): CadenceOffer | undefined {
  const occasion: Occasion = { ...options, open: [], moment: 'reply' };
  let best: { readonly pack: Pack; readonly cadence: PackCadence; readonly rank: number } | undefined;
  for (const pack of packs) {
    for (const cadence of pack.cadences ?? []) {
      if (!fits(cadence.when, occasion) || languageOf(cadence.text, options.uiLang) === undefined) continue;
      const found = { pack, cadence, rank: rank(cadence, occasion) };
      if (best === undefined || found.rank > best.rank) best = found;
    }
  }
  if (best === undefined) return undefined;
  const { pack, cadence } = best;
  const { every, unit, text, id } = cadence;
  return {
    id: `${pack.id}/${id}`,
    text: textIn(text, options.uiLang) ?? id,
    lang: languageOf(text, options.uiLang) ?? options.uiLang,
    cadence: { every, unit },
    ...originOf(pack, cadence, options.uiLang),
  };
}
