// The one thing of its kind, over all packs, that fits a case best.
import type { Pack } from './pack.ts';
import { fits, type Occasion, type Ranked, rank } from './rank-prompts.ts';

/** What a case is, without how far the reply has come: what was chosen must not change under the agent's eyes. */
export type CaseOccasion = Omit<Occasion, 'open' | 'moment'>;

/** @returns with its pack; undefined when none fits. Equals stay in the order of the packs */
export function bestFitting<T extends Ranked>(
  packs: readonly Pack[],
  itemsOf: (pack: Pack) => readonly T[],
  about: CaseOccasion,
): { readonly pack: Pack; readonly item: T } | undefined {
  const occasion: Occasion = { ...about, open: [], moment: 'reply' };
  let best: { readonly pack: Pack; readonly item: T; readonly rank: number } | undefined;
  for (const pack of packs) {
    for (const item of itemsOf(pack)) {
      if (!fits(item.when, occasion)) continue;
      const found = { pack, item, rank: rank(item, occasion) };
      if (best === undefined || found.rank > best.rank) best = found;
    }
  }
  return best;
}
