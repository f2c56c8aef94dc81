// The part of a draft that could be used, and everything that keeps it from being used whole.
import { describe, expect, test } from 'vitest';
import { readDraft, writeDraft } from '../../../../src/domain/packs/edit/draft.ts';
import { draftProblems } from '../../../../src/domain/packs/edit/draft-problems.ts';
import { withThing } from '../../../../src/domain/packs/edit/edit-lists.ts';
import { playable, wholePlaces } from '../../../../src/domain/packs/edit/playable.ts';
import { idFrom, newPack, newThing } from '../../../../src/domain/packs/edit/templates.ts';
import { checkPack } from '../../../../src/domain/packs/format/check-pack.ts';
import { Pack } from '../../../../src/domain/packs/format/pack.ts';
import { parsePack } from '../../../../src/domain/packs/format/parse-pack.ts';
import { listNames } from '../../../../src/domain/packs/shelf/overlay.ts';
import { samplePack, samplePrompt } from '../sample-pack.ts';

const draftOf = (value: object) => {
  const read = readDraft(JSON.stringify(value));
  if (!read.ok) throw new Error(read.problem.code);
  return read.pack;
};
const problemsOf = (value: object) => draftProblems(draftOf(value)).map(({ path, code }) => `${path}: ${code}`);

describe('what is playable of a draft', () => {
  test('is all of a whole pack', () => {
    const pack = samplePack();
    expect(playable(draftOf(pack)).prompts).toEqual(pack.prompts);
    expect(checkPack(playable(draftOf(pack)))).toEqual([]);
  });

  test('is a pack, whatever the draft is', () => {
    for (const value of [{}, { prompts: 'none', languages: ['xx'], principles: [1], title: 3, contacts: [] }])
      expect(Pack.safeParse({ ...playable(draftOf(value)), id: 'x' }).success).toBe(true);
  });

  test('leaves out what is not whole, and strange keys of what is', () => {
    const prompts = [samplePrompt(), { id: 'half' }, 'lost', { ...samplePrompt({ id: 'odd' }), volume: 11 }];
    const draft = draftOf({ ...samplePack(), prompts });
    expect(playable(draft).prompts).toEqual([samplePrompt(), samplePrompt({ id: 'odd' })]);
    expect(wholePlaces(draft, 'prompts')).toEqual([0, 3]);
  });

  test('leaves strange keys deep in a thing out, too', () => {
    const odd = { ...samplePrompt(), when: { feelings: ['sad'], moods: ['blue'] } };
    expect(playable(draftOf({ prompts: [odd] })).prompts).toEqual([samplePrompt({ when: { feelings: ['sad'] } })]);
  });

  test('does not wait for the source and the principle', () => {
    const { source, principle, ...rest } = samplePrompt();
    const draft = draftOf({ ...samplePack(), prompts: [rest] });
    expect(playable(draft).prompts).toMatchObject([rest]);
    expect(draftProblems(draft).map(({ path, code }) => `${path}: ${code}`)).toEqual([
      'prompts[0].principle: missing',
      'prompts[0].source: missing',
    ]);
  });

  test('reads a thing once', () => {
    const draft = draftOf(samplePack());
    expect(playable(draft).prompts[0]).toBe(playable({ ...draft, version: '9.0.0' }).prompts[0]);
  });
});

describe('the problems of a draft', () => {
  test('are those of the pack where its shape is right', () => {
    const pack = samplePack({ prompts: [samplePrompt({ principle: 'nobody-named-it' })] });
    const parsed = parsePack(writeDraft(draftOf(pack)));
    expect(draftProblems(draftOf(pack))).toEqual(parsed.ok ? [] : parsed.problems);
    expect(problemsOf(samplePack())).toEqual([]);
  });

  test('name a missing language although something else is amiss, at its place in the draft', () => {
    const prompts = ['lost', samplePrompt({ text: { en: 'Only this.' } })];
    expect(problemsOf({ ...samplePack(), licence: undefined, prompts })).toEqual([
      'licence: missing',
      'prompts[0]: wrong-value',
      'prompts[1].text.pl: missing-language',
    ]);
  });

  test('are at most fifty', () => {
    const prompts = Array.from({ length: 80 }, (_, i) => ({ id: `p-${i}` }));
    expect(problemsOf({ ...samplePack(), prompts })).toHaveLength(50);
  });
});

describe('a new pack', () => {
  const pack = newPack('Nocna zmiana', 'pl', idFrom('Nocna zmiana', 'my-pack'));

  test('can be used as soon as it has a title', () => {
    expect(parsePack(writeDraft(pack))).toMatchObject({ ok: true, pack: { id: 'nocna-zmiana', languages: ['pl'] } });
  });

  test.each(listNames)('begins a thing of %s with nothing wrong but what is still to be written', (list) => {
    const named = { ...pack, principles: { 'keep-watch': { pl: 'Czuwać' } } };
    const codes = draftProblems(withThing(named, [list], newThing(named, list))).map(({ code }) => code);
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((code) => code !== 'missing' && code !== 'missing-language')).toEqual([]);
  });

  test('goes on with the source and the principle of the last thing', () => {
    const one = withThing(pack, ['prompts'], { id: 'prompt-2', principle: 'keep-watch', source: 'Our desk' });
    expect(newThing(one, 'prompts')).toMatchObject({ id: 'prompt-3', principle: 'keep-watch', source: 'Our desk' });
  });
});

test.each([
  ['Nocna zmiana', 'nocna-zmiana'],
  ['Lămpi și lumină', 'lampi-si-lumina'],
  ['Łódź: 24/7', 'lodz-24-7'],
  ['  —  ', 'my-pack'],
  ['ランプ', 'my-pack'],
  ['a'.repeat(90), 'a'.repeat(48)],
])('%j is named %s', (title, id) => {
  expect(idFrom(title, 'my-pack')).toBe(id);
});
