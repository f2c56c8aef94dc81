// What a second pair of eyes would say about packs before they go to others: texts that contradict one another, that nobody is
// ever offered, that do not fit. Nothing here keeps a pack out; parse-pack.ts does that.
import type { Pack } from '../format/pack.ts';
import { avoidedPhrases } from './avoided-phrases.ts';
import { contraryAdvice } from './contrary-advice.ts';
import { engineWarns } from './engine-warns.ts';
import type { CraftFinding } from './finding.ts';
import { leftovers } from './leftovers.ts';
import { missingLanguages } from './missing-languages.ts';
import { nearDuplicates } from './near-duplicates.ts';
import { oftenEmpty } from './often-empty.ts';
import { sameCondition, twoCadences } from './same-case.ts';
import { shadowed } from './shadowed.ts';
import type { Rule } from './subject.ts';
import { tooLong } from './too-long.ts';
import { unreachable } from './unreachable.ts';

/** The review of every text takes longest, and comes last. */
const rules: readonly Rule[] = [
  unreachable,
  shadowed,
  twoCadences,
  sameCondition,
  leftovers,
  oftenEmpty,
  missingLanguages,
  tooLong,
  avoidedPhrases,
  nearDuplicates,
  contraryAdvice,
  engineWarns,
];

/** `today`: `2026-11-23`; without it no limit is taken for expired. */
export type CraftOptions = { readonly today?: string };

/** Findings as they are made; undefined where nothing came of a piece of work. Between any two a page may draw a frame. */
export type CraftSteps = Generator<CraftFinding | undefined, void, void>;

/** Everything about all of them. @param packs in the order they are offered */
export function* craftSteps(packs: readonly Pack[], { today }: CraftOptions = {}): CraftSteps {
  const asked = new Set(packs.map(({ id }) => id));
  for (const rule of rules) yield* rule({ packs, asked, ...(today !== undefined && { today }) });
}

/**
 * Everything about one pack, held against itself and the others: also what it brings about in them, such as a phrase it asks to
 * avoid and they use.
 *
 * @param others packs it will stand beside; an older version of it among them does not count
 */
export function* draftSteps(draft: Pack, others: readonly Pack[], { today }: CraftOptions = {}): CraftSteps {
  const packs = [...others.filter(({ id }) => id !== draft.id), draft];
  for (const rule of rules) yield* rule({ packs, asked: new Set([draft.id]), ...(today !== undefined && { today }) });
}

/** All at once; see craftSteps. */
export const checkCraft = (packs: readonly Pack[], options?: CraftOptions): readonly CraftFinding[] =>
  gathered(craftSteps(packs, options));

/** All at once; see draftSteps. */
export const checkDraft = (draft: Pack, others: readonly Pack[], options?: CraftOptions): readonly CraftFinding[] =>
  gathered(draftSteps(draft, others, options));

const gathered = (steps: CraftSteps): readonly CraftFinding[] => [...steps].filter((finding) => finding !== undefined);
