// R11: showing the work raises its value (Buell and Norton 2011): one thing done, and the next step.
import { signsOf } from '../told.ts';
import { isWhole, type Rule } from './rule.ts';

export const showTheWork: Rule = {
  id: 'show-the-work',
  source: { cite: 'Buell & Norton 2011', strength: 'B' },
  check(subject) {
    const { acts, steps } = subject.review;
    const isUpdate = signsOf(subject.draft, 'thanks-waiting', 'sorry-waiting').length > 0 || steps.inform.length > 0;
    // Steps for the customer are work as well, where the tables find them: what only reads like one is not enough.
    const steers = signsOf(subject.draft, 'instructs').length > 0;
    const isIdle = acts.done.length === 0 && acts.next.length === 0 && !steers;
    return isWhole(subject) && isUpdate && isIdle ? [{ kind: 'no-work-shown' }] : [];
  },
};
