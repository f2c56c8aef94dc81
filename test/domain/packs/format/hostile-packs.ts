// Packs made to take long or to fill the memory, each with what it is and how it is made. For the test that all of them are
// answered, and for the bench that times them.
import { maxPackLength } from '../../../../src/domain/packs/format/pack-size.ts';
import { samplePack, samplePrompt } from '../sample-pack.ts';

const sample = JSON.stringify(samplePack());
const filling = maxPackLength - sample.length - 64;
const inPrompts = (inner: string): string => sample.replace(/"prompts":\[.*\]/, () => `"prompts":[${inner}]`);
const lists = (length: number, item: string): string => `[${Array.from({ length }, () => item).join()}]`;

export const hostilePacks: readonly (readonly [name: string, make: () => string])[] = [
  ['a hundred thousand lists in one another', () => '['.repeat(100_000)],
  ['two hundred thousand objects in one another', () => '{"a":'.repeat(200_000)],
  ['a deep pack', () => inPrompts('['.repeat(100_000) + ']'.repeat(100_000))],
  ['fifty megabytes', () => ' '.repeat(50_000_000)],
  ['a string that fills the pack', () => sample.replace('MIT', 'x'.repeat(filling))],
  ['a string of escapes', () => sample.replace('MIT', '\\u0041'.repeat(filling / 6))],
  ['a string of half escapes', () => sample.replace('MIT', '\\'.repeat(filling))],
  ['a string of combining marks', () => sample.replace('MIT', '\u0301'.repeat(filling))],
  ['a string of combining marks out of order', () => sample.replace('MIT', '\u0301\u0316'.repeat(filling / 2))],
  [
    'strings of combining marks out of order',
    () => sample.replace('"authors":[', `"authors":[${`"${'\u0301\u0316'.repeat(200)}",`.repeat(filling / 404 - 1)}`),
  ],
  ['a key that fills the pack', () => sample.replace('"licence"', `"${'k'.repeat(filling)}"`)],
  [
    'a number that fills the pack',
    () => sample.replace('"formatVersion":1', `"formatVersion":1${'0'.repeat(filling)}`),
  ],
  [
    'half a million wrong feelings',
    () => inPrompts(lists(200, `{"when":{"feelings":${lists(2_000, '0')}}}`).slice(1, -1)),
  ],
  [
    'half a million keys',
    () => inPrompts(lists(60, `{${Array.from({ length: 1_500 }, (_, i) => `"k${i}":0`).join()}}`).slice(1, -1)),
  ],
  ['names without end', () => sample.replace('"authors":["', `"authors":${lists(2_000, '"x"')},"more":["`)],
  [
    'two thousand hidden characters',
    () => JSON.stringify(samplePack({ authors: Array.from({ length: 2_000 }, () => '\u202e') })),
  ],
  [
    'brackets without end',
    () =>
      JSON.stringify(samplePack({ prompts: [samplePrompt({ text: { en: '['.repeat(400), pl: '{'.repeat(400) } })] })),
  ],
];
