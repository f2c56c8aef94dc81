import { describe, expect, test } from 'vitest';
import { findAvoided } from '../../../../src/domain/packs/choose/find-avoided.ts';
import { samplePack } from '../sample-pack.ts';

const pack = samplePack({
  avoid: [
    {
      id: 'calm-down',
      phrases: { en: ['calm down'], pl: ['proszę się uspokoić'] },
      instead: { en: 'I see how angry this made you.', pl: 'Widzę, ile złości to wywołało.' },
      source: 'A book everybody may read',
    },
  ],
});

describe('findAvoided', () => {
  test('names the words of the draft, and another way in its language', () => {
    expect(findAvoided([pack], 'Dear Eva, please CALM  down now.', 'en', 'pl')).toEqual({
      id: 'sample/calm-down',
      words: 'CALM  down',
      instead: 'I see how angry this made you.',
      lang: 'en',
      source: 'A book everybody may read',
      pack: 'Przykład',
    });
  });

  test.each([
    ['nothing in an empty draft', ' ', 'en'],
    ['no phrase of another language', 'calm down', 'pl'],
    ['nothing in a language without phrases', 'calm down', 'ro'],
  ] as const)('finds %s', (_, draft, lang) => {
    expect(findAvoided([pack], draft, lang, 'en')).toBeUndefined();
  });
});
