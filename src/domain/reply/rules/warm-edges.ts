// R4: warm at the start and the end, competent in between (Packard, Li and Berger 2024).
import { promiseSigns } from '../../language/signs.ts';
import { signsOf } from '../told.ts';
import { found, type Rule } from './rule.ts';

export const warmEdges: Rule = {
  id: 'warm-edges',
  source: { cite: 'Packard, Li & Berger 2024', doi: '10.1093/jcr/ucad080', strength: 'A' },
  check({ draft }) {
    const last = draft.cut.sentences.length - 1;
    if (last < 4) return [];
    const inMiddle = ({ sentence }: { readonly sentence: number }) => sentence > 1 && sentence < last - 1;
    const working = new Set(signsOf(draft, 'done', 'doing', 'status', ...promiseSigns).map(({ sentence }) => sentence));
    const warm = signsOf(draft, 'feeling', 'cheer').filter((hit) => inMiddle(hit) && !working.has(hit.sentence));
    return found('too-warm', warm.slice(0, 1));
  },
};
