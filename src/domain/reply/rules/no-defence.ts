// Craft: whoever defends the company or cites its rules first has stopped listening (I CARE: Isolate, Respond; evidence R7).
import { shown } from '../learnt/shown.ts';
import { signsOf } from '../told.ts';
import { found, type Rule } from './rule.ts';

export const noDefence: Rule = {
  id: 'no-defence',
  check({ draft }) {
    const walls = signsOf(draft, 'wall');
    const signs = [...signsOf(draft, 'defence'), ...walls];
    const [said] = shown(draft, 'defensive', signs);
    if (said === undefined) return [];
    const first = signs.find(({ start, end }) => start >= said.start && end <= said.end) ?? said;
    return found(walls.some(({ start }) => start === first.start) ? 'wall' : 'defence', [first]);
  },
};
