import { describe, expect, test } from 'vitest';
import { type Lang, langs } from '../../src/domain/language/lang.ts';
import type { Values } from '../../src/domain/packs/choose/fill-text.ts';
import { selectPrompts } from '../../src/domain/packs/choose/select-prompts.ts';
import type { PromptOffer } from '../../src/domain/panel-state.ts';
import {
  type Arousal,
  arousals,
  type Feeling,
  feelings,
  type Need,
  needs,
  type Reading,
} from '../../src/domain/reading/reading.ts';
import { type Step, steps } from '../../src/domain/reply/review.ts';
import { packs, prompts } from './read-built-ins.ts';

type Case = {
  feeling: Feeling;
  need?: Need;
  arousal?: Arousal;
  repeat?: boolean;
  lang?: Lang;
  open?: readonly Step[];
  values?: Values;
};

const cue = { start: 0, end: 5, text: 'again' };
const full: Values = { customer: 'Maria', ticket: '#48213', due: 'by 16:00' };

const offersFor = ({
  feeling,
  need,
  arousal = 'calm',
  repeat = false,
  lang = 'en',
  open = steps,
  values = full,
}: Case): readonly PromptOffer[] => {
  const reading: Reading = {
    lang,
    feelings: [{ feeling, strength: 0.8, cues: [cue] }],
    arousal,
    needs: need ? [{ need, cues: [cue] }] : [],
    repeat: repeat ? [cue] : [],
  };
  return selectPrompts(packs, { reading, lang, uiLang: lang, open, moment: 'reply', values, used: new Set() });
};

const stepsOf = (offer: PromptOffer | undefined): readonly Step[] =>
  prompts.find(({ id }) => id === offer?.id)?.prompt.when.steps ?? [];

function expectVaried(offers: readonly PromptOffer[], lang: Lang): void {
  const [first, second, third] = offers;
  expect([first?.kind, second?.kind]).toEqual(['say', 'say']);
  expect(stepsOf(first)).not.toEqual(stepsOf(second));
  expect(['ask', 'reframe']).toContain(third?.kind);
  expect(new Set(offers.map((offer) => offer.lang))).toEqual(new Set([lang]));
}

describe('the first three offers', () => {
  const everyMood = feelings.flatMap((feeling) => langs.map((lang) => ({ feeling, lang })));

  test.each(everyMood)('are two to say and one to think about or ask: $feeling, $lang', ({ feeling, lang }) => {
    for (const need of [undefined, ...needs]) {
      for (const arousal of arousals) {
        for (const repeat of [false, true]) {
          const about = { feeling, arousal, repeat, lang, ...(need && { need }) };
          expectVaried(offersFor(about), lang);
          expectVaried(offersFor({ ...about, values: {} }), lang);
        }
      }
    }
  });

  test.each(langs)('are there when nothing is known of the customer: %s', (lang) => {
    for (const values of [full, {}]) {
      expectVaried(
        selectPrompts(packs, { lang, uiLang: lang, open: steps, moment: 'reply', values, used: new Set() }),
        lang,
      );
    }
  });

  test.each<[string, Case, Step, string]>([
    ['angry, again', { feeling: 'angry', arousal: 'high', repeat: true }, 'acknowledge', 'evidence/sorry-to-come-back'],
    ['angry', { feeling: 'angry', arousal: 'raised' }, 'acknowledge', 'evidence/as-i-understand'],
    [
      'frustrated, in their own words',
      { feeling: 'frustrated', values: { words: 'nobody answered' } },
      'acknowledge',
      'evidence/their-words',
    ],
    ['frustrated', { feeling: 'frustrated' }, 'acknowledge', 'legendary-service/mirror-frustration'],
    [
      'worried about their account',
      { feeling: 'worried', need: 'safety', arousal: 'high' },
      'acknowledge',
      'genuine-care/risk-first',
    ],
    ['worried', { feeling: 'worried' }, 'acknowledge', 'legendary-service/mirror-worry'],
    ['sad', { feeling: 'sad' }, 'acknowledge', 'legendary-service/mirror-sadness'],
    ['confused', { feeling: 'confused' }, 'acknowledge', 'five-truths/confusing-indeed'],
    ['happy', { feeling: 'happy', need: 'thanks' }, 'acknowledge', 'legendary-service/good-to-read'],
    ['with a plain question', { feeling: 'neutral', need: 'information' }, 'own', 'i-care/gladly'],
    [
      'worried about a date, once acknowledged',
      { feeling: 'worried', open: ['act', 'inform', 'thank'] },
      'act',
      'five-truths/from-here-on',
    ],
    ['frustrated, all but thanked', { feeling: 'frustrated', open: ['thank'] }, 'thank', 'evidence/warm-close'],
  ])('begin with words for somebody %s', (_, about, step, id) => {
    const [first] = offersFor(about);
    expect(first?.id).toBe(id);
    expect(stepsOf(first)).toContain(step);
  });

  test.each([
    ['refund', 'laws-of-cx/refund-yes-or-no'],
    ['time', 'five-truths/wait-with-a-date'],
    ['heard', 'i-care/believed'],
    ['human', 'laws-of-cx/a-person-here'],
    ['safety', 'laws-of-cx/codes-stay-yours'],
    ['fix', 'legendary-service/fixed-or-not'],
  ] as const)('are followed by words for the need "%s"', (need, id) => {
    const feeling = need === 'safety' || need === 'fix' ? 'worried' : 'frustrated';
    expect(offersFor({ feeling, need }).map((offer) => offer.id)).toContain(id);
  });

  test.each(langs)('of a holding update name the next time: %s', (lang) => {
    const holding = selectPrompts(packs, {
      lang,
      uiLang: lang,
      open: ['inform', 'act'],
      moment: 'holding',
      values: { due: 'T 16:00' },
      used: new Set(),
    });
    expect(holding.length).toBeGreaterThanOrEqual(8);
    for (const offer of holding)
      expect(offer).toMatchObject({ kind: 'say', lang, text: expect.stringContaining('T 16:00') });
  });
});
