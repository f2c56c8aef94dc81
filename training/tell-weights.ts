// Tells a table of weights in symbols, as reading/learnt/weight-code.ts reads it.
import { bitsOfSlots } from '../src/domain/reading/learnt/symbol-code.ts';
import { farthest, gap, loudnessOf, rest, sizesOf, skipFrom } from '../src/domain/reading/learnt/weight-code.ts';
import { type SymbolWriter, symbolWriter } from './symbol-writer.ts';

/** `rows`: keys rising, each with its weights in steps, not all zero, as many as there are outputs. */
export function toldWeights(
  rows: readonly (readonly [key: number, steps: readonly number[]])[],
  width: number,
): string {
  const writer = symbolWriter(sizesOf(width));
  let before = -1;
  for (const [key, steps] of rows) {
    tellNumber(writer, gap, key - before);
    before = key;
    let from = 0;
    steps.forEach((step, output) => {
      if (step === 0) return;
      writer.symbol(skipFrom(from), output - from);
      tellStep(writer, loudnessOf(width, output), step);
      from = output + 1;
    });
    if (from < width) writer.symbol(skipFrom(from), width - from);
  }
  return writer.text();
}

function tellStep(writer: SymbolWriter, kind: number, step: number): void {
  const size = Math.abs(step);
  writer.symbol(kind, 2 * (Math.min(size, farthest) - 1) + (step < 0 ? 1 : 0));
  if (size >= farthest) tellNumber(writer, rest, size - farthest + 1);
}

/** A number from one on: how many binary digits follow its first, then these. */
function tellNumber(writer: SymbolWriter, kind: number, number: number): void {
  const digits = 31 - Math.clz32(number);
  writer.symbol(kind, digits);
  for (let left = digits; left > 0; left -= bitsOfSlots) {
    const count = Math.min(left, bitsOfSlots);
    writer.bits(count, (number >> (left - count)) & (2 ** count - 1));
  }
}
