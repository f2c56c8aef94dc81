// Tags are words of the note itself: "#refund". A number after the sign is a ticket's, not a tag.
import { composed, fold } from './fold.ts';

/** At the start or after a space, bracket or mark; a letter first. The tag without its sign is the first group. */
const tag = /(?<![^\s([{"'„“«*_])#(\p{L}[\p{L}\p{M}\p{N}_-]{0,59})/gu;

export type Tag = {
  /** As written, without its sign. */
  readonly name: string;
  /** As compared: the same however it is written. */
  readonly folded: string;
  /** Where its sign stands in the composed text. */
  readonly at: number;
};

/** In the order they are written. */
export function tagsIn(text: string): readonly Tag[] {
  if (!text.includes('#')) return [];
  return [...composed(text).matchAll(tag)].map(({ 1: name = '', index }) => ({ name, folded: fold(name), at: index }));
}

/** Each tag of a note once, folded. */
export const tagsOf = (text: string): ReadonlySet<string> => new Set(tagsIn(text).map(({ folded }) => folded));
