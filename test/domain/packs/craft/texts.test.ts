import { describe, expect, test } from 'vitest';
import { checkCraft } from '../../../../src/domain/packs/craft/check-craft.ts';
import type { Pack, Prompt } from '../../../../src/domain/packs/format/pack.ts';
import { sampleChecklist } from '../sample-pack.ts';
import { both, foundIn, packOf, said, saying } from './sample-findings.ts';

describe('checkCraft, texts', () => {
  test('without a language that others have, and words not looked for in one that is spoken', () => {
    const prompts = [
      saying({ en: 'One', pl: 'Raz', ro: 'Unu' }, { id: 'one' }),
      saying({ en: 'I look into the second of them', pl: 'Patrzę na drugą z nich' }, { id: 'two' }),
      saying(
        { en: 'Three', pl: 'Trzy', ro: 'Trei' },
        { id: 'three', when: { words: { en: ['lamp'], ro: ['lampa'] } } },
      ),
    ];
    expect(foundIn({ prompts })).toEqual([
      'missing-language prompts/two text ro',
      'missing-language prompts/three when.words pl',
    ]);
  });

  test.each<[string, readonly Prompt[], readonly string[]]>([
    ['alone', [saying({ en: 'For {customer}.' })], ['often-empty prompts/it text en “{customer}” customer']],
    ['in brackets', [saying({ en: 'For you[, {customer}].' })], []],
    ['with another to stand in', [saying({ en: 'Case {ticket}.' }), saying({ en: 'I look.' }, { id: 'b' })], []],
    [
      'with another for other steps',
      [
        saying({ en: 'Case {ticket}.' }, { when: { steps: ['own'] } }),
        saying({ en: 'I look.' }, { id: 'b', when: { steps: ['thank'] } }),
      ],
      ['often-empty prompts/it text en “{ticket}” ticket'],
    ],
    ['that is always there', [saying({ en: 'I write {due}.' })], []],
  ])('that hang on a placeholder: %s', (_, prompts, findings) => {
    const all = checkCraft([packOf({ prompts: [...prompts], languages: ['en'] })]);
    expect(all.filter(({ code }) => code === 'often-empty').map(said)).toEqual(findings);
  });

  test.each([
    ['TODO: say more', 'TODO'],
    ['Dear XXX, I look', 'XXX'],
    ['Dear [NAME], I look', '[NAME]'],
    ['Dear {customer}, I look', '{customer}'],
    ['Dear <name>, I look', '<name>'],
    ['Dear ____, I look', '____'],
    ['De completat: DE COMPLETAT', 'DE COMPLETAT'],
  ])('with a place still to fill: %s', (text, words) => {
    const steps = [
      { id: 'a', text: both(text) },
      { id: 'b', text: both('Look') },
    ];
    const left = checkCraft([packOf({ checklists: [sampleChecklist({ steps })] })]);
    expect(left.filter(({ code }) => code === 'leftover')).toMatchObject([
      { path: 'steps[0].text', lang: 'en', words },
      { path: 'steps[0].text', lang: 'pl', words },
    ]);
  });

  test.each<[string, Partial<Pack>, readonly string[]]>([
    ['a prompt', { prompts: [saying({ en: 'a'.repeat(159) })] }, ['159 / 158']],
    ['a prompt, filled', { prompts: [saying({ en: `${'a'.repeat(152)} {customer}` })] }, []],
    ['an update', { prompts: [saying({ en: 'a'.repeat(159) }, { when: { moment: 'holding' } })] }, []],
    ['a title', { checklists: [sampleChecklist({ title: { en: 'a'.repeat(43) } })] }, ['43 / 42']],
    [
      'a phrase to look for',
      { avoid: [{ id: 'a', phrases: { en: ['a'.repeat(60), 'b'.repeat(60)] }, instead: { en: 'so' }, source: 'us' }] },
      [],
    ],
  ])('longer than the panel has room for: %s', (_, changes, details) => {
    const long = checkCraft([packOf({ ...changes, languages: ['en'] })]).filter(({ code }) => code === 'too-long');
    expect(long.map(({ detail }) => detail)).toEqual(details);
  });

  test.each<[string, string, string, readonly string[]]>([
    ['the same but for signs and accents', 'I look into it now, dear Zoë', 'i look into it NOW: dear zoe', ['100 %']],
    ['the same but for the placeholder', 'I look at it now, {customer}.', 'I look at it now, {ticket}.', ['100 %']],
    ['a word changed', 'I look into all of it right now for you', 'I look into all of it right now for them', ['89 %']],
    ['a word in common', 'I look into all of it', 'You look at none of this', []],
    ['two short ones', 'I look', 'I write', []],
  ])('that say nearly what another says: %s', (_, one, other, details) => {
    const team = packOf({ id: 'team', prompts: [saying({ en: one })], languages: ['en'] });
    const pack = packOf({ prompts: [saying({ en: other })], languages: ['en'] });
    const alike = checkCraft([team, pack]).filter(({ code }) => code === 'near-duplicate');
    expect(alike.map(({ pack: id, detail }) => [id, detail])).toEqual(details.map((detail) => ['sample', detail]));
  });
});
