// From scores to what is said of a message. Needs and repeated contact are learnt so that zero is the line.
import { type Arousal, arousals, type Feeling, feelings, type Need, needs } from '../reading.ts';
import { likely, type Scores, shares } from './judge.ts';

export type Said = {
  /** One or two, strongest first, strengths between 0 and 1. */
  readonly feelings: readonly [Felt, ...Felt[]];
  readonly arousal: Arousal;
  /** Most pressing first. */
  readonly needs: readonly Need[];
  readonly repeat: boolean;
};
export type Felt = { readonly feeling: Feeling; readonly strength: number };

/** A second feeling is named when it is at least so strong, and so strong beside the first. */
const leastSecond = 0.25;
const besideFirst = 0.34;
/** So strong where the customer says it of themselves in so many words. */
const leastSaid = 0.05;
const mostNeeds = 3;

/** Frustration and anger are one way to feel, told apart only once that way has won. */
const groups: readonly (readonly Feeling[])[] = feelings
  .filter((feeling) => feeling !== 'angry')
  .map((feeling) => (feeling === 'frustrated' ? ['frustrated', 'angry'] : [feeling]));

/** How likely each feeling is. Where a text reads like no message to support, the general web's weights count instead. */
function feelingShares(scores: Scores): Readonly<Record<Feeling, number>> {
  const support = shares(scores, feelings);
  const elsewhere = writtenElsewhere(scores);
  if (elsewhere < 0.01) return support;
  const general = shares(generalScores(scores), feelings);
  const mixed = feelings.map((feeling) => [feeling, support[feeling] * (1 - elsewhere) + general[feeling] * elsewhere]);
  // Object.fromEntries forgets the key type; every feeling is there.
  return Object.fromEntries(mixed) as Record<Feeling, number>;
}

const generalScores = (scores: Scores): Scores =>
  Object.fromEntries(feelings.map((feeling) => [feeling, scores[`general ${feeling}`] ?? 0]));

/** Whether a text reads like no message to support. */
export const isFromElsewhere = (scores: Scores): boolean => writtenElsewhere(scores) > 0.5;

/** Log odds: nearly all that is read beside a helpdesk was written to support. */
const hereFirst = 2;

const writtenElsewhere = (scores: Scores): number =>
  scores.general === undefined ? 0 : likely({ general: scores.general - hereFirst }, 'general');

/** @param outright feelings that are put into words */
export function decide(scores: Scores, outright: ReadonlySet<Feeling> = new Set()): Said {
  const share = feelingShares(scores);
  const strengthOf = (group: readonly Feeling[]) => group.reduce((sum, feeling) => sum + share[feeling], 0);
  const stronger = (a: Feeling, b: Feeling): Feeling => (share[b] > share[a] ? b : a);
  const ranked = groups
    .map((group) => ({ group, strength: strengthOf(group), feeling: group.reduce(stronger) }))
    .sort((a, b) => b.strength - a.strength);
  const { feeling: strongest = 'neutral', strength: sure = 1 } = ranked[0] ?? {};
  const first: Felt = { feeling: strongest, strength: sure };
  const second = ranked
    .flatMap(({ group, strength, feeling }): readonly Felt[] =>
      group.includes(first.feeling)
        ? group.filter((one) => one !== first.feeling).map((one) => ({ feeling: one, strength: share[one] }))
        : [{ feeling: group.find((one) => outright.has(one)) ?? feeling, strength }],
    )
    .filter(({ feeling }) => feeling !== 'neutral')
    .sort((a, b) => Number(outright.has(b.feeling)) - Number(outright.has(a.feeling)) || b.strength - a.strength)[0];
  const isNamed =
    first.feeling !== 'neutral' &&
    second !== undefined &&
    second.strength >= (outright.has(second.feeling) ? leastSaid : Math.max(leastSecond, besideFirst * first.strength));
  return {
    feelings: isNamed ? [first, second] : [first],
    arousal: arousalOf(scores),
    needs: needs
      .map((need) => ({ need, score: scores[need] ?? -1 }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, mostNeeds)
      .map(({ need }) => need),
    repeat: (scores.repeat ?? -1) > 0,
  };
}

function arousalOf(scores: Scores): Arousal {
  return arousals.reduce((best, one) => ((scores[one] ?? 0) > (scores[best] ?? 0) ? one : best));
}
