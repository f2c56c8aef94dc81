// A list of words as a question: is this one of them? Written as in the cue tables: `word`, `begin*`, `*end`.
import { lately } from './lately.ts';
import { fold } from './words.ts';

/** `isOne` takes a folded word. */
export type WordSet = (folded: string) => boolean;

/** Words asked about lately, and letters of one. */
const mostRemembered = 1_000;
const longestWord = 48;

const made = new Map<string, WordSet>();

/** @param words space-separated; read once for each text */
export function wordSet(words: string): WordSet {
  const known = made.get(words);
  if (known) return known;
  const all = words.split(/\s+/).filter((word) => word !== '');
  const exact = new Set(all.filter((word) => !word.includes('*')).map(fold));
  const stems = all.filter((word) => word.endsWith('*')).map((word) => fold(word.slice(0, -1)));
  const tails = all.filter((word) => word.startsWith('*')).map((word) => fold(word.slice(1)));
  const asked = lately<boolean>(mostRemembered, longestWord);
  const isOne: WordSet = (folded) =>
    asked.get(folded) ??
    asked.keep(
      folded,
      exact.has(folded) || stems.some((stem) => folded.startsWith(stem)) || tails.some((tail) => folded.endsWith(tail)),
    );
  made.set(words, isOne);
  return isOne;
}
