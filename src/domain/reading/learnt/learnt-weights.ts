// Every language's weights, unpacked on first use.
import type { Lang } from '../../language/lang.ts';
import { languages } from '../../language/languages.ts';
import { unpacked, type Weights } from './weights.ts';

const known = new Map<Lang, readonly Weights[]>();

export function learntWeights(lang: Lang): readonly Weights[] {
  const weights = known.get(lang) ?? languages[lang].weights.map(unpacked);
  known.set(lang, weights);
  return weights;
}
