// Craft: what it was to them is theirs to say; "just a small delay" takes it away.
import { shown } from '../learnt/shown.ts';
import { signsOf } from '../told.ts';
import { found, type Rule } from './rule.ts';

export const nothingSmall: Rule = {
  id: 'nothing-small',
  check: ({ draft }) => found('plays-down', shown(draft, 'dismissive', signsOf(draft, 'plays-down')).slice(0, 1)),
};
