// One click of the agent's: the message reads as they say, messages in the same words follow, others stay as they were.
import { describe, expect, test } from 'vitest';
import { type Lang, langs } from '../../../../src/domain/language/lang.ts';
import {
  type Answer,
  Correction,
  type CorrectionOffer,
  mostFeatures,
  mostShift,
} from '../../../../src/domain/reading/corrections/correction.ts';
import { correctionsOffered } from '../../../../src/domain/reading/corrections/offer-corrections.ts';
import { sumCorrections } from '../../../../src/domain/reading/corrections/sum-corrections.ts';
import { readMessage } from '../../../../src/domain/reading/read-message.ts';
import { arousals, feelings } from '../../../../src/domain/reading/reading.ts';
import { casesOf } from '../../language/labelled-cases.ts';

/** What the agent says of `text`, after what they said before. */
function corrected(text: string, lang: Lang, is: Answer, before: readonly Correction[] = []): readonly Correction[] {
  const offer = correctionsOffered(text, lang, sumCorrections(before)).find((one) => one.is === is);
  if (offer === undefined) throw new Error(`${is} is not offered`);
  return [...before, { ...offer, id: `c${before.length}`, at: before.length }];
}

const topOf = (text: string, lang: Lang, corrections: readonly Correction[] = []) =>
  readMessage(text, lang, sumCorrections(corrections)).feelings[0].feeling;

const isSaid = (text: string, lang: Lang, { is, ...rest }: CorrectionOffer): boolean => {
  const { feelings: felt, arousal } = readMessage(text, lang, sumCorrections([{ ...rest, is, id: 'c', at: 1 }]));
  return arousals.some((one) => one === is) ? arousal === is : felt.length === 1 && felt[0].feeling === is;
};

/** A message that is misread, one in the same words, one that shares none of them. */
const triples = [
  [
    'en',
    'Absolutely insane delivery speed, you folks are killing it.',
    'You folks are killing it again, insane speed.',
    'Second week without hot water, nobody came and nobody called.',
  ],
  [
    'pl',
    'Obłędna dostawa, miażdżycie konkurencję.',
    'Znowu obłędna dostawa, miażdżycie.',
    'Drugi tydzień bez ciepłej wody, nikt nie przyszedł i nie zadzwonił.',
  ],
  [
    'ro',
    'Bestial, ne-ați spart cu viteza asta!',
    'Iar ne-ați spart cu viteza asta.',
    'A doua săptămână fără apă caldă, nimeni nu a venit și nu a sunat.',
  ],
] as const satisfies readonly (readonly [Lang, string, string, string])[];

describe.each(triples)('a correction in %s', (lang, said, alike, other) => {
  const right = 'happy';
  const corrections = corrected(said, lang, right);

  test('holds for the message it was made on', () => {
    expect(topOf(said, lang)).not.toBe(right);
    expect(topOf(said, lang, corrections)).toBe(right);
  });

  test('holds for a message in the same words', () => {
    expect(topOf(alike, lang)).not.toBe(right);
    expect(topOf(alike, lang, corrections)).toBe(right);
  });

  test('changes nothing in a message that shares no word with it', () => {
    expect(readMessage(other, lang, sumCorrections(corrections))).toEqual(readMessage(other, lang));
  });

  test('changes nothing in another language', () => {
    const foreign = lang === 'en' ? 'ro' : 'en';
    expect(readMessage(said, foreign, sumCorrections(corrections))).toEqual(readMessage(said, foreign));
  });

  test('shows the words it learnt from', () => {
    const [{ cues }] = readMessage(said, lang, sumCorrections(corrections)).feelings;
    expect(cues.length).toBeGreaterThan(0);
  });

  test('gives way to a contrary one, however often they take turns', () => {
    const was = topOf(said, lang);
    let all = corrections;
    const turns: readonly Answer[] = [was, right, was, right, was];
    for (const is of turns) {
      all = corrected(said, lang, is, all);
      expect(topOf(said, lang, all)).toBe(is);
    }
  });

  test('holds no word of the customer', () => {
    for (const { id, at, was, is, features, ...rest } of corrections) {
      expect(rest).toEqual({});
      expect(Correction.safeParse({ id, at, was, is, features }).success).toBe(true);
      expect(features.flatMap((feature) => Object.values(feature)).every((value) => typeof value === 'number')).toBe(
        true,
      );
    }
  });
});

