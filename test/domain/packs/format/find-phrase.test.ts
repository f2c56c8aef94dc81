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
