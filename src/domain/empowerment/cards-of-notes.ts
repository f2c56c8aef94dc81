// Notes of the kind "I may decide", from before there were cards, as cards: the same text under the same id.
import type { Note } from '../notes/note.ts';
import type { Card } from './freedom.ts';

/** Bound to nothing yet: it speaks up when a draft asks for leave, until the agent says where it applies. */
export const cardOf = ({ id, text, madeAt, changedAt }: Note): Card => ({
  id,
  decision: text,
  when: {},
  madeAt,
  changedAt,
});
