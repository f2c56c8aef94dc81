// Whether two texts speak of the same thing: a number, or the beginning of a longer word, that both have.
import { languages } from '../../language/languages.ts';
import { wordSet } from '../../language/word-set.ts';
import { cutText, type Word } from '../../language/words.ts';
import type { Draft } from '../draft.ts';

/** Letters by which forms of one word are taken for the same: parcel, parcels; paczka, paczkę; colet, coletul. */
const stem = 5;
/** Shorter words are mostly small words; names of products with digits are kept at any length. */
const shortest = 4;

type Telling = (words: readonly Word[]) => ReadonlySet<string>;

const telling = (lang: Draft['lang']): Telling => {
  const { stopWords, genericWords } = languages[lang];
  const [isStop, isGeneric] = [wordSet(stopWords), wordSet(genericWords)];
  return (words) =>
    new Set(
      words
        .map(({ folded }) => folded)
        .filter((word) => /\d/.test(word) || (word.length >= shortest && !isStop(word) && !isGeneric(word)))
        .map((word) => word.slice(0, stem)),
    );
};

/** Of a very long message the beginning tells what it is about. Characters. */
const mostRead = 6_000;

/** Whether a folded word is one of the telling words of `other`, in one form or another. */
export function wordOf(other: string, lang: Draft['lang']): (folded: string) => boolean {
  const theirs = telling(lang)(cutText(other.slice(0, mostRead)).words);
  return (folded) => theirs.has(folded.slice(0, stem));
}

/** Whether the draft uses at least one telling word of the other text. Both are taken to be in the draft's language. */
export function sharesWords({ cut, lang }: Draft, other: string): boolean {
  const of = telling(lang);
  const theirs = of(cutText(other).words);
  for (const word of of(cut.words)) if (theirs.has(word)) return true;
  return false;
}
