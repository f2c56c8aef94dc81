// What one handled ticket asks of a person. Weights are craft, ordered by what research says and tuned by nobody's data yet:
// hostility costs the most (recall, Rafaeli and others 2012, doi 10.1037/a0028559), then grief and fear that must be met, then
// frustration that is routine; loud ones cost more, and so does a customer who had to come back. That dealing with feelings
// costs at all: Hülsheger & Schewe 2011, doi 10.1037/a0022876.
import type { Arousal, Feeling } from '../reading/reading.ts';

const weights: Readonly<Record<Feeling, number>> = {
  angry: 3,
  sad: 2.25,
  frustrated: 2,
  worried: 1.75,
  confused: 0.5,
  neutral: 0,
  happy: 0,
};
const heats: Readonly<Record<Arousal, number>> = { calm: 1, raised: 1.25, high: 1.5 };
const cameBack = 0.5;
/** From here on a ticket is a heavy one. */
const heavy = 2;

export type Felt = {
  readonly feelings: readonly { readonly feeling: Feeling; readonly strength: number }[];
  readonly arousal: Arousal;
  /** They had to write again. */
  readonly repeated: boolean;
};

/** From 0 (nothing to carry) to 5: furious, loud, and not for the first time. Only the strongest feeling counts. */
export function demandOf({ feelings, arousal, repeated }: Felt): number {
  const felt = Math.max(0, ...feelings.map(({ feeling, strength }) => weights[feeling] * strength));
  return felt === 0 ? 0 : felt * heats[arousal] + (repeated ? cameBack : 0);
}

export const isHeavy = (felt: Felt): boolean => demandOf(felt) >= heavy;
