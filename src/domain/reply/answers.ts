// Whether a draft speaks to a request of the customer's: by a word they share, or, asked for a time, by naming one.
import type { Lang } from '../language/lang.ts';
import { customerCues, languages } from '../language/languages.ts';
import { type Lately, lately } from '../language/lately.ts';
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

/** The stem of a telling word, or the line of a frequent thing. */
type Subject = string | number;

/** What the words are about. */
function subjectsOf(words: readonly Word[], lang: Lang): readonly Subject[] {
  const subjects = subjectsBefore.get(lang) ?? lately<readonly Subject[]>(mostRemembered, longestWord);
  subjectsBefore.set(lang, subjects);
  return words.flatMap(({ folded }) => subjects.get(folded) ?? subjects.keep(folded, subjectsIn(folded, lang)));
}

const mostRemembered = 2_000;
const longestWord = 48;
const subjectsBefore = new Map<Lang, Lately<readonly Subject[]>>();

/** The subject of one folded word, if it has one. */
function subjectsIn(folded: string, lang: Lang): readonly Subject[] {
  const thing = thingsOf(lang).findIndex((isOne) => isOne(folded));
  if (thing !== -1) return [thing];
  if (/\d/.test(folded)) return [folded];
  const { stopWords, genericWords, asking } = languages[lang];
  const small = [stopWords, genericWords, asking.request, asking.please, asking.thanks].map(wordSet);
  if (folded.length < shortest || small.some((isOne) => isOne(folded))) return [];
  return [folded.slice(0, Math.max(shortest, Math.min(stem, folded.length - 1)))];
}

function isSame(one: Subject, other: Subject): boolean {
  if (typeof one === 'number' || typeof other === 'number' || /\d/.test(one)) return one === other;
  return one.startsWith(other) || other.startsWith(one);
}

const known = new Map<Lang, readonly WordSet[]>();
const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');

function thingsOf(lang: Lang): readonly WordSet[] {
  const things = known.get(lang) ?? linesOf(languages[lang].asking.things).map(wordSet);
  known.set(lang, things);
  return things;
}
