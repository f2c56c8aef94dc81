import { describe, expect, test } from 'vitest';
import { wallOf, wallText } from '../../../src/domain/due/wall.ts';
import { type Lang, langs } from '../../../src/domain/language/lang.ts';
import { steps as allSteps, type Step } from '../../../src/domain/reply/review.ts';
import { reviewDraft } from '../../../src/domain/reply/review-draft.ts';
import { casesOf, f1, twoDigits } from '../language/labelled-cases.ts';

/** Wednesday, 12 March 2025, ten in the morning, where each language's agents sit. */
const moments = {
  en: { now: Date.UTC(2025, 2, 12, 10), timeZone: 'Europe/London' },
  pl: { now: Date.UTC(2025, 2, 12, 9), timeZone: 'Europe/Warsaw' },
  ro: { now: Date.UTC(2025, 2, 12, 8), timeZone: 'Europe/Bucharest' },
} as const;

const review = (text: string, lang: Lang = 'en') => reviewDraft(text, { lang, ...moments[lang] });
const earned = (text: string, lang: Lang = 'en'): readonly Step[] => {
  const { steps } = review(text, lang);
  return allSteps.filter((step) => steps[step].length > 0);
};
const promised = (text: string, lang: Lang = 'en') =>
  review(text, lang).promises.map(({ words, when, due }) => {
    const at = due === undefined ? undefined : wallText(wallOf(due, moments[lang].timeZone)).slice(0, 16);
    return [words.text, when?.text, at];
  });

describe.each(langs)('the labelled replies, %s', (lang) => {
  const cases = casesOf('reply', lang).map((one) => ({
    ...one,
    got: review(one.text, lang),
    due: promised(one.text, lang).map(([, , at]) => at),
  }));

  test.each(allSteps)('%s', (step) => {
    const score = twoDigits(
      f1(cases.map(({ steps, got }) => ({ said: got.steps[step].length > 0, meant: steps.includes(step) }))),
    );
    console.info(`reply ${lang}: n ${cases.length}, ${step} F1 ${score}`);
    expect(score).toBeGreaterThanOrEqual(0.9);
  });

  test('promises and their due times', () => {
    const made = cases.flatMap(({ promises, got }) =>
      Array.from({ length: Math.max(promises.length, got.promises.length) }, (_, at) => ({
        said: at < got.promises.length,
        meant: at < promises.length,
      })),
    );
    const dated = cases.flatMap(({ promises, due }) =>
      promises.flatMap((meant, at) => (meant === null ? [] : [{ meant, said: due[at] }])),
    );
    const right = twoDigits(dated.filter(({ said, meant }) => said === meant).length / dated.length);
    console.info(`reply ${lang}: promise F1 ${twoDigits(f1(made))}, due right ${right} of ${dated.length}`);
    expect(f1(made)).toBeGreaterThanOrEqual(0.93);
    expect(right).toBeGreaterThanOrEqual(0.9);
  });
});

describe('a review', () => {
  test('points at the words that earned each step', () => {
    const draft =
      "I can see why you're upset. This is our mistake. I've sent a new lamp; it is on its way. Thank you for telling us.";
    const { steps } = review(draft);
    expect(allSteps.map((step) => steps[step].map(({ text }) => text))).toEqual([
      ["see why you're upset"],
      ['our mistake'],
      ["I've sent"],
      ['is on its way'],
      ['Thank you'],
    ]);
  });

  test.each<[Lang, string]>([
    ['en', 'Sorry.'],
    ['en', 'We apologise for any inconvenience.'],
    ['en', 'Sorry to hear that.'],
    ['pl', 'Przepraszam.'],
    ['pl', 'Przepraszamy za niedogodności.'],
    ['ro', 'Îmi pare rău.'],
    ['ro', 'Ne cerem scuze pentru inconvenient.'],
  ])('does not take a bare sorry for acknowledging (%s: %s)', (lang, draft) => expect(earned(draft, lang)).toEqual([]));

  test.each<[Lang, string]>([
    ['en', 'Hello Anna,'],
    ['pl', 'Dzień dobry, Pani Anno,'],
    ['ro', 'Bună ziua, doamnă Ana,'],
    ['en', ''],
  ])('earns nothing with a greeting (%s: %s)', (lang, draft) => {
    expect(earned(draft, lang)).toEqual([]);
    expect(review(draft, lang).promises).toEqual([]);
  });

  test('takes the language of the draft, and the customer’s while it is too short to tell', () => {
    expect(review('Vă scriu până mâine.', 'en').lang).toBe('ro');
    expect(review('Ok', 'pl').lang).toBe('pl');
    expect(reviewDraft('', moments.en).lang).toBe('en');
  });

  test('steps over quoted mail, and over a signature', () => {
    const draft =
      'Hello\n\nKind regards,\nThank You Team\n\nOn Mon Ann wrote:\n> I will call you tomorrow\n> thank you';
    expect(earned(draft)).toEqual([]);
    expect(review(draft).promises).toEqual([]);
  });
});

