// R15: hostile messages cut recall (Rafaeli et al. 2012): what was asked and is not answered yet.
import { answersOf } from '../answers.ts';
import { type Caution, isWhole, type Rule } from './rule.ts';

export const theirRequests: Rule = {
  id: 'their-requests',
  source: { cite: 'Rafaeli et al. 2012', doi: '10.1037/a0028559', strength: 'B' },
  check(subject) {
    const { requests = [] } = subject.about;
    if (!isWhole(subject) || requests.length < 2) return [];
    const isAnswered = answersOf(subject.draft);
    return requests.filter((request) => !isAnswered(request)).map((of): Caution => ({ kind: 'unanswered', of }));
  },
};
