import { describe, expect, test } from 'vitest';
import { comparePacks } from '../../../../src/domain/packs/arrival/compare-packs.ts';
import { type ChangeSize, changelogOf, nextVersion } from '../../../../src/domain/packs/edit/changelog.ts';
import type { Pack } from '../../../../src/domain/packs/format/pack.ts';
import { sampleChecklist, samplePack, samplePrompt } from '../sample-pack.ts';

const prompt = samplePrompt({ evidence: 'B' });
const limit = {
  id: 'bulb',
  decision: { en: 'Send a bulb', pl: 'Wysłać żarówkę' },
  limit: { en: 'up to 15 euro' },
  condition: { en: 'It failed', pl: 'Zepsuła się' },
  owner: { en: 'Piotr' },
  when: {},
};
const cadence = {
  id: 'daily',
  principle: 'keep-informed',
  source: 'us',
  text: { en: 'Daily', pl: 'Codziennie' },
  when: {},
  every: 8,
  unit: 'working-hours' as const,
};
const avoided = { id: 'error', phrases: { en: ['user error'] }, instead: { en: 'Easy to miss' }, source: 'us' };
const before = samplePack({
  prompts: [prompt],
  checklists: [sampleChecklist()],
  cadences: [cadence],
  limits: [limit],
  avoid: [avoided],
});

const changelog = (changes: Partial<Pack>) => changelogOf(comparePacks(before, { ...before, ...changes }));
const lines = (changes: Partial<Pack>) =>
  changelog(changes).lines.map((line) => [line.kind, line.list, 'id' in line ? line.id : line.part, ...line.langs]);
const [look, say] = sampleChecklist().steps;

describe('changelogOf', () => {
  test('names what comes elsewhere in its list, which is a patch', () => {
    const two = [prompt, samplePrompt({ id: 'second' })];
    const { lines: told, size } = changelogOf(
      comparePacks({ ...before, prompts: two }, { ...before, prompts: two.toReversed() }),
    );
    expect(told).toEqual([{ kind: 'moved', size: 'patch', langs: [], list: 'prompts', id: 'second' }]);
    expect(size).toBe('patch');
  });

  test.each<[string, Partial<Pack>, ChangeSize, readonly (readonly string[])[]]>([
    ['a thing removed', { prompts: [] }, 'major', [['removed', 'prompts', 'first-look']]],
    ['a thing added', { prompts: [prompt, samplePrompt({ id: 'new' })] }, 'minor', [['added', 'prompts', 'new']]],
    [
      'a text said otherwise',
      { prompts: [{ ...prompt, text: { ...prompt.text, pl: 'Zaglądam.' } }] },
      'patch',
      [['wording', 'prompts', 'first-look', 'pl']],
    ],
    [
      'a language added to a text',
      { prompts: [{ ...prompt, text: { ...prompt.text, ro: 'Mă uit.' } }] },
      'minor',
      [['extended', 'prompts', 'first-look', 'ro']],
    ],
    [
      'a language taken from a text',
      { prompts: [{ ...prompt, text: { en: prompt.text.en } }] },
      'major',
      [['shortened', 'prompts', 'first-look', 'pl']],
    ],
    [
      'another condition, and other words',
      { prompts: [{ ...prompt, when: { needs: ['fix'] }, text: { ...prompt.text, en: 'I look.' } }] },
      'major',
      [
        ['condition', 'prompts', 'first-look'],
        ['wording', 'prompts', 'first-look', 'en'],
      ],
    ],
    [
      'a condition where none was',
      { limits: [{ ...limit, when: { needs: ['fix'] } }] },
      'major',
      [['condition', 'limits', 'bulb']],
    ],
    [
      'another kind of prompt',
      { prompts: [{ ...prompt, kind: 'ask' }] },
      'major',
      [['limit', 'prompts', 'first-look']],
    ],
    ['another proof', { prompts: [{ ...prompt, evidence: 'A' }] }, 'patch', [['origin', 'prompts', 'first-look']]],
    [
      'how far a decision goes',
      { limits: [{ ...limit, limit: { en: 'up to 10 euro' } }] },
      'major',
      [['limit', 'limits', 'bulb', 'en']],
    ],
    ['a last day', { limits: [{ ...limit, validUntil: '2027-01-31' }] }, 'major', [['limit', 'limits', 'bulb']]],
    [
      'a decision told in one language more',
      { limits: [{ ...limit, limit: { ...limit.limit, pl: 'do 60 zł' } }] },
      'minor',
      [['extended', 'limits', 'bulb', 'pl']],
    ],
    ['another owner', { limits: [{ ...limit, owner: { en: 'Ewa' } }] }, 'patch', [['origin', 'limits', 'bulb', 'en']]],
    ['another rhythm', { cadences: [{ ...cadence, every: 4 }] }, 'major', [['limit', 'cadences', 'daily']]],
    [
      'phrases looked for',
      { avoid: [{ ...avoided, phrases: { en: ['user error', 'wrong use'] } }] },
      'major',
      [['condition', 'avoid', 'error', 'en']],
    ],
    [
      'a step added',
      {
        checklists: [
          sampleChecklist({
            steps: [look, say, { id: 'end', text: { en: 'Thank', pl: 'Podziękuj' } }].flatMap((one) => one ?? []),
          }),
        ],
      },
      'minor',
      [['extended', 'checklists', 'list', 'en', 'pl']],
    ],
    ['a title', { title: { en: 'Sample 2', pl: 'Przykład' } }, 'patch', [['wording', 'head', 'title', 'en']]],
    ['a language promised', { languages: ['en', 'pl', 'ro'] }, 'minor', [['extended', 'head', 'languages']]],
    ['a language no longer promised', { languages: ['en'] }, 'major', [['shortened', 'head', 'languages']]],
    ['a vision where none was', { vision: { en: 'Light' } }, 'minor', [['extended', 'head', 'vision', 'en']]],
  ])('tells %s', (_, changes, size, told) => {
    expect(lines(changes)).toEqual(told);
    expect(changelog(changes).size).toBe(size);
  });

  test('tells what weighs most first', () => {
    const changes = { title: { en: 'Sample 2', pl: 'Przykład' }, prompts: [samplePrompt({ id: 'new' })] };
    expect(lines(changes).map(([kind]) => kind)).toEqual(['removed', 'added', 'wording']);
  });

  test('is empty where nothing changed', () => {
    expect(changelog({})).toEqual({ lines: [] });
  });

  test('of a first version adds everything', () => {
    const { lines: all, size } = changelogOf(comparePacks(undefined, before));
    expect(all.filter(({ kind }) => kind === 'added')).toHaveLength(5);
    expect(size).toBe('minor');
  });
});

test.each<[string, ChangeSize, string]>([
  ['1.2.3', 'patch', '1.2.4'],
  ['1.2.3', 'minor', '1.3.0'],
  ['1.2.3', 'major', '2.0.0'],
  ['01.02.03', 'patch', '1.2.4'],
  ['1.2.9999', 'patch', '1.3.0'],
  ['1.9999.9999', 'patch', '2.0.0'],
  ['1.9999.0', 'minor', '2.0.0'],
  ['9999.9999.9999', 'major', '9999.9999.9999'],
])('nextVersion after %s with a change of %s is %s', (current, size, next) => {
  expect(nextVersion(current, size)).toBe(next);
});
