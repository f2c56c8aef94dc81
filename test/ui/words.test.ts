// The words of the interface: the same in three languages, all of them used, each form there.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import pl from '../../public/_locales/pl/messages.json' with { type: 'json' };
import ro from '../../public/_locales/ro/messages.json' with { type: 'json' };
import { langs } from '../../src/domain/language/lang.ts';
import { pickLang } from '../../src/ui/words.ts';
import { wordsIn } from '../words-in.ts';

type File = Readonly<
  Record<
    string,
    { readonly message: string; readonly placeholders?: Readonly<Record<string, { readonly content: string }>> }
  >
>;
const files: Readonly<Record<(typeof langs)[number], File>> = { en, pl, ro };
const plural = /^(.+)_(zero|one|two|few|many|other)$/;
const counted = Object.keys(en).flatMap((key) => (key.endsWith('_other') ? [key.slice(0, -'_other'.length)] : []));
const baseOf = (key: string) => {
  const base = plural.exec(key)?.[1];
  return base !== undefined && counted.includes(base) ? base : key;
};
const placesIn = (text: string) => [...text.matchAll(/\$([A-Z]+)\$/g)].map(([, place = '']) => place.toLowerCase());

describe.each(langs)('the words in %s', (lang) => {
  const file = files[lang];

  test('are the same ones as in English', () => {
    expect(new Set(Object.keys(file).map(baseOf))).toEqual(new Set(Object.keys(en).map(baseOf)));
  });

  test('have every plural form the language has, and no other', () => {
    const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories.toSorted();
    expect(counted.length).toBeGreaterThan(2);
    for (const base of counted) {
      const given = Object.keys(file).flatMap((key) => (baseOf(key) === base ? [plural.exec(key)?.[2]] : []));
      expect(given.toSorted(), base).toEqual(forms);
    }
  });

  test('have the same places, filled in the same order', () => {
    const english: File = en;
    for (const [key, { message, placeholders = {} }] of Object.entries(file)) {
      const model = english[key] ?? english[`${baseOf(key)}_other`];
      expect(placeholders, key).toEqual(model?.placeholders ?? {});
      for (const place of placesIn(message)) expect(Object.keys(placeholders), key).toContain(place);
      // "One promise to keep" may say its number in a word; every other place has to appear.
      const written = Object.keys(placeholders).filter((place) => place !== 'count');
      expect(new Set(placesIn(message)), key).toEqual(new Set([...written, ...placesIn(message)]));
    }
  });

  test('are whole, without stray spaces, dollars or exclamation marks', () => {
    for (const [key, { message }] of Object.entries(file)) {
      expect(message.trim(), key).toBe(message);
      expect(message, key).not.toBe('');
      expect(message.replace(/\$[A-Z]+\$/g, 'x'), key).not.toMatch(/\$|!| {2}/);
    }
  });
});

test.each([
  ['pl', /[ąćęłńóśźż]/g],
  ['ro', /[ăâîșț]/g],
] as const)('the words in %s are written with their letters', (lang, letters) => {
  const all = Object.values<{ message: string }>(files[lang])
    .map(({ message }) => message)
    .join(' ');
  expect(all.match(letters)?.length ?? 0).toBeGreaterThan(all.length / 60);
  // The Turkish cedilla letters look right and sort wrong.
  expect(all).not.toMatch(/[şţŞŢ]/);
});

test('every word is used, and only where the extension speaks', () => {
  const sources = ['src/ui', 'src/panel', 'src/studio', 'src/background', 'manifest.json']
    .flatMap(filesUnder)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const found = (pattern: RegExp) => new Set([...sources.matchAll(pattern)].map(([, name]) => name));
  const whole = found(/['"](?=(\w+)['"])/g);
  const told = found(/__MSG_(\w+?)__/g);
  // A name put together: `energy_${level}`, `${field}Auto`.
  const made = [...found(/`((?:\w|\$\{[^{}`]*\})+)`/g)].flatMap((name = '') => {
    const given = name.replace(/\$\{[^{}]*\}/g, '\n');
    return given.includes('\n') && /\w{3}/.test(given) ? [new RegExp(`^${given.replaceAll('\n', '\\w+')}$`)] : [];
  });
  const isUsed = (key: string) => whole.has(key) || told.has(key) || made.some((name) => name.test(key));
  expect([...new Set(Object.keys(en).map(baseOf))].filter((key) => !isUsed(key))).toEqual([]);
});

function filesUnder(path: string): readonly string[] {
  if (/\.\w+$/.test(path)) return /\.(tsx?|json)$/.test(path) ? [path] : [];
  return readdirSync(path).flatMap((name) => filesUnder(`${path}/${name}`));
}

describe('wordsIn', () => {
  test('fills the places by name', () => {
    expect(wordsIn('en').say('mayFeel', { name: 'Maria', feelings: 'let down' })).toBe('Maria may feel let down');
    expect(wordsIn('ro').say('mayFeel', { name: 'Ștefania', feelings: 'bucurie' })).toBe(
      'Poate că Ștefania simte bucurie',
    );
  });

  test.each([
    ['en', 1, '1 promise is due'],
    ['en', 5, '5 promises are due'],
    ['pl', 1, '1 obietnica czeka na Ciebie'],
    ['pl', 2, '2 obietnice czekają na Ciebie'],
    ['pl', 5, '5 obietnic czeka na Ciebie'],
    ['pl', 12, '12 obietnic czeka na Ciebie'],
    ['pl', 22, '22 obietnice czekają na Ciebie'],
    ['ro', 1, '1 promisiune te așteaptă'],
    ['ro', 3, '3 promisiuni te așteaptă'],
    ['ro', 20, '20 de promisiuni te așteaptă'],
  ] as const)('bends in %s with %i', (lang, count, text) => {
    expect(wordsIn(lang).count('dueNow', count)).toBe(text);
  });

  test('joins as the language does', () => {
    expect(wordsIn('en', 'en-GB').list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(wordsIn('pl').list(['złość', 'smutek'])).toBe('złość i smutek');
    expect(wordsIn('ro').list(['furie', 'tristețe'])).toBe('furie și tristețe');
  });

  test('isolates a right-to-left name and drops bidi controls', () => {
    const { say } = wordsIn('en');
    expect(say('mayFeel', { name: 'שלום', feelings: 'sad' })).toBe('\u2068שלום\u2069 may feel sad');
    expect(say('mayFeel', { name: '\u202eanna\u202c', feelings: 'sad' })).toBe('anna may feel sad');
  });

  test('takes a name for what it is, even with a dollar in it', () => {
    expect(wordsIn('en').say('mayFeel', { name: '$FEELINGS$ $1 $&', feelings: 'sad' })).toBe(
      '$FEELINGS$ $1 $& may feel sad',
    );
  });
});

test.each([
  ['auto', 'pl-PL', 'pl'],
  ['auto', 'ro', 'ro'],
  ['auto', 'en-GB', 'en'],
  ['auto', 'de-AT', 'en'],
  ['auto', '', 'en'],
  ['ro', 'pl', 'ro'],
] as const)('pickLang: setting %s in a %s browser gives %s', (setting, browser, lang) => {
  expect(pickLang(setting, browser)).toBe(lang);
});

test.each([
  ['en', 'en-GB', 'en-GB'],
  ['pl', 'en-GB', 'pl'],
] as const)('dates in %s in a %s browser follow %s', (lang, browser, locale) => {
  expect(wordsIn(lang, browser).locale).toBe(locale);
});
