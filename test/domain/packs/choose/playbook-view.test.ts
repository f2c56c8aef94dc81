import { describe, expect, test } from 'vitest';
import { cutText } from '../../../../src/domain/language/words.ts';
import { offeredPlaybook, playbookViews } from '../../../../src/domain/packs/choose/playbook-view.ts';
import type { Playbook } from '../../../../src/domain/packs/format/playbook.ts';
import { samplePack } from '../sample-pack.ts';

const playbook = (changes: Partial<Playbook> = {}): Playbook => ({
  id: 'fire',
  moment: 'safety',
  title: { en: 'It burns', pl: 'Pali się' },
  principle: 'keep-informed',
  source: 'A leaflet',
  when: { words: { en: ['smoke'], pl: ['dym'] } },
  steps: [
    { text: { en: 'Call {lead}.', pl: 'Wezwij: {lead}.' } },
    {
      text: { en: 'Say it.', pl: 'Powiedz.' },
      say: { en: 'Please call {emergency}, and I write {due}.', pl: 'Proszę dzwonić: {emergency}. Piszę {due}.' },
    },
  ],
  ...changes,
});
const contacts = { emergency: { en: '112', pl: '112' }, lead: { en: 'Ana', pl: 'Ana' } };
const pack = (...playbooks: Playbook[]) => samplePack({ playbooks, contacts });
const views = (packs = [pack(playbook())], lang: 'en' | 'pl' | 'ro' = 'en') =>
  playbookViews(packs, { uiLang: 'en', lang, values: { due: 'by 16:00' } });

describe('playbookViews', () => {
  test('fills steps for the agent and sentences for the customer', () => {
    const [view] = views();
    expect(view?.steps.map(({ id, text }) => [id, text])).toEqual([
      ['sample/fire/1', 'Call Ana.'],
      ['sample/fire/2', 'Say it.'],
    ]);
    expect(view?.steps[1]?.say).toMatchObject({ text: 'Please call 112, and I write by 16:00.', lang: 'en' });
    expect(view?.steps[1]?.say?.stretches.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([
      '112',
      'by 16:00',
    ]);
  });

  test('speaks to the agent in their language and to the customer in theirs', () => {
    const [view] = views(undefined, 'pl');
    expect(view?.steps[1]).toMatchObject({ text: 'Say it.', say: { text: 'Proszę dzwonić: 112. Piszę by 16:00.' } });
  });

  test('leaves a sentence out rather than show a hole in it', () => {
    const [view] = views([samplePack({ playbooks: [playbook()] })]);
    expect(view?.steps[1]).not.toHaveProperty('say');
    expect(view?.steps[0]?.text).toBe('Call {lead}.');
  });

  test('takes the contacts of the last pack that names them', () => {
    const own = samplePack({ id: 'own', contacts: { lead: { en: 'Piotr' } } });
    const [view] = views([pack(playbook()), own]);
    expect(view?.steps.map(({ text }) => text)).toContain('Call Piotr.');
    expect(view?.steps[1]?.say?.text).toContain('112');
  });

  test('puts the gravest first', () => {
    const moments = ['press', 'threat', 'self-harm', 'outage'] as const;
    const all = views([pack(...moments.map((moment) => playbook({ id: moment, moment })))]);
    expect(all.map(({ moment }) => moment)).toEqual(['self-harm', 'threat', 'outage', 'press']);
  });
});

describe('offeredPlaybook', () => {
  const theirs = (text: string) => ({ place: { theirs: { cut: cutText(text), lang: 'en' as const } } });

  test('is the gravest that fits', () => {
    const packs = [pack(playbook({ id: 'b', moment: 'press' }), playbook())];
    expect(offeredPlaybook(packs, theirs('Smoke comes out'), 'en')).toEqual({
      id: 'sample/fire',
      title: 'It burns',
      lang: 'en',
    });
  });

  test('is none when none fits, and none for want of a condition', () => {
    expect(offeredPlaybook([pack(playbook())], theirs('All is well'), 'en')).toBeUndefined();
    expect(offeredPlaybook([pack(playbook({ when: {} }))], theirs('Smoke'), 'en')).toBeUndefined();
    expect(offeredPlaybook([pack(playbook({ when: { feelings: ['angry'] } }))], theirs('Smoke'), 'en')).toBeUndefined();
  });

  test('may be called for by the kind of case', () => {
    const packs = [pack(playbook({ when: { situations: ['outage'] } }))];
    expect(offeredPlaybook(packs, { situations: ['outage'] }, 'en')).toMatchObject({ id: 'sample/fire' });
    expect(offeredPlaybook(packs, { situations: ['delay'] }, 'en')).toBeUndefined();
  });
});
