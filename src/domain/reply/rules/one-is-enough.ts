// R5: too much warmth weakens the effect of solving (Marinova, Singh and Singh 2018): one apology, then the work.
import { found, type Rule } from './rule.ts';

export const oneIsEnough: Rule = {
  id: 'one-is-enough',
  source: { cite: 'Marinova, Singh & Singh 2018', doi: '10.1509/jmr.15.0243', strength: 'B' },
  check: ({ review: { acts } }) => found('over-apology', acts.apology.cues.slice(1)),
};
