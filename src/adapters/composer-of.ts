// The composer of a snapshot, from the reply box a desk was found to have.
import type { Composer } from '../domain/ticket/snapshot.ts';
import { type Audience, audienceAround, blockOf } from './audience.ts';
import { draftOf } from './draft-of.ts';

/** `audience` as the desk marks it; `undefined` when there is no box. */
export const composerOf = (box: Element | undefined, audience: Audience): Composer | undefined =>
  box && { audience, draft: draftOf(box) };

/** The audience as the controls round the box say it. `place` is where the box stands, for one inside a frame. */
export function audienceNear(place: Element): Audience {
  const block = blockOf(place);
  return block ? audienceAround(block) : 'unknown';
}
