// Symbols told by how frequent they are (asymmetric numeral systems: Duda 2013, arXiv 1311.2540): what is nearly sure costs next to
// nothing, and a symbol is read with one look at a table. Six bits a letter, which gzip leaves at six bits. First come the
// frequencies, kind by kind, then the symbols.

/** Reads the next symbol, which is of this kind, or the next plain bits, at most `bitsOfSlots` of them at once. */
export type SymbolReader = { readonly symbol: (kind: number) => number; readonly bits: (count: number) => number };

export const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
export const bitsOfLetter = 6;
/** The symbols of a kind share so many slots, by how frequent they are. */
export const bitsOfSlots = 8;
export const slots = 2 ** bitsOfSlots;
/** The number that everything is told in is never smaller; it begins with so many letters. */
export const leastState = 2 ** 18;
export const lettersOfState = 4;
/** Frequencies up to here are one letter, others two. */
export const mostInLetter = 59;

/** Reads a text letter by letter, as numbers; behind its end there are zeros. */
function letterReader(text: string): () => number {
  const numbers = new Uint8Array(128);
  for (let at = 0; at < letters.length; at += 1) numbers[letters.charCodeAt(at)] = at;
  let next = 0;
  return () => {
    const number = numbers[text.charCodeAt(next)] ?? 0;
    next += 1;
    return number;
  };
}

/**
 * Reads what training/symbol-writer.ts wrote. A text cut short reads on as if A followed.
 *
 * @param sizes how many symbols each kind has
 */
export function symbolReader(text: string, sizes: readonly number[]): SymbolReader {
  const letter = letterReader(text);
  const widest = Math.max(...sizes);
  const symbolAt = new Uint8Array(sizes.length * slots);
  const shares = new Uint16Array(sizes.length * widest).fill(1);
  const starts = new Uint16Array(sizes.length * widest);
  for (const [kind, size] of sizes.entries()) {
    let start = 0;
    for (let symbol = 0; symbol < size; symbol += 1) {
      const first = letter();
      const share = first <= mostInLetter ? first : ((first - mostInLetter - 1) << bitsOfLetter) | letter();
      if (share === 0) continue;
      const place = kind * widest + symbol;
      shares[place] = share;
      starts[place] = start;
      symbolAt.fill(symbol, kind * slots + start, kind * slots + Math.min(start + share, slots));
      start += share;
    }
  }
  let state = 0;
  for (let at = 0; at < lettersOfState; at += 1) state = (state << bitsOfLetter) | letter();
  state = Math.max(state, leastState);
  return {
    symbol: (kind) => {
      const slot = state & (slots - 1);
      const symbol = symbolAt[kind * slots + slot] ?? 0;
      const place = kind * widest + symbol;
      state = (shares[place] ?? 1) * (state >>> bitsOfSlots) + slot - (starts[place] ?? 0);
      while (state < leastState) state = (state << bitsOfLetter) | letter();
      return symbol;
    },
    bits: (count) => {
      const read = state & (2 ** count - 1);
      state >>>= count;
      while (state < leastState) state = (state << bitsOfLetter) | letter();
      return read;
    },
  };
}
