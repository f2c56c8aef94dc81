// Texts that say nearly the same as another of their kind: an agent is offered one sentence twice. Compared language by language,
// by the pairs of neighbouring words they share. Linear: a text is held against those that share a pair with it, and no pair
// leads to more than a few.
import type { Pack } from '../format/pack.ts';
import type { CraftFinding } from './finding.ts';
import { type Saying, sayingsOf } from './sayings.ts';
import { at, type Rule } from './subject.ts';

/** From this share of the longer one's pairs on. A sentence of twelve words with two of them changed has 0.64. */
const nearly = 0.6;
/** A text with fewer pairs is compared as a whole: two words in common say nothing. */
const fewestPairs = 4;
/** Texts a pair leads to; of one that more have, the first. */
const mostTexts = 24;

export const nearDuplicates: Rule = function* ({ packs, asked }) {
  const told = new Set<string>();
  const index = sayingIndex();
  // One word on a thing is enough, in whatever language, and however many others it is like.
  const isNew = ({ pack, list, id }: CraftFinding): boolean => told.size < told.add(`${pack}/${list}/${id}`).size;
  for (const pack of packs.filter(({ id }) => asked.has(id))) yield* among(pack, index, isNew);
  // Those nobody asked about are held against those somebody did.
  for (const pack of packs.filter(({ id }) => !asked.has(id))) {
    for (const one of sayingsOf(pack)) {
      const found = index.nearest(one);
      const finding = found && findingOf(found.to, one, found.share);
      yield finding && isNew(finding) ? finding : undefined;
    }
    yield undefined;
  }
};

function* among(
  pack: Pack,
  index: SayingIndex,
  isNew: (finding: CraftFinding) => boolean,
): Generator<CraftFinding | undefined> {
  for (const one of sayingsOf(pack)) {
    const found = index.nearest(one);
    const finding = found && findingOf(one, found.to, found.share);
    yield finding && isNew(finding) ? finding : undefined;
    index.keep(one);
  }
}

const findingOf = ({ of, lang }: Saying, to: Saying, share: number): CraftFinding => ({
  ...{ code: 'near-duplicate', ...at(of), lang, other: at(to.of) },
  detail: `${Math.round(share * 100)} %`,
});

type Near = { readonly to: Saying /** Of the longer one's pairs, those both have: 0 to 1. */; readonly share: number };
type SayingIndex = {
  readonly keep: (saying: Saying) => void;
  /** The one kept that is most alike, and alike enough; of equals the earliest. */
  readonly nearest: (saying: Saying) => Near | undefined;
};

function sayingIndex(): SayingIndex {
  const kept: Saying[] = [];
  const byWhole = new Map<number, Saying>();
  const byPair = new Map<number, number[]>();
  return {
    keep(saying) {
      const place = kept.push(saying) - 1;
      if (!byWhole.has(saying.whole)) byWhole.set(saying.whole, saying);
      for (const pair of saying.pairs) {
        const places = byPair.get(pair);
        if (places === undefined) byPair.set(pair, [place]);
        else if (places.length < mostTexts) places.push(place);
      }
    },
    nearest({ whole, pairs }) {
      const same = byWhole.get(whole);
      if (same) return { to: same, share: 1 };
      if (pairs.length < fewestPairs) return undefined;
      const shared = new Map<number, number>();
      for (const pair of pairs)
        for (const place of byPair.get(pair) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
      let best: Near | undefined;
      for (const [place, count] of shared) {
        const to = kept[place];
        const share = to ? count / Math.max(pairs.length, to.pairs.length) : 0;
        if (to && share >= nearly && share > (best?.share ?? 0)) best = { to, share };
      }
      return best;
    },
  };
}
