// What an offer says of its reasons, in each language.
import { describe, expect, test } from 'vitest';
import type { Lang } from '../../src/domain/language/lang.ts';
import type { LoadReason } from '../../src/domain/wellbeing/load.ts';
import type { Offer } from '../../src/domain/wellbeing/nudge-now.ts';
import { countdown, lastedIn, offerIn } from '../../src/panel/own/care/care-words.ts';
import { wordsIn } from '../words-in.ts';

const heavy: LoadReason = { kind: 'heavy-tickets', count: 4, minutes: 70 };
const broken: LoadReason = { kind: 'broken-promises', count: 2 };

describe('an offer says why', () => {
  test.each<readonly [Lang, Offer['because'], string]>([
    ['en', [heavy], '4 heavy tickets in 70 minutes. A good moment to ask.'],
    ['en', [{ kind: 'heavy-tickets', count: 1, minutes: 0 }], '1 heavy ticket. A good moment to ask.'],
    ['en', [{ kind: 'long-stretch', minutes: 150 }], '2.5 hours without a break. A good moment to ask.'],
    [
      'en',
      [heavy, broken, { kind: 'many-tickets', count: 9, minutes: 70 }],
      '4 heavy tickets in 70 minutes · 2 promises past their time. A good moment to ask.',
    ],
    ['pl', [heavy, broken], '4 ciężkie zgłoszenia w 70 minut · 2 obietnice po terminie. Dobry moment, żeby zapytać.'],
    ['pl', [{ kind: 'many-tickets', count: 12, minutes: 240 }], '12 zgłoszeń w 4 godziny. Dobry moment, żeby zapytać.'],
    ['ro', [heavy], '4 tichete grele în 70 de minute. Un moment bun de întrebat.'],
    [
      'ro',
      [{ kind: 'many-tickets', count: 20, minutes: 90 }],
      '20 de tichete în 90 de minute. Un moment bun de întrebat.',
    ],
  ])('in %s: %j', (lang, because, said) => {
    expect(offerIn(wordsIn(lang), { about: 'check-in', because })).toBe(said);
  });
});

test.each([
  [45, '45 seconds'],
  [60, '1 minute'],
  [290, '5 minutes'],
])('a break of %i seconds is called %s', (seconds, said) => {
  expect(lastedIn(wordsIn('en'), seconds)).toBe(said);
});

test.each([
  [300_000, '5:00'],
  [59_001, '1:00'],
  [9_000, '0:09'],
  [-5, '0:00'],
])('%i milliseconds count down as %s', (left, shown) => {
  expect(countdown(left)).toBe(shown);
});
