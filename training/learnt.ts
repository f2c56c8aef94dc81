// What was learnt for one language, or for all of them, before it is packed.
import type { Head } from './fit.ts';
import type { Lines } from './lines.ts';

export type Learnt = {
  readonly outputs: readonly string[];
  /** Which of the outputs exclude each other, in their order. */
  readonly heads: readonly Head[];
  readonly constants: readonly number[];
  /** By the code of a feature its weight for each output. */
  readonly features: ReadonlyMap<number, Float32Array>;
};

/** With every line at zero. */
export const withLines = (learnt: Learnt, lines: Lines): Learnt => ({
  ...learnt,
  constants: learnt.constants.map((constant, at) => constant - (lines[learnt.outputs[at] ?? ''] ?? 0)),
});
