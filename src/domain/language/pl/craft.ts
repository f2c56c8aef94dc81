// Polish, as far as the check of a pack must know it.
import type { Craft } from '../craft.ts';

export const craft: Craft = {
  against: {
    apologise: ['nie przeprasza*', 'bez przeprosin', 'bez przepraszania', 'żadnych przeprosin', 'pomiń przeprosiny'],
    thank: ['nie dziękuj', 'bez podziękowań', 'bez dziękowania', 'pomiń podziękowania'],
    promise: ['nie obiecuj niczego', 'niczego nie obiecuj', 'bez obietnic', 'żadnych obietnic'],
    ask: ['o nic nie pytaj', 'nie pytaj o nic', 'bez pytań', 'żadnych pytań', 'nie zadawaj pytań'],
  },
  complaint: 'już dwa tygodnie',
};
