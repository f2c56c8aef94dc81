// Markdown-light: what the signs mean, what stays itself, and that no text is slow.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composed } from '../../../src/domain/notes/fold.ts';
import { type Line, markdownOf } from '../../../src/domain/notes/markdown.ts';

/** Bold as <b>, italic as <i>, tags as <t>, links with their host. */
const shown = (line: Line): string =>
  line
    .map(({ text, bold, italic, tag, host }) => {
      const said = tag ? `<t>${text}</t>` : host === undefined ? text : `<a ${host}>${text}</a>`;
      return `${bold ? '<b>' : ''}${italic ? '<i>' : ''}${said}${italic ? '</i>' : ''}${bold ? '</b>' : ''}`;
    })
    .join('');

const lineOf = (text: string): string => {
  const [block] = markdownOf(text);
  return block?.kind === 'paragraph' ? block.lines.map(shown).join('\n') : JSON.stringify(block);
};

describe('within a line', () => {
  test.each([
    ['plain', 'plain'],
    ['**bold** and *italic* and _italic_', '<b>bold</b> and <i>italic</i> and <i>italic</i>'],
    ['**bold *and italic* too**', '<b>bold </b><b><i>and italic</i></b><b> too</b>'],
    ['(**powoli**), „_wolno_”', '(<b>powoli</b>), „<i>wolno</i>”'],
    ['2 * 3 * 4 and 5*3*2', '2 * 3 * 4 and 5*3*2'],
    ['order_number_1 and __init__', 'order_number_1 and __init__'],
    ['an open ** stays, an open * too', 'an open ** stays, an open * too'],
    ['**never closed', '**never closed'],
    ['***both*** and **_both_**', '<b><i>both</i></b> and <b><i>both</i></b>'],
    ['**one *two** three*', '<b>one *two</b> three*'],
    ['**** and __', '**** and __'],
    ['#refund and (#zwrot), #48213 no, a#b no', '<t>#refund</t> and (<t>#zwrot</t>), #48213 no, a#b no'],
    ['**#pilne**', '<b><t>#pilne</t></b>'],
    ['see [the list](https://help.example.com/a?b#c).', 'see <a help.example.com>the list</a>.'],
    ['[bank](https://bank.example.com@evil.example.com/x)', '<a evil.example.com>bank</a>'],
    ['[a*b](https://example.com) *c*', '<a example.com>a*b</a> <i>c</i>'],
    ['[x](javascript:alert(1)) [y](ftp://example.com)', '[x](javascript:alert(1)) [y](ftp://example.com)'],
    ['https://example.com/a_b_c', 'https://example.com/a_b_c'],
    ['<b onclick="x">&amp;</b>', '<b onclick="x">&amp;</b>'],
  ])('%j', (text, expected) => {
    expect(lineOf(text)).toBe(expected);
  });
});

describe('lines', () => {
  test('make paragraphs and lists', () => {
    const text = 'first\nsecond\n\n- one\n* two\n• three\n3. three\n4) four\nend';
    expect(
      markdownOf(text).map((block) => (block.kind === 'list' ? [block.ordered, block.first] : block.lines.length)),
    ).toEqual([2, [false, 1], [true, 3], 1]);
  });

  test.each(['-no space', '1.5 kg', '* ', '-', '2026-11-24'])('%j is no list', (text) => {
    expect(markdownOf(text)[0]?.kind).toBe('paragraph');
  });

  test('of nothing but space are no block', () => {
    expect(markdownOf(' \n\n\t\n')).toEqual([]);
  });
});

test('every piece stands where it says', () => {
  const signs = fc.string({
    unit: fc.constantFrom('*', '**', '_', 'a', 'ż', ' ', '\n', '- ', '1. ', '#t', '[n](https://h.example/)'),
  });
  fc.assert(
    fc.property(signs, (text) => {
      for (const block of markdownOf(text))
        for (const line of block.kind === 'list' ? block.items : block.lines)
          for (const { text: piece, at } of line) expect(composed(text).slice(at, at + piece.length)).toBe(piece);
    }),
  );
});

test('letters and figures are never lost', () => {
  const signs = fc.string({ unit: fc.constantFrom('*', '_', 'a', 'b', ' ', '\n', '#', '[', ']', '(', ')') });
  const letters = (text: string) => text.replace(/[^ab]/g, '');
  fc.assert(
    fc.property(signs, (text) => {
      const pieces = markdownOf(text).flatMap((block) => (block.kind === 'list' ? block.items : block.lines));
      expect(
        letters(
          pieces
            .flat()
            .map((run) => run.text)
            .join(''),
        ),
      ).toBe(letters(text));
    }),
  );
});

/** Steps cannot be counted from outside; what grows with the square of the length would never end within the test's time. */
test.each(['*', '_', '**a ', '*a _b ', '[', '[a](', '[a](https://', '#', '- ', '[a](https://x'])(
  'the longest note of nothing but %j is read',
  (sign) => {
    const text = sign.repeat(Math.floor(20_000 / sign.length));
    expect(markdownOf(text).length).toBeGreaterThan(0);
  },
);
