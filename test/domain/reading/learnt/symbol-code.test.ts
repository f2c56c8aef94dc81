// What is written is read, whatever it is; and what is sure costs next to nothing.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bitsOfSlots, symbolReader } from '../../../../src/domain/reading/learnt/symbol-code.ts';
import { mostSteps, readWeights, sizesOf } from '../../../../src/domain/reading/learnt/weight-code.ts';
import { symbolWriter } from '../../../../training/symbol-writer.ts';
import { toldWeights } from '../../../../training/tell-weights.ts';

const sizes = [2, 5, 21];

describe('symbols', () => {
  test('come back, in their kinds and in their order, with plain bits between them', () => {
    const symbol = fc
      .nat(sizes.length - 1)
      .chain((kind) => fc.record({ kind: fc.constant(kind), value: fc.nat((sizes[kind] ?? 1) - 1) }));
    const bits = fc
      .integer({ min: 1, max: bitsOfSlots })
      .chain((count) => fc.record({ count: fc.constant(count), value: fc.nat(2 ** count - 1) }));
    fc.assert(
      fc.property(fc.array(fc.oneof(symbol, bits), { maxLength: 2_000 }), (list) => {
        const writer = symbolWriter(sizes);
        for (const one of list) 'kind' in one ? writer.symbol(one.kind, one.value) : writer.bits(one.count, one.value);
        const reader = symbolReader(writer.text(), sizes);
        const read = list.map((one) => ('kind' in one ? reader.symbol(one.kind) : reader.bits(one.count)));
        expect(read).toEqual(list.map(({ value }) => value));
      }),
    );
  });

  test.each([
    ['always the same', () => 0, 0.01],
    ['one in ten', (at: number) => (at % 10 === 0 ? 1 : 0), 0.1],
    ['one in two', (at: number) => (Math.imul(at, 0x9e3779b1) >>> 15) % 2, 0.18],
  ])('that are %s take few letters', (_, symbolAt, share) => {
    const writer = symbolWriter([2]);
    for (let at = 0; at < 10_000; at += 1) writer.symbol(0, symbolAt(at));
    expect(writer.text().length / 10_000).toBeLessThan(share);
  });

  test.each(['', 'AAAA', '________', 'not a code: ąęț'])('of "%s" are read on without end', (text) => {
    const reader = symbolReader(text, sizes);
    expect(Array.from({ length: 500 }, (_, at) => reader.symbol(at % 3) + reader.bits(bitsOfSlots))).toHaveLength(500);
  });
});

test('tables of weights come back', () => {
  const table = fc.integer({ min: 1, max: 20 }).chain((width) =>
    fc.record({
      width: fc.constant(width),
      keys: fc.uniqueArray(fc.nat(2 ** 20 - 1), { maxLength: 40 }).map((keys) => keys.sort((a, b) => a - b)),
      steps: fc.array(fc.oneof(fc.constant(0), fc.integer({ min: -mostSteps, max: mostSteps })), {
        minLength: 40 * width,
        maxLength: 40 * width,
      }),
    }),
  );
  fc.assert(
    fc.property(table, ({ width, keys, steps }) => {
      const rows = keys
        .map((key, row) => [key, steps.slice(row * width, (row + 1) * width)] as const)
        .filter(([, told]) => told.some((one) => one !== 0));
      const read = new Map<number, number[]>();
      readWeights(symbolReader(toldWeights(rows, width), sizesOf(width)), width, rows.length, (key, output, told) => {
        const row = read.get(key) ?? new Array<number>(width).fill(0);
        row[output] = told;
        read.set(key, row);
      });
      expect([...read]).toEqual(rows);
    }),
  );
});
