// Writes what reading/learnt/symbol-code.ts reads. The symbols are told last to first, as this kind of code has it.
import {
  bitsOfLetter,
  bitsOfSlots,
  leastState,
  letters,
  lettersOfState,
  mostInLetter,
  slots,
} from '../src/domain/reading/learnt/symbol-code.ts';

export type SymbolWriter = {
  readonly symbol: (kind: number, symbol: number) => void;
  /** At most `bitsOfSlots` of them at once. */
  readonly bits: (count: number, bits: number) => void;
  /** All that was written. */
  readonly text: () => string;
};

/** A symbol of a kind; plain bits are of no kind. */
type Said = { readonly kind: number | undefined; readonly value: number; readonly bits: number };

/** @param sizes how many symbols each kind has */
export function symbolWriter(sizes: readonly number[]): SymbolWriter {
  const said: Said[] = [];
  const counts = sizes.map((size) => new Float64Array(size));
  return {
    symbol: (kind, symbol) => {
      said.push({ kind, value: symbol, bits: bitsOfSlots });
      const counted = counts[kind];
      if (counted) counted[symbol] = (counted[symbol] ?? 0) + 1;
    },
    bits: (count, bits) => {
      said.push({ kind: undefined, value: bits, bits: count });
    },
    text: () => {
      const shares = counts.map(sharesOf);
      return [...shares.flatMap((all) => Array.from(all, asLetters)), ...bodyOf(said, shares)].join('');
    },
  };
}

const letterOf = (number: number): string => letters[number & (letters.length - 1)] ?? '';
const asLetters = (share: number): string =>
  share <= mostInLetter ? letterOf(share) : letterOf(mostInLetter + 1 + (share >> bitsOfLetter)) + letterOf(share);

/** The slots of each symbol: what occurs has one at least, nothing has all. */
function sharesOf(counts: Float64Array): Uint16Array {
  const sum = counts.reduce((a, b) => a + b, 0);
  if (sum === 0) return new Uint16Array(counts.length);
  const shares = Uint16Array.from(counts, (count) =>
    count === 0 ? 0 : Math.min(slots - 1, Math.max(1, Math.round((count / sum) * slots))),
  );
  for (;;) {
    const missing = slots - shares.reduce((a, b) => a + b, 0);
    if (missing === 0) return shares;
    const change = missing > 0 ? 1 : -1;
    // Where one slot more gains most, or one less costs least.
    const gainOf = (symbol: number): number => {
      const share = shares[symbol] ?? 0;
      if (change < 0 && share <= 1) return Number.NEGATIVE_INFINITY;
      if (share + change > slots - 1) return Number.NEGATIVE_INFINITY;
      return (counts[symbol] ?? 0) * Math.log((share + change) / Math.max(share, 0.5));
    };
    let best = 0;
    for (let symbol = 1; symbol < shares.length; symbol += 1) if (gainOf(symbol) > gainOf(best)) best = symbol;
    shares[best] = (shares[best] ?? 0) + change;
  }
}

function bodyOf(said: readonly Said[], shares: readonly Uint16Array[]): readonly string[] {
  const written: string[] = [];
  let state = leastState;
  for (const { kind, value, bits } of said.toReversed()) {
    const all = kind === undefined ? undefined : shares[kind];
    const share = all?.[value] ?? 1;
    const start = all ? all.subarray(0, value).reduce((a, b) => a + b, 0) : value;
    const most = (leastState >> bits) * letters.length * share;
    for (; state >= most; state >>>= bitsOfLetter) written.push(letterOf(state));
    state = (Math.floor(state / share) << bits) + (state % share) + start;
  }
  for (let at = 0; at < lettersOfState; at += 1, state >>>= bitsOfLetter) written.push(letterOf(state));
  return written.reverse();
}
