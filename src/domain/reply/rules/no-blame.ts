// R2: more "you" hardly helps, and "you should have" harms (Packard, Moore and McFerran 2018).
import { shown } from '../learnt/shown.ts';
import { signsOf } from '../told.ts';
import { found, type Rule } from './rule.ts';

export const noBlame: Rule = {
  id: 'no-blame',
  source: { cite: 'Packard, Moore & McFerran 2018', doi: '10.1509/jmr.16.0118', strength: 'A' },
  check: ({ draft }) => found('blame', shown(draft, 'blame', signsOf(draft, 'blame'))),
};
