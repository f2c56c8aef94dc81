import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutText } from '../../../../src/domain/language/words.ts';
import { findPhrase } from '../../../../src/domain/packs/format/find-phrase.ts';

const found = (text: string, ...phrases: string[]): string | undefined => {
  const at = findPhrase(cutText(text), phrases);
  return at && text.slice(at.start, at.end);
};

describe('findPhrase finds', () => {
  test.each<[string, string, string, string]>([
    ['a word', 'I want a refund today', 'refund', 'refund'],
    ['whatever its case', 'I want a REFUND today', 'Refund', 'REFUND'],
    ['without its accents', 'nie chce zyc', 'nie chcę żyć', 'nie chce zyc'],
    ['with accents the list leaves out', 'nu mai știu', 'nu mai stiu', 'nu mai știu'],
    ['words in a row', 'please calm down, sir', 'calm down', 'calm down'],
    ['over a comma', 'Wiem, gdzie mieszkasz', 'wiem gdzie mieszka*', 'Wiem, gdzie mieszkasz'],
    ['any ending after a star', 'two refunds', 'refund*', 'refunds'],
    ['a star in the middle of a phrase', 'brać zakupy do domu', 'zakup* do', 'zakupy do'],
    ['the first place in the text', 'b a b', 'b', 'b'],
    ['either apostrophe', 'I’ll find you', "i'll find you", 'I’ll find you'],
  ])('%s', (_, text, phrase, expected) => {
    expect(found(text, phrase)).toBe(expected);
  });

  test('of two that begin at one word, the one without a star there', () => {
    expect(found('one two three', 'on* two three', 'one two')).toBe('one two');
    expect(found('one two three', 'one* two three', 'on* two')).toBe('one two three');
  });

  test('the first in the text, whichever stands first in the list', () => {
    expect(found('one two', 'two', 'one')).toBe('one');
  });
});

describe('findPhrase does not find', () => {
  test.each<[string, string, string]>([
    ['a part of a word', 'refundable', 'refund'],
    ['a word before its star', 'fund', 'refund*'],
    ['words over the end of a sentence', 'I am calm. Down it goes.', 'calm down'],
    ['words with another between', 'calm it down', 'calm down'],
    ['what only a pattern would', 'aaaa', 'a+'],
    ['anything by a phrase without a word', 'Hello', '...'],
    ['anything in nothing', '', 'a'],
  ])('%s', (_, text, phrase) => {
    expect(found(text, phrase)).toBeUndefined();
  });
});

test('findPhrase answers whatever a pack and a customer write', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.array(fc.string({ maxLength: 60 })), (text, list) => {
      const at = findPhrase(cutText(text), list);
      expect(at === undefined || at.start < at.end).toBe(true);
    }),
    { numRuns: 60 },
  );
});

/** Word by word through the text, and at each through the list. */
function plainly(text: string, list: readonly string[]): string | undefined {
  const { words } = cutText(text);
  const read = list.map((phrase) =>
    cutText(phrase).words.map(({ folded, end }) => ({ folded, isStem: phrase[end] === '*' })),
  );
  const inOrder = [...read.filter(([first]) => first?.isStem === false), ...read.filter(([first]) => first?.isStem)];
  for (const [at, word] of words.entries()) {
    for (const phrase of inOrder) {
      const last = words[at + phrase.length - 1];
      const isHere = phrase.every(({ folded, isStem }, i) => {
        const there = words[at + i]?.folded;
        return isStem ? there?.startsWith(folded) : there === folded;
      });
      if (isHere && last && last.sentence === word.sentence) return text.slice(word.start, last.end);
    }
  }
  return undefined;
}

test('findPhrase finds what going word by word does', () => {
  const said = fc.constantFrom(
    'ref',
    'refund',
    'Refunds',
    'późno',
    'pozno',
    'lamp',
    'lampe',
    "don't",
    'x2',
    ':)',
    'sooo',
  );
  const text = fc.array(fc.tuple(said, fc.constantFrom(' ', ' ', ', ', '. ', '? ')), { maxLength: 12 });
  const phrase = fc
    .array(fc.tuple(said, fc.constantFrom('', '', '*')), { minLength: 1, maxLength: 3 })
    .map((words) => words.map(([word, star]) => `${word}${star}`).join(' '));
  fc.assert(
    fc.property(text, fc.array(phrase, { maxLength: 6 }), (words, list) => {
      const told = words.map((one) => one.join('')).join('');
      expect(found(told, ...list)).toBe(plainly(told, list));
    }),
    { numRuns: 500 },
  );
});
