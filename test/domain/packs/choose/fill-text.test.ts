import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillText, maxValue, plainText, type Values } from '../../../../src/domain/packs/choose/fill-text.ts';
import { readText } from '../../../../src/domain/packs/format/text-grammar.ts';

const all: Values = { customer: 'Maria', ticket: '#48213', due: 'by 16:00', words: 'nobody answered' };
const filled = (text: string, values: Values = all): string | undefined => {
  const stretches = fillText(text, values);
  return stretches && plainText(stretches);
};

describe('fillText', () => {
  test.each<[string, string, Values, string]>([
    ['a text without placeholders', 'I am on it.', {}, 'I am on it.'],
    [
      'every placeholder',
      '{customer}, {ticket}: “{words}”. I write {due}.',
      all,
      'Maria, #48213: “nobody answered”. I write by 16:00.',
    ],
    ['a group with its value', 'Thank you[, {customer}].', all, 'Thank you, Maria.'],
    ['a group without its value', 'Thank you[, {customer}].', {}, 'Thank you.'],
    ['a group with one value of two', 'Done[ for {customer}, {ticket}].', { customer: 'Maria' }, 'Done.'],
    ['two groups apart', 'Done[, {customer}][; number {ticket}].', { ticket: '7' }, 'Done; number 7.'],
    ['a group between spaces', 'I write [{due} ] with news.', {}, 'I write with news.'],
    ['a group at the end', 'I write again [{due}]', {}, 'I write again'],
    ['a capital after a dropped group', '[{customer}, ]your parcel is here.', {}, 'Your parcel is here.'],
    ['no capital after a kept group', '[{customer}, ]your parcel is here.', all, 'Maria, your parcel is here.'],
    ['a capital for a value at the start', '{due} I write to you.', all, 'By 16:00 I write to you.'],
    ['a capital behind a quotation mark', '[{customer}: ]„śruba” is the word.', {}, '„Śruba” is the word.'],
    ['a small letter the author wrote', 'iPhone or not[, {customer}], I check.', {}, 'iPhone or not, I check.'],
    ['a value of white space as none', 'Thank you[, {customer}].', { customer: ' \n ' }, 'Thank you.'],
    [
      'a value over the length as none',
      'Thank you[, {customer}].',
      { customer: 'x'.repeat(maxValue + 1) },
      'Thank you.',
    ],
    [
      'a value on one line',
      'You wrote “{words}”.',
      { words: ' no\n\nanswer  at all ' },
      'You wrote “no answer at all”.',
    ],
    [
      'hidden characters of a value dropped',
      'Thank you[, {customer}].',
      { customer: '\u202eairaM\u200b\u0000' },
      'Thank you, airaM.',
    ],
    [
      'braces of a value as they are',
      'Thank you[, {customer}].',
      { customer: '{ticket}[x]' },
      'Thank you, {ticket}[x].',
    ],
  ])('gives %s', (_, text, values, expected) => {
    expect(filled(text, values)).toBe(expected);
  });

  test.each([
    ['a placeholder outside a group has no value', 'I write {due}.', { customer: 'Maria' }],
    ['its value is too long', 'I write {due}.', { due: 'x'.repeat(maxValue + 1) }],
    ['the text breaks the grammar', 'I write [{due}.', { due: 'today' }],
  ])('gives nothing when %s', (_, text, values) => {
    expect(fillText(text, values)).toBeUndefined();
  });

  test('marks what was filled in, and nothing else', () => {
    expect(fillText('[{customer}, ]I write {due}[ about {ticket}].', { customer: 'Maria', due: 'by 16:00' })).toEqual([
      { text: 'Maria', marked: true },
      { text: ', I write ', marked: false },
      { text: 'by 16:00', marked: true },
      { text: '.', marked: false },
    ]);
  });

  test('never leaves two spaces, a space at an end or an empty stretch, whatever the values', () => {
    const piece = fc.constantFrom('a', ' ', '. ', '{due}', '[', ']', '[{customer}]', '[ {ticket} ]', '[, {words}]');
    const value = fc.option(fc.string({ unit: 'grapheme' }), { nil: undefined });
    const values = fc.record({ customer: value, ticket: value, due: value, words: value });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), values, (pieces, given) => {
        const stretches = fillText(pieces.join(''), given) ?? [];
        const text = plainText(stretches);
        expect(text).not.toMatch(/ {2}|^ | $|\n/);
        expect(stretches.every((stretch) => stretch.text !== '')).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('readText', () => {
  test.each([
    ['a bracket never closed', 'Thank you[, {customer}.', 'broken-group'],
    ['a bracket never opened', 'Thank you, {customer}].', 'broken-group'],
    ['a group in a group', 'Thank you[, {customer}[ {due}]].', 'broken-group'],
    ['a group of plain words', 'Thank you[ very much].', 'broken-group'],
    ['an empty group', 'Thank you[].', 'broken-group'],
    ['a brace never closed', 'Thank you, {customer.', 'broken-group'],
    ['two braces', 'Thank you, {{customer}}.', 'broken-group'],
    ['a placeholder nobody knows', 'Thank you, {manager}.', 'unknown-placeholder'],
    ['a placeholder in capitals', 'Thank you, {Customer}.', 'unknown-placeholder'],
    ['a property of a placeholder', 'Thank you, {customer.email}.', 'unknown-placeholder'],
    ['an empty placeholder', 'Thank you, {}.', 'unknown-placeholder'],
    ['an address with a placeholder in its path', 'See https://example.com/{ticket} for more.', 'glued-placeholder'],
    ['an address without a scheme', 'See example.com/?q={words}', 'glued-placeholder'],
    ['a placeholder as a host', 'See {customer}.example.com', 'glued-placeholder'],
    ['an address behind a group', 'See https://example.com/[{ticket}]', 'glued-placeholder'],
    ['a mail address', 'Write to {customer}@example.com', 'glued-placeholder'],
    ['two placeholders side by side', 'See {customer}{ticket}', 'glued-placeholder'],
    ['a word ending behind a placeholder', 'Dla {customer}ego', 'glued-placeholder'],
  ])('refuses %s', (_, text, code) => {
    expect(readText(text)).toMatchObject({ fault: { code } });
  });

  test.each([
    '{customer}: I am on it.',
    'You wrote “{words}”.',
    'Piszą Państwo „{words}”.',
    'I know {customer}’s case ({ticket}), and write {due}…',
  ])('takes %s', (text) => {
    expect(readText(text)).toHaveProperty('parts');
  });

  // A hang guard: 200,000 brackets take moments when each is looked at once.
  test.each(['[', '{', '{a', '[{due}', ']{', '{due}', '“', '-'])('reads %j without end to its end', (unit) => {
    expect(readText(unit.repeat(200_000))).toBeDefined();
  });
});
