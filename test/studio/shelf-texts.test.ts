// What a pasted text is, what an address leads to, which packs are found, which prompts are shown first.
import { describe, expect, test } from 'vitest';
import { samplesOf } from '../../src/studio/shelf/arrival/samples.ts';
import { readAddress, textKind } from '../../src/studio/shelf/bring/text-kind.ts';
import { findPacks } from '../../src/studio/shelf/here/find-packs.ts';
import { lamps } from '../gallery/studio-pack.ts';

describe('a text', () => {
  test.each([
    ['{"format": "carecue-pack"}', 'file'],
    ['\ufeff  {', 'file'],
    ['carecue-signed 1\nkey: x', 'file'],
    ['carecue1:abc.01234567', 'code'],
    ['Hi all,\n  care\ncue1: ab c.0123 4567\nthanks', 'code'],
    ['https://packs.example.com/a.carecue ', 'address'],
    ['http://packs.example.com', 'address'],
    ['https://packs.example.com and more', undefined],
    ['see carecue1', undefined],
    ['', undefined],
  ])('%j is of the kind %s', (text, kind) => {
    expect(textKind(text)).toBe(kind);
  });
});

describe('an address', () => {
  test('leads to its site, written as the browser does', () => {
    expect(readAddress(' https://Packs.Example.com:443/team/a b.carecue?v=1#top ')).toEqual({
      href: 'https://packs.example.com/team/a%20b.carecue?v=1#top',
      origin: 'https://packs.example.com',
      host: 'packs.example.com',
      path: '/team/a%20b.carecue?v=1',
    });
  });

  test.each([
    'http://packs.example.com',
    'https://ola@packs.example.com',
    'https://ola:secret@packs.example.com',
    'file:///etc/packs',
    'javascript:alert(1)',
    'packs.example.com',
    `https://packs.example.com/${'a'.repeat(2_000)}`,
  ])('%s is none', (text) => {
    expect(readAddress(text)).toBeUndefined();
  });
});

describe('looking for packs', () => {
  const packs = [
    { id: 'lamps', authors: ['Ewa Łącka'], title: { pl: 'Lampy i światło' } },
    { id: 'desk', authors: ['Ola'], title: { en: 'Night desk' } },
  ];

  test.each([
    ['', ['lamps', 'desk']],
    ['swiatlo lampy', ['lamps']],
    ['lacka', ['lamps']],
    ['NIGHT', ['desk']],
    ['night lampy', []],
  ])('%j finds %j', (words, ids) => {
    expect(findPacks(packs, words).map(({ id }) => id)).toEqual(ids);
  });
});

describe('the prompts shown before a pack is added', () => {
  const values = { customer: 'Maria', due: 'by 16:00' };

  test('are words to send first, each of another principle where there are enough', () => {
    const more = { ...lamps, prompts: [...lamps.prompts].reverse() };
    expect(samplesOf(more, 'en', values).map(({ id }) => id)).toEqual([
      'lamp-under-way',
      'broken-on-arrival',
      'whose-evening',
    ]);
  });

  test('stand in another language where the wanted one is missing, and say which', () => {
    const inPolish = { ...lamps, prompts: lamps.prompts.map((prompt) => ({ ...prompt, text: { pl: 'Po polsku.' } })) };
    expect(samplesOf(inPolish, 'ro', values)[0]).toEqual({
      id: 'broken-on-arrival',
      lang: 'pl',
      stretches: [{ text: 'Po polsku.', marked: false }],
    });
  });

  test('whose gaps cannot be filled are shown as they were written', () => {
    const [, underWay] = lamps.prompts;
    const only = { ...lamps, prompts: underWay ? [underWay] : [] };
    expect(samplesOf(only, 'en', {})[0]?.stretches).toEqual([{ text: underWay?.text.en, marked: false }]);
  });
});
