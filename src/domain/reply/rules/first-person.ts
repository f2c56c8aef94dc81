// R1: "I" makes a customer feel somebody acts; "we" does not (Packard, Moore and McFerran 2018).
import { languages } from '../../language/languages.ts';
import { wordSet } from '../../language/word-set.ts';
import { found, isWhole, type Rule } from './rule.ts';

export const firstPerson: Rule = {
  id: 'first-person',
  source: { cite: 'Packard, Moore & McFerran 2018', doi: '10.1509/jmr.16.0118', strength: 'A' },
  check(subject) {
    const { cut, lang } = subject.draft;
    const { i, we } = languages[lang].person;
    const [isI, isWe] = [wordSet(i), wordSet(we)];
    const plural = cut.words.filter(({ folded }) => isWe(folded));
    const [first] = plural;
    if (!isWhole(subject) || plural.length < 2 || first === undefined) return [];
    if (cut.words.some(({ folded }) => isI(folded))) return [];
    const { start, end } = first;
    return found('no-first-person', [{ start, end, text: cut.text.slice(start, end) }]);
  },
};
