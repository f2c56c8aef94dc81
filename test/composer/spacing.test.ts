import { describe, expect, test } from 'vitest';
import { withSpaces } from '../../src/composer/spacing.ts';

describe('withSpaces', () => {
  test.each([
    ['alone on its line', '', '', 'yes', 'yes'],
    ['after a word', 'a', '', 'yes', ' yes'],
    ['after the end of a sentence', '.', '', 'Yes', ' Yes'],
    ['after a diacritic', 'ł', '', 'tak', ' tak'],
    ['after a space', ' ', '', 'yes', 'yes'],
    ['after a no-break space', '\u00a0', '', 'yes', 'yes'],
    ['after a line end', '\n', '', 'yes', 'yes'],
    ['after an opening bracket', '(', ')', 'yes', 'yes'],
    ['after an opening quote', '„', '”', 'da', 'da'],
    ['after a closing quote', '”', '', 'da', ' da'],
    ['before a word', '', 'a', 'yes', 'yes '],
    ['before the end of a sentence', 'a', '.', 'yes', ' yes'],
    ['before an opening bracket', '', '(', 'yes', 'yes '],
    ['between two words', 'a', 'b', 'yes', ' yes '],
    ['with a space of its own', 'a', 'b', ' yes ', ' yes '],
    ['that begins with a comma', 'a', '', ', yes', ', yes'],
    ['after half an emoji', '🙂'.charAt(1), '', 'yes', ' yes'],
  ])('a text %s', (_, before, after, text, expected) => {
    expect(withSpaces(text, before, after)).toBe(expected);
  });
});
