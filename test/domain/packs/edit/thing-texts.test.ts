// The texts of a thing: every one is found, and writing one anew changes that one alone.
import { describe, expect, test } from 'vitest';
import { findable, findThings } from '../../../../src/domain/packs/edit/find-things.ts';
import { type Thing, textsOf, withTexts } from '../../../../src/domain/packs/edit/thing-texts.ts';
import { parsePack } from '../../../../src/domain/packs/format/parse-pack.ts';
import type { JsonObject } from '../../../../src/domain/packs/format/read-json.ts';
import { listNames } from '../../../../src/domain/packs/shelf/overlay.ts';
import { builtInPacks } from '../../../../src/packs/index.ts';
import { lamps } from '../../../gallery/studio-pack.ts';

const json = (value: unknown): JsonObject => JSON.parse(JSON.stringify(value));
const packs = builtInPacks.flatMap((text) => {
  const read = parsePack(text);
  return read.ok ? [read.pack] : [];
});
const things = packs.flatMap((pack) => listNames.flatMap((list): readonly Thing[] => pack[list] ?? []));

const playbook = json({
  id: 'outage',
  title: { en: 'Outage' },
  when: { words: { en: ['down'] } },
  steps: [{ text: { en: 'Say so' } }, { text: { en: 'Ask' }, say: { en: 'Is it back?', pl: 'Czy już działa?' } }],
});

describe('texts of a thing', () => {
  test('are found wherever they stand, but for those of its condition', () => {
    expect(textsOf(playbook).map(({ path, in: texts }) => [path.join('.'), texts])).toEqual([
      ['title', { en: 'Outage' }],
      ['steps.0.text', { en: 'Say so' }],
      ['steps.1.text', { en: 'Ask' }],
      ['steps.1.say', { en: 'Is it back?', pl: 'Czy już działa?' }],
    ]);
  });

  test('of every thing that comes with Carecue hold each of its languages', () => {
    expect(things.length).toBeGreaterThan(200);
    for (const thing of things) {
      const texts = textsOf(thing);
      expect(texts.length).toBeGreaterThan(0);
      for (const text of texts) expect(Object.keys(text.in).sort(), thing.id).toEqual(['en', 'pl', 'ro']);
    }
  });

  test('written anew as they are leave every thing as it was', () => {
    for (const thing of things) expect(textsOf(thing).reduce(withTexts, json(thing))).toEqual(json(thing));
  });

  test('written anew change that text alone', () => {
    const [, , , say] = textsOf(playbook);
    const changed = say && withTexts(playbook, { ...say, in: { ...say.in, pl: ' Działa?\nTak? ' } });
    expect(changed).toEqual({
      ...playbook,
      steps: [{ text: { en: 'Say so' } }, { text: { en: 'Ask' }, say: { en: 'Is it back?', pl: 'Działa? Tak?' } }],
    });
  });

  test('with no words are left out', () => {
    const [, , , say] = textsOf(playbook);
    const changed = say && withTexts(playbook, { ...say, in: { en: ' ', pl: '' } });
    expect(changed?.steps).toEqual([{ text: { en: 'Say so' } }, { text: { en: 'Ask' } }]);
  });

  test('that are phrases are one a line', () => {
    const avoided = json(lamps.avoid?.[0]);
    const phrases = textsOf(avoided).find(({ kind }) => kind === 'lines');
    expect(phrases?.in.pl).toBe('zgodnie z regulaminem');
    const changed = phrases && withTexts(avoided, { ...phrases, in: { ...phrases.in, pl: 'jedno\n\n  drugie \n' } });
    expect(changed?.phrases).toEqual({ ...lamps.avoid?.[0]?.phrases, pl: ['jedno', 'drugie'] });
  });
});

describe('search in a pack', () => {
  const found = (words: string) => findThings(findable(lamps), words).map(({ list, thing }) => `${list}/${thing.id}`);

  test.each([
    ['whatever the language of the words', 'kawałkach', ['prompts/broken-on-arrival']],
    ['without diacritics', 'kawalkach zadna', ['prompts/broken-on-arrival']],
    ['in any order', 'LAMPA kurier', ['prompts/lamp-under-way']],
    ['in titles and steps', 'broken glass', ['checklists/broken-glass']],
    ['by its name', 'as-per-policy', ['avoid/as-per-policy']],
  ])('finds a thing %s', (_, words, ids) => expect(found(words)).toEqual(ids));

  test('finds everything when nothing is looked for', () => expect(found(' ')).toHaveLength(8));
});
