// Which way a language is written, by the script it is likeliest written in.
import { expect, test } from 'vitest';
import { langs } from '../../src/domain/language/lang.ts';
import { directionOf } from '../../src/ui/words.ts';
import { wordsIn } from '../words-in.ts';

test.each([
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['fa-IR', 'rtl'],
  ['ur', 'rtl'],
  ['az-Arab', 'rtl'],
  ['az', 'ltr'],
  ['en', 'ltr'],
] as const)('%s is written %s', (lang, direction) => {
  expect(directionOf(lang)).toBe(direction);
});

test.each(langs)('the words in %s tell their page which way they are written', (lang) => {
  expect(wordsIn(lang).dir).toBe('ltr');
});
