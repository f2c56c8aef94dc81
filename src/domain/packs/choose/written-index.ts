// Words and tags are another for nearly every thing that has any: of many, only those are asked that share a word or a tag with
// the ticket, and that fit it otherwise.
import { langs } from '../../language/lang.ts';
import { fold } from '../../language/words.ts';
import { phraseIndex } from './phrase-index.ts';
import { type Occasion, type Ranked, writtenPart } from './rank-prompts.ts';

export type WrittenIndex = {
  /** @param place below the count */
  readonly add: (thing: Ranked, place: number) => void;
  /** @returns what writtenPart adds to the rank of a place; undefined where it does not fit */
  readonly answer: (occasion: Occasion) => (place: number) => number | undefined;
};

export function writtenIndex(count: number): WrittenIndex {
  const asks = new Uint8Array(count);
  const things = new Map<number, Ranked>();
  const byWords = phraseIndex<number>();
  const byTag = new Map<string, number[]>();
  return {
    add(thing, place) {
      const { words, tags } = thing.when;
      if (words === undefined && tags === undefined) return;
      asks[place] = 1;
      things.set(place, thing);
      // What has both words and tags is found by its words.
      if (words) for (const lang of langs) byWords.add(place, lang, words[lang] ?? []);
      else for (const tag of new Set(tags?.map(fold))) push(byTag, tag, place);
    },
    answer(occasion) {
      const { theirs, tags = [] } = occasion.place ?? {};
      const near = new Set(theirs && byWords.near(theirs.cut, theirs.lang));
      for (const tag of tags) for (const place of byTag.get(fold(tag)) ?? []) near.add(place);
      return (place) => {
        if (asks[place] === 0) return 0;
        const thing = near.has(place) ? things.get(place) : undefined;
        return thing && writtenPart.fits(thing.when, occasion) ? writtenPart.rank(thing, occasion) : undefined;
      };
    },
  };
}

function push(places: Map<string, number[]>, key: string, place: number): void {
  const beside = places.get(key);
  if (beside) beside.push(place);
  else places.set(key, [place]);
}
