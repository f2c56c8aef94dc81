// Whether a draft speaks to a request of the customer's: by a word they share, or, asked for a time, by naming one.
import type { Lang } from '../language/lang.ts';
import { customerCues, languages } from '../language/languages.ts';
import { type WordSet, wordSet } from '../language/word-set.ts';
import { cutText, type Word } from '../language/words.ts';
import type { Draft } from './draft.ts';

/** Shorter words are mostly small words; numbers and names with a digit count at any length. */
const shortest = 4;
/** Letters by which forms of one word are taken for the same; of a word as short as that, all but its ending. */
const stem = 5;

/** Looks requests up in one draft, each in the customer's words and taken to be in the draft's language. */
export function answersOf({ cut, lang, dues }: Draft): (request: string) => boolean {
  const ours = subjectsOf(cut.words, lang);
  return (request) => {
    if (cut.words.length === 0) return false;
    const asked = cutText(request);
    const theirs = subjectsOf(asked.words, lang);
    if (theirs.some((subject) => ours.some((said) => isSame(subject, said)))) return true;
    return dues.length > 0 && customerCues(lang)(asked).some(({ sign }) => sign === 'ask-time');
  };
}

/** What the words are about: the stem of a telling word, or the line of a frequent thing. */
function subjectsOf(words: readonly Word[], lang: Lang): readonly (string | number)[] {
  const { stopWords, genericWords, asking } = languages[lang];
  const small = [stopWords, genericWords, asking.request, asking.please, asking.thanks].map(wordSet);
  const things = thingsOf(lang);
  return words.flatMap(({ folded }): readonly (string | number)[] => {
    const thing = things.findIndex((isOne) => isOne(folded));
    if (thing !== -1) return [thing];
    if (/\d/.test(folded)) return [folded];
    if (folded.length < shortest || small.some((isOne) => isOne(folded))) return [];
    return [folded.slice(0, Math.max(shortest, Math.min(stem, folded.length - 1)))];
  });
}

function isSame(one: string | number, other: string | number): boolean {
  if (typeof one === 'number' || typeof other === 'number' || /\d/.test(one)) return one === other;
  return one.startsWith(other) || other.startsWith(one);
}

const known = new Map<Lang, readonly WordSet[]>();

function thingsOf(lang: Lang): readonly WordSet[] {
  const lines = languages[lang].asking.things.split('\n').filter((line) => line.trim() !== '');
  const things = known.get(lang) ?? lines.map(wordSet);
  known.set(lang, things);
  return things;
}