describe('a promise', () => {
  test.each<[Lang, string, string, string | undefined, string | undefined]>([
    ['en', "I'll write to you by 16:00.", "I'll write to you by 16:00", 'by 16:00', '2025-03-12T16:00'],
    [
      'en',
      'Hi Ann, thanks. We will send a new lamp tomorrow, as you asked.',
      'We will send a new lamp tomorrow',
      'tomorrow',
      '2025-03-13T17:00',
    ],
    [
      'en',
      'By Friday noon you will have your refund.',
      'By Friday noon you will have your refund',
      'By Friday noon',
      '2025-03-14T12:00',
    ],
    [
      'en',
      'You will hear from me within the hour',
      'You will hear from me within the hour',
      'within the hour',
      '2025-03-12T11:00',
    ],
    ['en', "I'll look into it.", "I'll look into it", undefined, undefined],
    ['pl', 'Napiszę do Pani do 16:00.', 'Napiszę do Pani do 16:00', 'do 16:00', '2025-03-12T16:00'],
    ['pl', 'napisze do Pani jutro rano', 'napisze do Pani jutro rano', 'jutro rano', '2025-03-13T12:00'],
    ['pl', 'Jutro odezwę się w tej sprawie.', 'Jutro odezwę się w tej sprawie', 'Jutro', '2025-03-13T17:00'],
    ['pl', 'Dam znać w piątek.', 'Dam znać w piątek', 'w piątek', '2025-03-14T17:00'],
    ['ro', 'Vă scriu până la 16:00.', 'Vă scriu până la 16:00', 'până la 16:00', '2025-03-12T16:00'],
    ['ro', 'va scriu pana maine la pranz', 'va scriu pana maine la pranz', 'pana maine la pranz', '2025-03-13T12:00'],
    ['ro', 'O să vă anunț vineri.', 'O să vă anunț vineri', 'vineri', '2025-03-14T17:00'],
    [
      'ro',
      'Veți primi banii în două zile lucrătoare.',
      'Veți primi banii în două zile lucrătoare',
      'în două zile lucrătoare',
      '2025-03-14T10:00',
    ],
  ])('is found with its words and its time (%s: %s)', (lang, draft, words, when, due) => {
    expect(promised(draft, lang)).toEqual([[words, when, due]]);
  });

  test.each<[Lang, string, string]>([
    ['en', 'the shop’s hours', 'We are open from 9 to 17 tomorrow.'],
    ['en', 'the customer’s deadline', 'Please reply by Friday.'],
    ['en', 'what was done', 'I called you yesterday at 16:00.'],
    ['en', 'a condition', "If you send the receipt, I'll refund you tomorrow."],
    ['en', 'an aim', 'We aim to answer within 24 hours.'],
    ['en', 'a question', 'Shall I call you tomorrow?'],
    ['en', 'a question with will', 'Will I see you tomorrow at 9?'],
    ['en', 'words in quotation marks', 'You wrote: “I will cancel tomorrow”.'],
    ['pl', 'the shop’s hours', 'Jutro sklep czynny od 9 do 17.'],
    ['pl', 'the customer’s deadline', 'Proszę odpisać do piątku.'],
    ['pl', 'what was done', 'Dzwoniłam wczoraj o 16:00.'],
    ['pl', 'a condition', 'Jeśli prześle Pan paragon, zwrócimy pieniądze jutro.'],
    ['pl', 'an aim', 'Staramy się odpowiadać w ciągu 24 godzin.'],
    ['pl', 'a question', 'Czy zadzwonić jutro o 9:00?'],
    ['pl', 'words in quotation marks', 'Napisał Pan: „jutro wyślę zdjęcie”.'],
    ['ro', 'the shop’s hours', 'Mâine magazinul este deschis de la 9 la 17.'],
    ['ro', 'the customer’s deadline', 'Vă rugăm să răspundeți până vineri.'],
    ['ro', 'what was done', 'V-am sunat ieri la 16:00.'],
    ['ro', 'a condition', 'Dacă ne trimiteți bonul, vă rambursăm banii mâine.'],
    ['ro', 'an aim', 'Încercăm să răspundem în 24 de ore.'],
    ['ro', 'a question', 'Să vă sun mâine la 9?'],
    ['ro', 'words in quotation marks', 'Ați scris: „mâine vă trimit poza”.'],
  ])('is not made by %s: %s', (lang, _, draft) => expect(promised(draft, lang)).toEqual([]));

  test('for each verb with a time of its own', () => {
    expect(promised("I'll check with the courier by noon and I will write to you by 16:00.")).toEqual([
      ["I'll check with the courier by noon", 'by noon', '2025-03-12T12:00'],
      ['I will write to you by 16:00', 'by 16:00', '2025-03-12T16:00'],
    ]);
  });

  test('takes the agent’s working hours', () => {
    const late = [{ open: 9 * 60, close: 20 * 60 }];
    const hours = { week: [late, late, late, late, late, [], []], holidays: [] };
    const [found] = reviewDraft("I'll write by the end of the day.", { ...moments.en, hours }).promises;
    expect(found?.due).toBe(Date.UTC(2025, 2, 12, 20));
  });
});
