// A text cut into words, numbers and marks, each with its place and the two spellings it is looked up by.

export type Word = {
  readonly start: number;
  readonly end: number;
  readonly kind: 'letters' | 'digits' | 'mark';
  /** Lower case, composed. */
  readonly lower: string;
  /** The same without diacritics. */
  readonly plain: string;
  /** Whether it touches the word before it. */
  readonly tight: boolean;
  /** Whether a line break stands between. */
  readonly newLine: boolean;
  readonly caps: 'none' | 'first' | 'all';
};

const cut = /[\p{L}\p{M}]+|[0-9]+|[^\s]/gu;
const ascii = /^\p{ASCII}*$/u;
/** Cedilla forms stand in for the comma forms on old Romanian keyboards; the curly apostrophe for the straight one. */
const variants: Readonly<Record<string, string>> = { ş: 'ș', ţ: 'ț', '’': "'" };

const lowered = (piece: string): string =>
  ascii.test(piece)
    ? piece.toLowerCase()
    : piece
        .normalize('NFC')
        .toLowerCase()
        .replace(/[şţ’]/g, (letter) => variants[letter] ?? letter);

/** Without diacritics, and ł as l (which is no letter with a mark to Unicode). */
const plainly = (lower: string): string =>
  ascii.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l');

const kindOf = (piece: string): Word['kind'] =>
  /^[0-9]/.test(piece) ? 'digits' : /^\p{L}/u.test(piece) ? 'letters' : 'mark';

const capsOf = (piece: string, lower: string): Word['caps'] => {
  if (piece.charAt(0) === lower.charAt(0) || piece.charAt(0) === piece.charAt(0).toLowerCase()) return 'none';
  return piece === piece.toUpperCase() ? 'all' : 'first';
};

/** In order; offsets are UTF-16 code units of `text`. Linear in its length. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let before = 0;
  for (const { 0: piece, index: start } of text.matchAll(cut)) {
    const lower = lowered(piece);
    const end = start + piece.length;
    const tight = start === before && start > 0;
    words.push({
      start,
      end,
      kind: kindOf(piece),
      lower,
      plain: plainly(lower),
      tight,
      newLine: !tight && text.slice(before, start).includes('\n'),
      caps: capsOf(piece, lower),
    });
    before = end;
  }
  return words;
}
