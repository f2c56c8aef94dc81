// A text as the grammar walks over it: its words, and at each the meanings that begin there, looked up when first asked for.

import type { TimeWords } from '../../language/times.ts';
import type { Lexeme, Lexicon, Meaning, Weight } from './lexicon.ts';
import type { Piece, Reading } from './read-piece.ts';
import type { Word } from './words.ts';

export type Line = {
  readonly words: readonly Word[];
  readonly table: TimeWords;
  /** Which of 3/4 is the month, for this text's writer. */
  readonly monthFirst: boolean;
  readonly lexicon: Lexicon;
  /** Looked up so far, by word index. */
  readonly seen: (readonly Lexeme[] | undefined)[];
  /** Read so far, by word index: the same piece is asked for as a beginning, as a continuation and as the end of a range. */
  readonly pieces: Map<number, Piece | undefined>;
  readonly readings: Map<number, readonly Reading[]>;
};

type Kind = Meaning['is'];
type Of<K extends Kind> = Meaning & { readonly is: K };
const isOf = <K extends Kind>(meaning: Meaning, is: K): meaning is Of<K> => meaning.is === is;

export function lexemesAt(line: Line, at: number): readonly Lexeme[] {
  let found = line.seen[at];
  if (!found) {
    found = line.words[at] ? line.lexicon(line.words, at) : [];
    line.seen[at] = found;
  }
  return found;
}

/** The longest phrase with such a meaning that begins at a word; `to` is the word after it. */
export function hit<K extends Kind>(
  line: Line,
  at: number,
  is: K,
): { readonly meaning: Of<K>; readonly to: number; readonly weight: Weight } | undefined {
  for (const { meaning, length, weight } of lexemesAt(line, at)) {
    if (isOf(meaning, is)) return { meaning, to: at + length, weight };
  }
  return undefined;
}

/** "Next" or "coming", whichever of the two a language uses. */
export function hitNext(line: Line, at: number) {
  const which = hit(line, at, 'which');
  return which?.meaning.which === 'next' || which?.meaning.which === 'coming' ? which : undefined;
}

/** Past a phrase of that meaning if there is one, else where it was. */
export const past = (line: Line, at: number, is: Kind): number => hit(line, at, is)?.to ?? at;

/** Past up to three words that say nothing ("of the"). */
export function pastGlue(line: Line, at: number): number {
  let to = at;
  for (let count = 0; count < 3; count += 1) to = past(line, to, 'glue');
  return to;
}

/** Whether the word is this very mark. */
export const isMark = (word: Word | undefined, marks: string): boolean =>
  word !== undefined && word.kind === 'mark' && marks.includes(word.lower);

/** Past the dot of a short word ("godz.", "Aug."), unless a sentence may end there. */
export function pastDot({ words }: Line, at: number): number {
  const [word, dot, next] = [words[at - 1], words[at], words[at + 1]];
  const isShort = (word?.lower.length ?? 9) <= 5 && isMark(dot, '.') && dot?.tight === true;
  return isShort && next && !next.newLine && next.caps === 'none' ? at + 1 : at;
}

/** Digits of at most `most` places, as a number. */
export const digitsAt = (line: Line, at: number, most: number): number | undefined => {
  const word = line.words[at];
  return word?.kind === 'digits' && word.lower.length <= most ? Number(word.lower) : undefined;
};
