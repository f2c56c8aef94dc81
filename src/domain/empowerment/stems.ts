// Words brought down to what their forms share, so that "lamps", "lampy" and "lampă" find "lamp". Only for finding one's own
// cards and decisions again: a wrong match costs a glance. No stemmer of a library speaks Polish and Romanian at this size.
import { langs } from '../language/lang.ts';
import { languages } from '../language/languages.ts';
import { lately } from '../language/lately.ts';
import { type WordSet, wordSet } from '../language/word-set.ts';
import { cutText } from '../language/words.ts';

/** Letters that endings in our languages are made of. */
const endings = new Set('aeiouysmwhlr');
/** No word gets shorter, and none loses more. */
const shortest = 4;
const longestEnding = 3;

/** @param folded one word as `fold` gives it */
export function stemOf(folded: string): string {
  let end = folded.length;
  const least = Math.max(shortest, end - longestEnding);
  while (end > least && endings.has(folded[end - 1] ?? '')) end -= 1;
  return folded.slice(0, end);
}

/** All words of a text in their order, as stems. */
export const stemsOf = (text: string): readonly string[] => cutText(text).words.map(({ folded }) => stemOf(folded));

const isContent = lately<boolean>(4_000, 48);

/** The telling words of a text, each once, as stems with the first form they were written in. */
export function contentStems(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { folded, start, end } of cutText(text).words) {
    const tells = isContent.get(folded) ?? isContent.keep(folded, isTelling(folded));
    if (!tells) continue;
    const stem = stemOf(folded);
    if (!found.has(stem)) found.set(stem, text.slice(start, end));
  }
  return found;
}

type Small = { readonly things: readonly WordSet[]; readonly stops: readonly WordSet[] };
let small: Small | undefined;

/** Whoever writes notes in one language about customers of another must not share small words with them. */
function isTelling(folded: string): boolean {
  if (folded.length < 3 || !/\p{L}/u.test(folded)) return false;
  small ??= {
    things: langs.map((lang) => wordSet(languages[lang].asking.things)),
    stops: langs.flatMap((lang) => [languages[lang].stopWords, languages[lang].asking.please].map(wordSet)),
  };
  // The lists that tell languages apart hold frequent things of a desk ("order", "paczka"), which tell a lot here.
  return small.things.some((isOne) => isOne(folded)) || !small.stops.some((isOne) => isOne(folded));
}
