import { describe, expect, test } from 'vitest';
import { detectLang } from '../../../src/domain/language/detect-lang.ts';
import type { Lang } from '../../../src/domain/language/lang.ts';
import { casesOf } from './labelled-cases.ts';

describe('detectLang', () => {
  test.each<[Lang, string]>([
    ['en', 'where is my parcel'],
    ['en', 'still broken'],
    ['en', 'Thanks!'],
    ['pl', 'gdzie jest moja paczka'],
    ['pl', 'nie dziala'],
    ['pl', 'Dziękuję'],
    ['ro', 'unde este coletul meu'],
    ['ro', 'nu merge nimic'],
    ['ro', 'Mulțumesc'],
    ['ro', 'tot nu a ajuns'],
    ['pl', 'Proszę o zwrot, order no. 771, customer service nie odpowiada od tygodnia'],
    ['ro', 'Bună ziua, am un issue cu login-ul, nu mă lasă să intru în cont'],
    ['en', 'Hello, my name is Łukasz Żółty and the app does not open on my phone'],
  ])('%s: %s', (lang, text) => expect(detectLang(text)).toBe(lang));

  test('says the fallback when nothing tells', () => {
    expect(detectLang('55120', 'ro')).toBe('ro');
    expect(detectLang('', 'pl')).toBe('pl');
    expect(detectLang('???')).toBe('en');
  });

  test.each<Lang>(['en', 'pl', 'ro'])(
    'knows every %s message of the reading cases, with diacritics and without',
    (lang) => {
      const bare = (text: string) =>
        text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('Ł', 'L');
      const wrong = casesOf('reading', lang)
        .flatMap(({ text }) => [text, bare(text)])
        .filter((text) => detectLang(text) !== lang);
      expect(wrong).toEqual([]);
    },
  );
});
