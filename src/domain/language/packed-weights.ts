// What a language's words and signs were learnt to mean, as its folder keeps it. reading/learnt/ unpacks and uses it.

/** Written by training/, one character a weight. */
export type PackedWeights = {
  /** Codes of the features known, rising: differences in base 32, most significant digit first. */
  readonly keys: string;
  /** By what is answered: its constant, the size of one step, and a step count for each key. */
  readonly outputs: Readonly<
    Record<string, { readonly constant: number; readonly step: number; readonly weights: string }>
  >;
};
