// How much of what is learnt travels, in bytes of gzip: the steps of the weights grow until it fits (pack.ts). The engine with all
// languages may have 300 kB (test/repository/engine-size.test.ts); its code and tables take about two thirds of it.
import type { Lang } from '../src/domain/language/lang.ts';

/** `all`: what the languages share. `each`: what one of them has. */
type Share = { readonly all: number; readonly each: number };

export const budget: {
  readonly support: Share;
  readonly replies: Share;
  readonly general: Readonly<Record<Lang, number>>;
} = {
  support: { all: 4_800, each: 10_500 },
  replies: { all: 2_500, each: 4_700 },
  /** English has ten times as many texts as Romanian, Polish has none. */
  general: { en: 10_500, ro: 5_200, pl: 0 },
};
