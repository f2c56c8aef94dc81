// Which rhythm of updates is offered.
import { describe, expect, test } from 'vitest';
import { type CadenceOptions, selectCadence } from '../../../../src/domain/packs/choose/select-cadence.ts';
import { parsePack } from '../../../../src/domain/packs/format/parse-pack.ts';
import type { Reading } from '../../../../src/domain/reading/reading.ts';
import { packs } from '../../../packs/read-built-ins.ts';
import { samplePack } from '../sample-pack.ts';

const upset: Reading = {
  lang: 'en',
  feelings: [{ feeling: 'angry', strength: 0.9, cues: [] }],
  arousal: 'high',
  needs: [],
  repeat: [],
};

describe('the built-in packs', () => {
  test.each<[string, Omit<CadenceOptions, 'uiLang'>, string | undefined]>([
    ['an outage', { situations: ['outage'] }, 'five-truths/outage-every-two-hours'],
    ['upset over a delay', { reading: upset, situations: ['delay'] }, 'five-truths/upset-every-four-hours'],
    ['a customer who waits', { stage: 'waiting' }, 'five-truths/waiting-every-day'],
    ['a first plain question', { stage: 'first-answer' }, undefined],
  ])('%s', (_, options, id) => {
    expect(selectCadence(packs, { uiLang: 'pl', ...options })?.id).toBe(id);
  });

  test('speak the language of the interface', () => {
    for (const [uiLang, text] of [
      ['en', 'An update every two hours until it runs again'],
      ['pl', 'Wiadomość co dwie godziny, aż znowu będzie działać'],
      ['ro', 'O veste la două ore, până merge din nou'],
    ] as const)
      expect(selectCadence(packs, { uiLang, situations: ['outage'] })).toMatchObject({ text, lang: uiLang });
  });
});

describe('a pack’s own cadence', () => {
  const cadence = {
    id: 'daily',
    principle: 'keep-informed',
    source: 'Invented',
    text: { en: 'Every day', pl: 'Codziennie' },
    every: 1,
    unit: 'working-days',
    when: {},
  };
  const packWith = (changes: object) =>
    parsePack(JSON.stringify({ ...samplePack(), cadences: [{ ...cadence, ...changes }] }));

  test('is read, with its rhythm', () => {
    const parsed = packWith({ principle: Object.keys(samplePack().principles)[0] });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    expect(selectCadence([parsed.pack], { uiLang: 'en' })).toMatchObject({
      text: 'Every day',
      cadence: { every: 1, unit: 'working-days' },
    });
  });

  test.each([
    ['never', { every: 0 }],
    ['at no rhythm we know', { unit: 'fortnights' }],
    ['in no words', { text: { en: ' ', pl: '' } }],
    ['by a principle without a name', { principle: 'nobody-named-it' }],
  ])('is refused when it comes %s', (_, changes) => {
    expect(packWith(changes).ok).toBe(false);
  });
});
