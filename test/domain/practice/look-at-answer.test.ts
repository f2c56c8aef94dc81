import { describe, expect, test } from 'vitest';
import { langs } from '../../../src/domain/language/lang.ts';
import { type Exercise, exercisesOf } from '../../../src/domain/practice/exercises.ts';
import { lookAtAnswer } from '../../../src/domain/practice/look-at-answer.ts';
import { rhythmOf } from '../../../src/domain/promises/rhythm.ts';
import { defaultSettings } from '../../../src/domain/settings.ts';
import { packs } from '../../packs/read-built-ins.ts';
import { samplePack } from '../packs/sample-pack.ts';

const timeZone = 'Europe/Warsaw';
const rhythm = rhythmOf(defaultSettings, timeZone);
const now = Date.parse('2026-11-24T09:00:00Z');
const moment = { now, timeZone, hours: rhythm.hours, rhythm, uiLang: 'en' as const };
const exercise = (id: string): Exercise => {
  const found = exercisesOf(packs, 'en').find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const dress = exercise('genuine-care/wedding-dress');
const look = (answer: string, of = dress, by = packs) =>
  lookAtAnswer(of, answer, { packs: by, settings: defaultSettings, moment });

describe('lookAtAnswer', () => {
  test('says nothing of an empty page', () => {
    expect(look(' \n')).toBeUndefined();
  });

  test('shows what the words do, each with its words', () => {
    const seen = look(
      'Two days before your wedding that is frightening, I see. I am sending the dress by courier now. You will have it by 12:00 tomorrow. Thank you for telling me about Saturday.',
    );
    expect(seen?.does.map(({ step }) => step)).toEqual(['acknowledge', 'own', 'act', 'inform', 'thank']);
    for (const { words } of seen?.does ?? []) expect(words.length).toBeGreaterThanOrEqual(1);
  });

  test('offers one thing to try: what an answer says that could be said another way, first', () => {
    const seen = look('Your parcel has been delayed and it will reach you soon, please do not worry about it at all.');
    expect(seen?.tryThis).toMatchObject({ kind: 'advice', advice: { kind: 'soon', words: 'soon' } });
  });

  test('else a phrase a pack would leave out', () => {
    const avoid = [{ id: 'box', phrases: { en: ['brown box'] }, instead: { en: 'parcel' }, source: 'A book' }];
    const seen = look('The brown box', dress, [samplePack({ avoid })]);
    expect(seen?.tryThis).toMatchObject({ kind: 'avoided', avoided: { words: 'brown box' } });
  });

  test('else the step to take next', () => {
    expect(look('I see how frightening this is.')?.tryThis).toEqual({ kind: 'step', step: 'own' });
  });

  test('has another way to say it, in the language of the message and for its kind of case', () => {
    const seen = look('I see how frightening this is.');
    expect(seen?.another).toMatchObject({ kind: 'say', lang: 'en' });
  });

  test('offers no words that stand in the answer already', () => {
    const another = look('I see how frightening this is.')?.another?.text ?? '';
    expect(look(`I see how frightening this is. ${another}`)?.another?.text).not.toBe(another);
  });

  test.each(langs)('looks at answers to messages of every pack, also without any pack: %s', (lang) => {
    for (const one of exercisesOf(packs, lang).filter((_, i) => i % 6 === 0)) {
      const seen = lookAtAnswer(one, one.known ?? one.message, { packs: [], settings: defaultSettings, moment });
      expect(seen, one.id).toBeDefined();
      expect(seen?.another).toBeUndefined();
      expect(
        lookAtAnswer(one, one.known ?? one.message, { packs, settings: defaultSettings, moment })?.another?.lang,
      ).toBe(lang);
    }
  });
});