test('two contrary corrections of the same strength leave nothing', () => {
  const features = [
    { key: 1, weight: 0.4 },
    { key: 2, weight: 0.2 },
  ];
  const there: Correction = { id: 'a', at: 1, was: 'worried', is: 'neutral', features };
  const back: Correction = { id: 'b', at: 2, was: 'neutral', is: 'worried', features };
  expect(sumCorrections([there, back])).toEqual({ count: 2, newest: 'b', shifts: { worried: {}, neutral: {} } });
});

test('who was not angry was not frustrated either, but either may be the other', () => {
  const features = [{ key: 1, weight: 1 }];
  const shiftsOf = (was: Answer, is: Answer) => sumCorrections([{ id: 'a', at: 1, was, is, features }])?.shifts;
  expect(shiftsOf('angry', 'happy')).toEqual({ happy: { 1: 1 }, angry: { 1: -1 }, frustrated: { 1: -1 } });
  expect(shiftsOf('angry', 'frustrated')).toEqual({ frustrated: { 1: 1 }, angry: { 1: -1 } });
});

test('however often it is said, a word moves an answer no further than the bound', () => {
  const often = Array.from({ length: 200 }, (_, at): Correction => {
    return { id: `${at}`, at, was: 'worried', is: 'neutral', features: [{ key: 1, weight: 3 }] };
  });
  expect(sumCorrections(often)?.shifts).toEqual({ worried: { 1: -mostShift }, neutral: { 1: mostShift } });
});

describe('what is offered', () => {
  test('is every other feeling and the arousals next to the one that was read', () => {
    const offers = correctionsOffered('Where can I change my address?', 'en');
    expect(offers.map(({ is }) => is)).toEqual([...feelings.filter((one) => one !== 'neutral'), 'raised']);
    expect(offers.every(({ features }) => features.length > 0 && features.length <= mostFeatures)).toBe(true);
  });

  test('is also one of two feelings alone', () => {
    const text = 'I am worried that my parcel is lost and I am angry that nobody told me.';
    const [first, second] = readMessage(text, 'en').feelings;
    expect(second).toBeDefined();
    const alone = correctionsOffered(text, 'en').find(({ is }) => is === first.feeling);
    expect(alone?.was).toBe(second?.feeling);
    expect(alone && isSaid(text, 'en', alone)).toBe(true);
  });

  test.each(['', '55120', '???', '12:30 2231'])('is nothing for %j, which has no word to learn from', (text) =>
    expect(correctionsOffered(text, 'en')).toEqual([]),
  );

  test('overrules what is taken for mockery', () => {
    const text = 'Great, another update that breaks everything.';
    const offers = correctionsOffered(text, 'en').filter(({ is }) => is === 'happy' || is === 'neutral');
    expect(offers.map((offer) => [offer.is, isSaid(text, 'en', offer)])).toEqual([
      ['neutral', true],
      ['happy', true],
    ]);
  });
});

describe.each(langs)('over the labelled messages in %s', (lang) => {
  test('nearly every correction holds at once, and the right one always', () => {
    const cases = casesOf('reading', lang);
    const wrong = cases.filter(({ text, feelings: meant }) => !meant.includes(topOf(text, lang)));
    expect(wrong.length).toBeGreaterThan(0);
    for (const { text, feelings: meant } of wrong) {
      const offer = correctionsOffered(text, lang).find(({ is }) => is === meant[0]);
      expect(offer && isSaid(text, lang, offer), text).toBe(true);
    }
    const every = cases
      .slice(0, 40)
      .flatMap(({ text }) => correctionsOffered(text, lang).map((one) => isSaid(text, lang, one)));
    expect(every.filter(Boolean).length / every.length).toBeGreaterThan(0.97);
  });
});
