// R9: a stated time makes a wait acceptable (Hui and Tse 1996); "soon" is none.
import { shown } from '../learnt/shown.ts';
import { signsOf } from '../told.ts';
import { found, isWhole, type Rule } from './rule.ts';

export const aTime: Rule = {
  id: 'a-time',
  source: { cite: 'Hui & Tse 1996', strength: 'B' },
  check(subject) {
    const { draft, review } = subject;
    const soon = shown(draft, 'vague_time', signsOf(draft, 'soon'));
    if (soon.length > 0) return found('soon', soon);
    const isDated = review.promises.some(({ when }) => when !== undefined);
    const isOpen = review.promises.length > 0 || (review.acts.next.length > 0 && review.acts.done.length === 0);
    return isWhole(subject) && isOpen && !isDated ? [{ kind: 'no-time' }] : [];
  },
};
