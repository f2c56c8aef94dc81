// Keeping that an offer was made, and what is said to it.
import { useRef } from 'preact/hooks';
import type { Nudge } from '../../../domain/wellbeing/nudge.ts';
import { type Offer, putOff } from '../../../domain/wellbeing/nudge-now.ts';
import { usePanel } from '../../panel-context.ts';
import { useOwn } from '../use-own.ts';

/** @param offer what is offered; none: only "not now" can be said, to what stands here without being counted */
export function useOffer(offer: Offer | undefined) {
  const own = useOwn();
  const { state } = usePanel();
  const made = useRef<Nudge>(undefined);
  const fresh = (about: Nudge['about']): Nudge => ({ id: crypto.randomUUID(), at: state.now, about });
  const change = (some: Partial<Nudge>): Promise<boolean> =>
    own.save('nudge', { ...(offer?.made ?? made.current ?? fresh('pause')), ...some });
  return {
    /** Once an offer is seen, it was made. */
    keep: () => {
      if (offer === undefined || offer.made !== undefined) return;
      // One that is being kept already.
      if (made.current !== undefined && state.now - made.current.at < keeping) return;
      made.current = fresh(offer.about);
      void own.save('nudge', made.current);
    },
    take: async () => offer === undefined || change({ answer: 'taken', answeredAt: state.now }),
    notNow: () => change({ answer: 'not-now', answeredAt: state.now }),
    later: () => change({ later: state.now + putOff }),
  };
}

/** Longer than a record takes to be on the disk and back. Milliseconds. */
const keeping = 60_000;
