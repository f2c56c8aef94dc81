// R6: a good apology comes early and names the thing (Roschk and Kaiser 2013).
import { found, isWhole, type Rule } from './rule.ts';

export const namedApology: Rule = {
  id: 'named-apology',
  source: { cite: 'Roschk & Kaiser 2013', doi: '10.1007/s11002-012-9218-x', strength: 'B' },
  check(subject) {
    const { apology } = subject.review.acts;
    if (apology.kind === 'generic') return found('generic-apology', apology.generic.slice(0, 1));
    const { text } = subject.draft.cut;
    const [first] = apology.cues;
    const isLate = first !== undefined && isWhole(subject) && first.start > text.length / 2;
    return isLate ? found('late-apology', [first]) : [];
  },
};
