// How a table of weights is told in symbols (symbol-code.ts): the codes of its features rising, and for each which answers it
// speaks for and how loud, in steps. training/tell-weights.ts writes it.
import { bitsOfSlots, type SymbolReader } from './symbol-code.ts';

/** A code has no more binary digits than this, nor has the distance between two. */
const digitsOfGap = 21;
const digitsOfSize = 7;
/** The largest weight in steps. */
export const mostSteps = 2 ** digitsOfSize - 1;
/** A step is told as up or down and how far; from this far on, the rest is told as a number. */
export const farthest = 4;

/** Kinds of symbols: the binary digits of a gap, those of the rest of a large weight. */
export const gap = 0;
export const rest = 1;
/** From an output on, how many to pass over to the next that speaks, or to the end: not the same from everywhere. */
export const skipFrom = (output: number): number => 2 + output;
/** How loud an output speaks. */
export const loudnessOf = (width: number, output: number): number => 2 + width + output;

/** How many symbols each kind has, for so many outputs. */
export function sizesOf(width: number): readonly number[] {
  const outputs = Array.from({ length: width }, (_, output) => output);
  return [
    digitsOfGap,
    digitsOfSize,
    ...outputs.map((output) => width - output + 1),
    ...outputs.map(() => 2 * farthest),
  ];
}

/** Says each weight that is not zero. */
export function readWeights(
  reader: SymbolReader,
  width: number,
  rows: number,
  say: (key: number, output: number, steps: number) => void,
): void {
  let key = -1;
  for (let row = 0; row < rows; row += 1) {
    key += readNumber(reader, gap);
    for (let output = reader.symbol(skipFrom(0)); output < width; output += 1) {
      const told = reader.symbol(loudnessOf(width, output));
      const near = (told >> 1) + 1;
      const size = near < farthest ? near : near - 1 + readNumber(reader, rest);
      say(key, output, told % 2 === 1 ? -size : size);
      if (output + 1 < width) output += reader.symbol(skipFrom(output + 1));
    }
  }
}

/** A number from one on: how many binary digits follow its first, then these. */
function readNumber(reader: SymbolReader, kind: number): number {
  let number = 1;
  for (let left = reader.symbol(kind); left > 0; left -= bitsOfSlots) {
    const count = Math.min(left, bitsOfSlots);
    number = (number << count) | reader.bits(count);
  }
  return number;
}
