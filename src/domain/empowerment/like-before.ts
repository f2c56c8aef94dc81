// Decisions found again: those made on tickets like this one, best first, each with what they share.
import type { Feeling, Need } from '../reading/reading.ts';
import type { Situation } from '../situation/situation.ts';
import type { CaseKey } from './matter.ts';
import { contentStems } from './stems.ts';

/** A decision as far as it is found by: where it was made, and the agent's own words about it. */
export type Decided = {
  readonly id: string;
  readonly words: string;
  readonly situations: readonly Situation[];
  readonly needs: readonly Need[];
  readonly feelings: readonly Feeling[];
  /** Epoch milliseconds. */
  readonly madeAt: number;
};

export type Shared = {
  readonly situations: readonly Situation[];
  readonly needs: readonly Need[];
  readonly feelings: readonly Feeling[];
  /** As the customer wrote them. */
  readonly words: readonly string[];
};
export type LikeBefore = { readonly id: string; readonly score: number; readonly shared: Shared };

/** How much sharing one of a kind says before its rarity counts. What the case is about says more than how somebody feels. */
const says = { situation: 2, word: 1, need: 0.6, feeling: 0.4 } as const;

type Indexed = { readonly decided: Decided; readonly stems: ReadonlySet<string>; readonly length: number };
export type DecisionIndex = {
  readonly all: readonly Indexed[];
  /** In how many decisions a sign lies, by `kind:value`. */
  readonly spread: ReadonlyMap<string, number>;
  /** By telling word: the places in `all`. */
  readonly byStem: ReadonlyMap<string, readonly number[]>;
  readonly bySituation: ReadonlyMap<Situation, readonly number[]>;
  readonly meanLength: number;
};

/** Read once for many tickets. */
export function indexDecisions(decisions: readonly Decided[]): DecisionIndex {
  const spread = new Map<string, number>();
  const byStem = new Map<string, number[]>();
  const bySituation = new Map<Situation, number[]>();
  const all = decisions.map((decided, place): Indexed => {
    const stems = stemsIn(decided);
    for (const stem of stems) push(byStem, stem, place);
    for (const situation of new Set(decided.situations)) push(bySituation, situation, place);
    for (const sign of signsOf(decided, stems)) spread.set(sign, (spread.get(sign) ?? 0) + 1);
    return { decided, stems, length: stems.size };
  });
  const meanLength = all.reduce((sum, { length }) => sum + length, 0) / Math.max(1, all.length);
  return { all, spread, byStem, bySituation, meanLength };
}

/** Cutting texts takes longest, and most decisions are the same ones as before. */
const cutBefore = new WeakMap<Decided, ReadonlySet<string>>();

/** Does ahead, for one decision, what indexing takes longest for: many can be prepared while nobody waits. */
export const prepare = (decided: Decided): void => void stemsIn(decided);

function stemsIn(decided: Decided): ReadonlySet<string> {
  const stems = cutBefore.get(decided) ?? new Set(contentStems(decided.words).keys());
  cutBefore.set(decided, stems);
  return stems;
}

function push<Key>(map: Map<Key, number[]>, key: Key, place: number): void {
  const known = map.get(key);
  if (known) known.push(place);
  else map.set(key, [place]);
}

const signsOf = ({ situations, needs, feelings }: Decided, stems: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([
    ...situations.map((one) => `situation:${one}`),
    ...needs.map((one) => `need:${one}`),
    ...feelings.map((one) => `feeling:${one}`),
    ...[...stems].map((one) => `word:${one}`),
  ]);

/**
 * At most `most`, best first; equals newest first. A decision is like this ticket when it shares its situation, or two
 * telling words, or one and a need: a feeling or a need alone is shared by half of all tickets.
 */
export function likeBefore(key: CaseKey, index: DecisionIndex, most = 5): readonly LikeBefore[] {
  const said = contentStems(key.text);
  const places = new Set<number>();
  for (const situation of key.situations) for (const place of index.bySituation.get(situation) ?? []) places.add(place);
  for (const stem of said.keys()) for (const place of index.byStem.get(stem) ?? []) places.add(place);
  const found = [...places].flatMap((place) => {
    const one = index.all[place];
    if (one === undefined) return [];
    const stems = [...said.keys()].filter((stem) => one.stems.has(stem));
    const shared = sharedWith(
      key,
      one.decided,
      stems.map((stem) => said.get(stem) ?? stem),
    );
    return isLike(shared) ? [{ id: one.decided.id, score: scoreOf(shared, stems, one, index), shared, one }] : [];
  });
  found.sort((a, b) => b.score - a.score || b.one.decided.madeAt - a.one.decided.madeAt || (a.id < b.id ? -1 : 1));
  return found.slice(0, most).map(({ id, score, shared }) => ({ id, score, shared }));
}

function sharedWith(key: CaseKey, decided: Decided, words: readonly string[]): Shared {
  const both = <T>(here: readonly T[], there: readonly T[]) => here.filter((one) => there.includes(one));
  return {
    situations: both(key.situations, decided.situations),
    needs: both(key.needs, decided.needs),
    feelings: both(key.feelings, decided.feelings),
    words,
  };
}

const isLike = ({ situations, needs, words }: Shared): boolean =>
  situations.length > 0 || words.length > 1 || (words.length === 1 && needs.length > 0);

/** Rarity as in BM25 (Robertson & Zaragoza 2009), never below nothing; a long decision has more words to share by chance. */
function scoreOf(shared: Shared, stems: readonly string[], { length }: Indexed, index: DecisionIndex): number {
  const { spread, all, meanLength } = index;
  const rarity = (sign: string) => {
    const held = spread.get(sign) ?? 0;
    return Math.log(1 + (all.length - held + 0.5) / (held + 0.5));
  };
  const sum = (kind: keyof typeof says, values: readonly string[]) =>
    says[kind] * values.reduce((total, value) => total + rarity(`${kind}:${value}`), 0);
  const inWords = meanLength === 0 ? 0 : sum('word', stems) / (0.5 + (0.5 * length) / meanLength);
  return sum('situation', shared.situations) + sum('need', shared.needs) + sum('feeling', shared.feelings) + inWords;
}
