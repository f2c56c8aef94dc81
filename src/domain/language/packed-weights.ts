// What words and signs were learnt to mean, as it is kept here and in the languages' folders. reading/learnt/ unpacks and uses it.

/** Written by training/, never by hand. */
export type PackedWeights = {
  /** What is answered, in the order of the weights, each with its constant. Log odds. */
  readonly outputs: Readonly<Record<string, number>>;
  /** The size of one step of a weight, in log odds. */
  readonly step: number;
  /** How many features something was learnt about. */
  readonly features: number;
  /** Their codes and weights, as reading/learnt/weight-code.ts tells them. */
  readonly code: string;
};
