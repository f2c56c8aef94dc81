// Craft: whoever defends the company or cites its rules first has stopped listening (I CARE: Isolate, Respond; evidence R7).
import { signsOf } from '../draft.ts';
import { found, type Rule } from './rule.ts';

export const noDefence: Rule = {
  id: 'no-defence',
  check: ({ draft }) => [
    ...found('defence', signsOf(draft, 'defence').slice(0, 1)),
    ...found('wall', signsOf(draft, 'wall').slice(0, 1)),
  ],
};
