// Whether a text holds one of a pack's phrases: whole words in a row, whatever their case and accents. No pattern of a pack is
// ever run; the one sign with a meaning is a star at the end of a word, for any ending.
import { type CutText, cutText, type Word } from '../../language/words.ts';

/** Offsets into the text. */
type Span = { readonly start: number; readonly end: number };

type PhraseWord = { readonly folded: string; readonly isStem: boolean };
type Phrase = readonly PhraseWord[];
/** A list read once: its phrases by their first word, or by how a first word with a star begins; and its last answer. */
type Read = {
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>;
  readonly byStart: ReadonlyMap<string, readonly Phrase[]>;
  last?: { readonly cut: CutText; readonly found: Span | undefined };
};

/** Letters a word needs before its star: a shorter one would be found everywhere. */
export const shortestStem = 3;

const known = new WeakMap<readonly string[], Read>();

/**
 * The first stretch of the text that is one of the phrases; undefined when none is there. A phrase does not reach over the end
 * of a sentence. Two look-ups for each word of the text; the same text is answered from memory.
 */
export function findPhrase(cut: CutText, list: readonly string[]): Span | undefined {
  const read = known.get(list) ?? readList(list);
  if (read.last?.cut !== cut) read.last = { cut, found: find(cut.words, read) };
  return read.last.found;
}

function readList(list: readonly string[]): Read {
  const phrases = list.map(readPhrase);
  const read: Read = {
    byWord: grouped(phrases, ({ folded, isStem }) => (isStem ? undefined : folded)),
    byStart: grouped(phrases, ({ folded, isStem }) => (isStem ? folded.slice(0, shortestStem) : undefined)),
  };
  known.set(list, read);
  return read;
}

const readPhrase = (phrase: string): Phrase =>
  cutText(phrase).words.map(({ folded, end }) => ({ folded, isStem: phrase[end] === '*' }));

function grouped(
  phrases: readonly Phrase[],
  keyOf: (first: PhraseWord) => string | undefined,
): ReadonlyMap<string, readonly Phrase[]> {
  const groups = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const key = phrase[0] && keyOf(phrase[0]);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(phrase);
    else groups.set(key, [phrase]);
  }
  return groups;
}

function find(words: readonly Word[], { byWord, byStart }: Read): Span | undefined {
  for (const [at, { folded }] of words.entries()) {
    const found = endOf(byWord.get(folded), words, at) ?? endOf(byStart.get(folded.slice(0, shortestStem)), words, at);
    if (found !== undefined) return { start: words[at]?.start ?? 0, end: found };
  }
  return undefined;
}

/** Where the first of the phrases that stands at this word ends. */
function endOf(phrases: readonly Phrase[] | undefined, words: readonly Word[], at: number): number | undefined {
  for (const phrase of phrases ?? []) {
    const last = words[at + phrase.length - 1];
    if (last === undefined || last.sentence !== words[at]?.sentence) continue;
    if (phrase.every((one, i) => isWord(one, words[at + i]))) return last.end;
  }
  return undefined;
}

const isWord = ({ folded, isStem }: PhraseWord, word: Word | undefined): boolean =>
  word !== undefined && (isStem ? word.folded.startsWith(folded) : word.folded === folded);
