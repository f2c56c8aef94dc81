// The one thing of its kind, over all packs, that fits a case best; and all that fit it.

import type { Pack } from '../format/pack.ts';
import { conditionIndex } from './condition-index.ts';
import { onceFor } from './once-for.ts';
import type { Occasion, Ranked } from './rank-prompts.ts';

/** What a case is, without how far the reply has come: what was chosen must not change under the agent's eyes. */
export type CaseOccasion = Omit<Occasion, 'open' | 'moment'>;

type InPack<T> = { readonly pack: Pack; readonly item: T };
type Each<T> = (packs: readonly Pack[], about: CaseOccasion, each: (found: InPack<T>, rank: number) => void) => void;

/** Walks what fits a case, in the order of `itemsOf`. */
export function eachFitting<T extends Ranked>(itemsOf: (packs: readonly Pack[]) => readonly InPack<T>[]): Each<T> {
  const indexOf = onceFor((packs: readonly Pack[]) => {
    const items = itemsOf(packs);
    return { items, index: conditionIndex(items.map(({ item }) => item)) };
  });
  return (packs, about, each) => {
    const { items, index } = indexOf(packs);
    index({ ...about, open: [], moment: 'reply' }, (place, rank) => {
      const found = items[place];
      if (found) each(found, rank);
    });
  };
}

/** @returns with its pack; undefined when none fits. Equals stay in the order of the packs */
export function bestFitting<T extends Ranked>(
  itemsOf: (pack: Pack) => readonly T[],
): (packs: readonly Pack[], about: CaseOccasion) => InPack<T> | undefined {
  const each = eachFitting((packs) => packs.flatMap((pack) => itemsOf(pack).map((item) => ({ pack, item }))));
  return (packs, about) => {
    let best: (InPack<T> & { readonly rank: number }) | undefined;
    each(packs, about, (found, rank) => {
      if (best === undefined || rank > best.rank) best = { ...found, rank };
    });
    return best;
  };
}
