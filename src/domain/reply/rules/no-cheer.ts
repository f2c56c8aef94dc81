// R14: feeling that is put on goes with worse well-being, and customers notice (Hülsheger and Schewe 2011).
import { signsOf } from '../told.ts';
import { found, type Rule } from './rule.ts';

export const noCheer: Rule = {
  id: 'no-cheer',
  source: { cite: 'Hülsheger & Schewe 2011', doi: '10.1037/a0022876', strength: 'A' },
  check: ({ draft, about: { feelings = [] } }) =>
    feelings.includes('happy') ? [] : found('cheer', signsOf(draft, 'cheer').slice(0, 1)),
};
