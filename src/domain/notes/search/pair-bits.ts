// Which of a thousand texts may hold two letters next to each other: a bit for each text and pair, so that a word typed is looked
// for in the few texts that hold all of its pairs. Pairs share places (a hash), so a bit says "may", never "does".

/** Texts in one block. */
export const blockSize = 1_024;
const buckets = 1_024;
const wordsARow = blockSize / 32;

/** A row of bits for each bucket. 128 kB. */
export type PairBits = Uint32Array;

export const pairBits = (): PairBits => new Uint32Array(buckets * wordsARow);

const bucketOf = (first: number, second: number): number => (Math.imul(first, 41) + second) & (buckets - 1);

/** @param place of the text in its block, 0 to 1,023 */
export function setPairs(bits: PairBits, place: number, text: string): void {
  const word = place >>> 5;
  const bit = 1 << (place & 31);
  let before = text.charCodeAt(0);
  for (let at = 1; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    const row = bucketOf(before, letter) * wordsARow + word;
    bits[row] = (bits[row] ?? 0) | bit;
    before = letter;
  }
}

/** The buckets of a term's pairs, each once; none for a single letter. */
export function bucketsOf(term: string): readonly number[] {
  const found = new Set<number>();
  for (let at = 1; at < term.length; at += 1) found.add(bucketOf(term.charCodeAt(at - 1), term.charCodeAt(at)));
  return [...found];
}

/** Calls `take` with the place of every text that may hold all of these pairs, in order. @param count texts in the block */
export function eachWithPairs(
  bits: PairBits,
  pairs: readonly number[],
  count: number,
  take: (place: number) => void,
): void {
  for (let word = 0; word * 32 < count; word += 1) {
    let left = 0xffff_ffff;
    for (const pair of pairs) left &= bits[pair * wordsARow + word] ?? 0;
    const most = Math.min(32, count - word * 32);
    for (let bit = 0; left !== 0 && bit < most; bit += 1) if (left & (1 << bit)) take(word * 32 + bit);
  }
}
