// A ticket view as far as cards and decisions look at it, and decisions made up by the thousand.
import type { Matter } from '../../../src/domain/empowerment/matter.ts';
import type { TicketView } from '../../../src/domain/panel-state.ts';
import type { Feeling, Need } from '../../../src/domain/reading/reading.ts';
import type { Situation } from '../../../src/domain/situation/situation.ts';
import { openTicket } from '../../gallery/pieces.ts';

export const now = Date.parse('2026-11-24T13:42:00Z');
export const day = 86_400_000;

type About = Partial<Matter> & {
  readonly situations?: readonly Situation[];
  readonly needs?: readonly Need[];
  readonly feelings?: readonly Feeling[];
};

export function ticketAbout({ situations = [], needs = [], feelings = ['neutral'], ...matter }: About): TicketView {
  const whole = openTicket('en');
  return {
    ...whole,
    case: { situations: situations.map((situation) => ({ situation, words: [] })) },
    ...(whole.reading && {
      reading: { ...whole.reading, needs, feelings: feelings.map((feeling) => ({ feeling, strength: 0.7 })) },
    }),
    matter: { text: '', draft: '', limits: [], ...matter },
  };
}
