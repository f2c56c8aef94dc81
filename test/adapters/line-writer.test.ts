import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineWriter } from '../../src/adapters/line-writer.ts';

describe('lineWriter', () => {
  test('spaces run together, no-break and invisible ones too', () => {
    const writer = lineWriter(1_000);
    writer.text('  My \u00a0 or\u00adder\u200b ', false, 0);
    writer.text('\n  7731 ', false, 0);
    expect(writer.result()).toBe('My order 7731');
  });

  test('paragraphs are parted by an empty line, blocks by a line end', () => {
    const writer = lineWriter(1_000);
    for (const [text, gap] of [
      ['one', false],
      ['two', true],
      ['three', true],
    ] as const) {
      writer.endBlock(gap);
      writer.text(text, false, 0);
      writer.endBlock(gap);
    }
    expect(writer.result()).toBe('one\n\ntwo\n\nthree');
  });

  test('line ends of preformatted text are kept, more than one empty line is not', () => {
    const writer = lineWriter(1_000);
    writer.text('a\r\nb\n\n\n\nc', true, 0);
    expect(writer.result()).toBe('a\nb\n\nc');
  });

  test('a quote is marked on each of its lines, and on no other', () => {
    const writer = lineWriter(1_000);
    writer.text('mine', false, 0);
    writer.endBlock(false);
    writer.text('theirs\nstill theirs', true, 1);
    writer.text('what they quote', false, 2);
    writer.endBlock(false);
    writer.text('mine again', false, 0);
    expect(writer.result()).toBe('mine\n> theirs\n> still theirs\n>> what they quote\nmine again');
  });

  test('never gives more than its limit, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string(), fc.boolean(), fc.nat(9))),
        fc.integer({ min: 1, max: 60 }),
        (parts, limit) => {
          const writer = lineWriter(limit);
          for (const [text, kept, depth] of parts) writer.text(text, kept, depth);
          expect(writer.result().length).toBeLessThanOrEqual(limit);
        },
      ),
    );
  });
});
