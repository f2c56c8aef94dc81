// R3: concrete words make a customer feel heard (Packard and Berger 2021): their nouns, numbers and products.
import { shown } from '../learnt/shown.ts';
import { signsOf } from '../told.ts';
import { found, type Rule } from './rule.ts';
import { sharesWords } from './shared-words.ts';

export const theirWords: Rule = {
  id: 'their-words',
  source: { cite: 'Packard & Berger 2021', doi: '10.1093/jcr/ucaa038', strength: 'A' },
  check({ draft, about: { asked } }) {
    // Once is enough to make the point.
    const stock = shown(draft, 'boilerplate', signsOf(draft, 'stock')).slice(0, 1);
    if (asked !== undefined && sharesWords(draft, asked)) return found('stock', stock);
    const vague = signsOf(draft, 'vague-thing').filter(
      (hit) => !stock.some(({ start, end }) => start < hit.end && hit.start < end),
    );
    return [...found('stock', stock), ...found('vague-thing', vague.slice(0, 1))];
  },
};
