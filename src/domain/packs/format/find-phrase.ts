// Whether a text holds one of a pack's phrases: whole words in a row, whatever their case and accents. No pattern of a pack is
// ever run; the one sign with a meaning is a star at the end of a word, for any ending.
import { type CutText, cutText, fold, type Word } from '../../language/words.ts';

/** Offsets into the text. */
type Span = { readonly start: number; readonly end: number };

type PhraseWord = { readonly folded: string; readonly isStem: boolean };
type Phrase = readonly PhraseWord[];
/** A list read once, and its last answer. */
type Read = {
  readonly phrases: readonly Phrase[];
  last?: { readonly cut: CutText; readonly found: Span | undefined };
};

/** Letters a word needs before its star: a shorter one would be found everywhere. */
export const shortestStem = 3;

const known = new WeakMap<readonly string[], Read>();

/**
 * The first stretch of the text that is one of the phrases; undefined when none is there. A phrase does not reach over the end
 * of a sentence. One look-up for each phrase of the list; the same text is answered from memory.
 */
export function findPhrase(cut: CutText, list: readonly string[]): Span | undefined {
  let read = known.get(list);
  if (read === undefined) {
    read = { phrases: list.map(wordsOfPhrase) };
    known.set(list, read);
  }
  if (read.last?.cut !== cut) read.last = { cut, found: find(cut, read.phrases) };
  return read.last.found;
}

const plainWords = /^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*$/u;

/** Its words folded; most phrases are nothing but words, and need no cutting. */
export function wordsOfPhrase(phrase: string): Phrase {
  if (plainWords.test(phrase)) return phrase.split(' ').map((word) => ({ folded: fold(word), isStem: false }));
  return cutText(phrase).words.map(({ folded, end }) => ({ folded, isStem: phrase[end] === '*' }));
}

export const stemOf = (folded: string): string => folded.slice(0, shortestStem);

/** Where each word of a text stands, and each beginning of one. */
type WordPlaces = {
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly byStem: ReadonlyMap<string, readonly number[]>;
};

const placesKnown = new WeakMap<CutText, WordPlaces>();

function placesIn(cut: CutText): WordPlaces {
  const before = placesKnown.get(cut);
  if (before) return before;
  const byWord = new Map<string, number[]>();
  const byStem = new Map<string, number[]>();
  for (const [at, { folded }] of cut.words.entries()) {
    push(byWord, folded, at);
    push(byStem, stemOf(folded), at);
  }
  placesKnown.set(cut, { byWord, byStem });
  return { byWord, byStem };
}

function push(places: Map<string, number[]>, key: string, at: number): void {
  const beside = places.get(key);
  if (beside) beside.push(at);
  else places.set(key, [at]);
}

/** Of two that begin with the same word, the one without a star there, then the one that stands first in the list. */
function find(cut: CutText, phrases: readonly Phrase[]): Span | undefined {
  const { byWord, byStem } = placesIn(cut);
  let best: (Span & { readonly at: number; readonly isStem: boolean }) | undefined;
  for (const phrase of phrases) {
    const [first] = phrase;
    if (first === undefined) continue;
    const { folded, isStem } = first;
    for (const at of (isStem ? byStem.get(stemOf(folded)) : byWord.get(folded)) ?? []) {
      if (best && (at > best.at || (at === best.at && (isStem || !best.isStem)))) break;
      const end = endAt(phrase, cut.words, at);
      if (end === undefined) continue;
      best = { start: cut.words[at]?.start ?? 0, end, at, isStem };
      break;
    }
  }
  return best && { start: best.start, end: best.end };
}

/** Where the phrase ends if it stands at this word. */
function endAt(phrase: Phrase, words: readonly Word[], at: number): number | undefined {
  const last = words[at + phrase.length - 1];
  if (last === undefined || last.sentence !== words[at]?.sentence) return undefined;
  return phrase.every((one, i) => isWord(one, words[at + i])) ? last.end : undefined;
}

const isWord = ({ folded, isStem }: PhraseWord, word: Word | undefined): boolean =>
  word !== undefined && (isStem ? word.folded.startsWith(folded) : word.folded === folded);
