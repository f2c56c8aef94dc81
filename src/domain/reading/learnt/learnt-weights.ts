// Every language's weights, unpacked on first use.
import type { Lang } from '../../language/lang.ts';
import { languages } from '../../language/languages.ts';
import shared from '../../language/shared-weights.json' with { type: 'json' };
import { unpacked, type Weights } from './weights.ts';

const known = new Map<Lang, readonly Weights[]>();

/** What messages to support were learnt to say, and, where it was learnt, what is said elsewhere. */
export function learntWeights(lang: Lang): readonly Weights[] {
  const weights = known.get(lang) ?? unpackedFor(lang);
  known.set(lang, weights);
  return weights;
}

function unpackedFor(lang: Lang): readonly Weights[] {
  const [support, ...elsewhere] = languages[lang].weights;
  return [unpacked(shared, ...(support ? [support] : [])), ...elsewhere.map((one) => unpacked(one))];
}
