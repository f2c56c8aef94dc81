// Which rhythm of updates to offer for a ticket: the one that fits the case best.
import type { Lang } from '../../language/lang.ts';
import type { CadenceOffer } from '../../promises/promise-view.ts';
import { isSaid, languageOf, originOf, textIn } from '../format/names.ts';
import type { Pack } from '../format/pack.ts';
import { bestFitting, type CaseOccasion } from './best-fitting.ts';

export type CadenceOptions = CaseOccasion & {
  /** The language of the interface: a cadence speaks to the agent. */
  readonly uiLang: Lang;
};

const bestCadence = bestFitting(({ cadences = [] }) => cadences.filter(({ text }) => isSaid(text)));

/** Undefined when none fits. */
export function selectCadence(packs: readonly Pack[], options: CadenceOptions): CadenceOffer | undefined {
  const { uiLang } = options;
  const best = bestCadence(packs, options);
  if (best === undefined) return undefined;
  const { pack, item } = best;
  const { every, unit, text, id } = item;
  return {
    id: `${pack.id}/${id}`,
    text: textIn(text, uiLang) ?? id,
    lang: languageOf(text, uiLang) ?? uiLang,
    cadence: { every, unit },
    ...originOf(pack, item, uiLang),
  };
}
