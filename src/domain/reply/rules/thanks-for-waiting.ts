// R8: where nobody is at fault, "thank you for waiting" beats "sorry for the wait" (You et al. 2020).
import type { Feeling } from '../../reading/reading.ts';
import { signsOf } from '../told.ts';
import { found, type Rule } from './rule.ts';

export const thanksForWaiting: Rule = {
  id: 'thanks-for-waiting',
  source: { cite: 'You et al. 2020', doi: '10.1177/0022242919889894', strength: 'A' },
  check: ({ draft, about: { feelings = [] } }) =>
    signsOf(draft, 'fault', 'thanks-waiting').length > 0 || feelings.some((feeling) => upset.includes(feeling))
      ? []
      : found('thank-for-waiting', signsOf(draft, 'sorry-waiting').slice(0, 1)),
};

/** Whoever is upset about a wait has been let down: there the apology stays. */
const upset: readonly Feeling[] = ['frustrated', 'angry'];
