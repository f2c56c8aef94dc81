// Which of our languages a text is in, from its small words and its letters.
import { type Lang, langs, perLang } from './lang.ts';
import { languages } from './languages.ts';
import { type CutText, cutText, fold } from './words.ts';

type Profile = {
  readonly weights: ReadonlyMap<string, readonly (readonly [Lang, number])[]>;
  readonly letters: ReadonlyMap<string, Lang>;
};

/** A letter no other language has says more than a small word. */
const letterWeight = 1.5;
/** Enough to be sure, and it keeps a 64 kB text as cheap as a page. */
const mostWords = 600;
const mostCharacters = 8_000;

let known: Profile | undefined;

/** A word two languages share counts half for each. */
function profile(): Profile {
  const owners = new Map<string, Set<Lang>>();
  const letters = new Map<string, Lang>();
  for (const lang of langs) {
    for (const word of languages[lang].stopWords.split(/[\s-]+/)) {
      if (word !== '') owners.set(fold(word), (owners.get(fold(word)) ?? new Set()).add(lang));
    }
    for (const letter of languages[lang].letters) letters.set(letter, lang);
  }
  const weights = new Map(
    [...owners].map(([word, of]) => [
      word,
      [...of].map((lang): readonly [Lang, number] => [lang, word.length > 1 ? 1 / of.size : 0.3 / of.size]),
    ]),
  );
  return { weights, letters };
}

/**
 * The language most of the words belong to; `fallback` (English unless given) when nothing tells, or when it is one
 * of the best.
 */
export function detectLang(text: string, fallback: Lang = 'en'): Lang {
  return langOf(cutText(text.slice(0, mostCharacters)), fallback);
}

/** The same for a text already cut. */
export function langOf({ text, words }: CutText, fallback: Lang = 'en'): Lang {
  known ??= profile();
  const score = perLang(() => 0);
  for (const { folded } of words.slice(0, mostWords)) {
    for (const [lang, weight] of known.weights.get(folded) ?? []) score[lang] += weight;
  }
  for (const [letter] of text.slice(0, mostCharacters).matchAll(/[\u00c0-\u024f]/giu)) {
    const lang = known.letters.get(letter.toLowerCase());
    if (lang) score[lang] += letterWeight;
  }
  return langs.reduce((best, lang) => (score[lang] > score[best] ? lang : best), fallback);
}
