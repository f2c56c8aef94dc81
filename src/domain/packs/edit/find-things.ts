// Looking for things in a pack: words in any order, each anywhere in a thing's texts, in any of its languages.
import { fold } from '../../notes/fold.ts';
import { termsOf } from '../../notes/search/query.ts';
import type { Pack } from '../format/pack.ts';
import { type ListName, listNames } from '../shelf/overlay.ts';
import { type Thing, textsOf } from './thing-texts.ts';

export type ListedThing = { readonly list: ListName; readonly thing: Thing };
/** `said`: everything it says, folded, with its name. */
export type FindableThing = ListedThing & { readonly said: string };

/** Everything in a pack, list by list, ready to be searched again and again. */
export const findable = (pack: Pack): readonly FindableThing[] =>
  listNames.flatMap((list) =>
    (pack[list] ?? []).map((thing) => {
      const texts = textsOf(thing).flatMap((text) => Object.values(text.in));
      return { list, thing, said: fold([...texts, thing.id].join('\n')) };
    }),
  );

/** In the order of the pack; everything when no words are given. */
export function findThings(things: readonly FindableThing[], words: string): readonly FindableThing[] {
  const terms = termsOf(words);
  return things.filter(({ said }) => terms.every((term) => said.includes(term)));
}
