// Each rule, by drafts it speaks to and drafts it leaves alone, in every language.
import { describe, expect, test } from 'vitest';
import type { Lang } from '../../../src/domain/language/lang.ts';
import type { CautionKind } from '../../../src/domain/language/signs.ts';
import { advise, rules } from '../../../src/domain/reply/advise.ts';
import { cutDraft } from '../../../src/domain/reply/draft.ts';
import { reviewOf } from '../../../src/domain/reply/review-draft.ts';
import { openerOf } from '../../../src/domain/reply/rules/not-scripted.ts';
import { type About, ruleIds } from '../../../src/domain/reply/rules/rule.ts';

const moment = { now: Date.UTC(2026, 2, 2, 9), timeZone: 'UTC' };

function adviceOn(text: string, lang: Lang, about: About = {}) {
  const draft = cutDraft(text, { ...moment, lang });
  return advise(draft, reviewOf(draft), about);
}
const kindsOf = (text: string, lang: Lang, about: About = {}) => adviceOn(text, lang, about).map(({ kind }) => kind);

type Case = readonly [kind: CautionKind, lang: Lang, draft: string, words?: string | undefined, about?: About];

const lamp = { asked: 'The lamp arrived broken again.' };

const spoken: readonly Case[] = [
  ['soon', 'en', 'We will get back to you as soon as possible.', 'as soon as possible'],
  ['soon', 'pl', 'Odezwiemy się do pana wkrótce.', 'wkrótce'],
  ['soon', 'ro', 'Revenim cu un răspuns în cel mai scurt timp.', 'în cel mai scurt'],
  ['blame', 'en', 'You should have read the manual first.', 'You should have'],
  ['blame', 'pl', 'Nie podał pan numeru zamówienia.', 'Nie podał pan'],
  ['blame', 'ro', 'Nu ați citit termenii.', 'Nu ați citit'],
  ['defence', 'en', 'According to our records the parcel was delivered.', 'According to our records'],
  ['defence', 'pl', 'Nie ponosimy odpowiedzialności za opóźnienia kuriera.', 'Nie ponosimy'],
  ['defence', 'ro', 'Nu răspundem pentru întârzierile curierului.', 'Nu răspundem'],
  ['wall', 'en', 'Unfortunately our policy does not allow refunds.', 'policy does not'],
  ['wall', 'pl', 'Zgodnie z regulaminem zwrot nie jest możliwy.', 'Zgodnie z regulaminem'],
  ['wall', 'ro', 'Conform regulamentului nu se acordă despăgubiri.', 'Conform regulamentului'],
  ['plays-down', 'en', 'It is just a small delay.', 'just a small'],
  ['plays-down', 'pl', 'To tylko drobna usterka.', 'To tylko drobna'],
  ['plays-down', 'ro', 'E doar o mică întârziere.', 'doar o mică'],
  ['generic-apology', 'en', 'We apologise for any inconvenience.', 'apologise'],
  ['generic-apology', 'pl', 'Przepraszamy za wszelkie niedogodności.', 'Przepraszamy'],
  ['generic-apology', 'ro', 'Ne cerem scuze pentru neplăcerile create.', 'Ne cerem scuze'],
  ['over-apology', 'en', 'I am sorry the lamp broke. I apologise for the wait as well.', 'apologise'],
  ['over-apology', 'pl', 'Przepraszam za stłuczoną lampę. Przepraszam też za zwłokę.', 'Przepraszam'],
  ['over-apology', 'ro', 'Îmi cer scuze pentru lampa spartă. Îmi pare rău și pentru întârziere.', 'Îmi pare rău'],
  ['stock', 'en', 'Your feedback is important to us.', 'feedback is important', lamp],
  ['vague-thing', 'en', 'I will look at this matter today at 16:00.', 'this matter', lamp],
  ['vague-thing', 'pl', 'Zajmę się tą sprawą dziś do 16:00.', 'tą sprawą'],
  ['vague-thing', 'ro', 'Verific situația creată azi până la 16:00.', 'situația creată'],
  ['cheer', 'en', 'Stay positive, we are on it until 16:00 today.', 'Stay positive'],
  ['thank-for-waiting', 'en', 'Sorry for the delay. The report is attached.', 'Sorry for the delay'],
  ['thank-for-waiting', 'pl', 'Przepraszam za opóźnienie. Raport jest w załączniku.', 'Przepraszam za opóźnienie'],
  ['thank-for-waiting', 'ro', 'Scuze pentru întârziere. Raportul este atașat.', 'Scuze pentru întârziere'],
];

const whole = {
  en: 'The warehouse has your lamp on its list. We will look at the photos you sent us. The team will then decide about a new lamp for you.',
  pl: 'Magazyn ma pana lampę na liście. Sprawdzimy zdjęcia, które pan nam przysłał. Potem zespół zdecyduje o nowej lampie dla pana.',
  ro: 'Depozitul are lampa dumneavoastră pe listă. Vom verifica pozele pe care ni le-ați trimis. Apoi echipa noastră va decide despre o lampă nouă.',
};

const absent: readonly Case[] = [
  ['no-time', 'en', whole.en],
  ['no-time', 'pl', whole.pl],
  ['no-time', 'ro', whole.ro],
  ['no-first-person', 'en', whole.en],
  ['no-first-person', 'ro', whole.ro],
  ['not-heard', 'en', whole.en, undefined, { arousal: 'high' }],
  ['not-heard', 'pl', whole.pl, undefined, { arousal: 'high' }],
  ['not-heard', 'ro', whole.ro, undefined, { arousal: 'high' }],
  [
    'late-apology',
    'en',
    'The warehouse has your order on its list now. A colleague looked at the photos you sent. I am so sorry that the lamp arrived broken.',
    'sorry',
  ],
  ['unanswered', 'en', whole.en, undefined, { requests: ['a new lamp', 'an invoice in the name of my company'] }],
  ['mostly-pack', 'en', whole.en, undefined, { inserted: [whole.en] }],
  [
    'repeated-opener',
    'en',
    'Dear Maria,\nthat must have been a long morning for you.',
    undefined,
    { openers: ['that must have been a'] },
  ],
];

describe('a rule speaks', () => {
  for (const [kind, lang, text, words, about] of [...spoken, ...absent]) {
    test(`of ${kind} in ${lang}: ${text}`, () => {
      const found = adviceOn(text, lang, about).find((one) => one.kind === kind);
      expect(found, JSON.stringify(kindsOf(text, lang, about))).toBeDefined();
      if (words !== undefined) expect(found?.words?.text).toBe(words);
    });
  }

  test.each(ruleIds)('%s speaks in one of these cases', (id) => {
    const all = [...spoken, ...absent].flatMap(([, lang, text, , about]) => adviceOn(text, lang, about));
    // Warm edges and shown work have their own tests below.
    const elsewhere = ['warm-edges', 'show-the-work'];
    expect(elsewhere.includes(id) || all.some(({ rule }) => rule.id === id)).toBe(true);
  });
});

describe('a rule is silent', () => {
  const good: readonly (readonly [Lang, string, About])[] = [
    [
      'en',
      'Hi Maria, two broken lamps in a row: I can see why you are fed up. This is our mistake. I have asked the warehouse to pack a new lamp today. I will write to you by 16:00 with the tracking number. Thank you for the photo.',
      { ...lamp, arousal: 'high', feelings: ['angry'] },
    ],
    [
      'pl',
      'Pani Mario, druga stłuczona lampa z rzędu: rozumiem, że ma pani dość. To nasz błąd. Poprosiłam magazyn o spakowanie nowej lampy dziś. Napiszę do pani do 16:00 z numerem przesyłki. Dziękuję za zdjęcie.',
      { asked: 'Lampa znowu przyszła stłuczona.', arousal: 'high', feelings: ['angry'] },
    ],
    [
      'ro',
      'Doamnă Popescu, a doua lampă spartă la rând: înțeleg că sunteți supărată. Este greșeala noastră. Am rugat depozitul să împacheteze azi o lampă nouă. Vă scriu eu până la 16:00 cu numărul coletului. Mulțumesc pentru poză.',
      { asked: 'Lampa a venit iar spartă.', arousal: 'high', feelings: ['angry'] },
    ],
  ];
  test.each(good)('in %s on a reply that is as it should be', (lang, text, about) => {
    expect(kindsOf(text, lang, about)).toEqual([]);
  });

  test.each([
    [
      '"as soon as" with an event of the customer’s',
      'en',
      'I will send it as soon as your photo is here, today by 16:00.',
    ],
    ['an apology that names the thing', 'en', 'I am sorry that we charged you twice.'],
    ['a loss', 'en', 'I am so sorry for your loss.'],
    [
      'someone else’s words in quotation marks',
      'en',
      'The courier wrote “you should have been at home” and I am asking why.',
    ],
    ['"should have received"', 'en', 'You should have received an email from me today.'],
    ['przepraszam with its thing', 'pl', 'Przepraszam, że pobraliśmy opłatę dwa razy.'],
    ['scuze with its thing', 'ro', 'Îmi cer scuze că v-am taxat de două ori.'],
  ] as const)('on %s', (_, lang, text) => {
    expect(kindsOf(text, lang)).toEqual([]);
  });
});

test('warmth in the middle of a long reply is told, at its edges it is not', () => {
  const work = 'I checked the order. I asked the courier. I booked a new slot. ';
  const warm = 'I completely understand how frustrating this is. ';
  const end = 'I will write to you by 16:00. Thank you for the photo.';
  expect(kindsOf(`${work}${warm}${work}${end}`, 'en')).toContain('too-warm');
  expect(kindsOf(`${warm}${work}${work}${end}`, 'en')).not.toContain('too-warm');
});

test('an update that shows no work is told, one with a thing done is not', () => {
  const idle =
    'Hello Maria. The case is still under review at the moment. Nobody knows anything new about the lamp so far.';
  expect(kindsOf(idle, 'en')).toContain('no-work-shown');
  expect(kindsOf(`${idle} I have asked the courier again today.`, 'en')).not.toContain('no-work-shown');
});

test('a rule that was switched off says nothing', () => {
  const draft = cutDraft('We will get back to you soon.', { ...moment, lang: 'en' });
  const on = advise(draft, reviewOf(draft), {});
  expect(on.map(({ rule }) => rule.id)).toContain('a-time');
  expect(advise(draft, reviewOf(draft), {}, new Set(['a-time'])).map(({ rule }) => rule.id)).not.toContain('a-time');
});

test('every rule is listed once, with its source or none', () => {
  expect(rules.map(({ id }) => id).sort()).toEqual([...ruleIds].sort());
  for (const { source } of rules) if (source) expect(source.cite).toMatch(/\d{4}$/);
});

test.each([
  ['Dear Ms Kowalska,\nthat must have been a long morning.', 'that must have been a'],
  ['Hi Maria! Thank you for the photo of the lamp.', 'thank you for the photo'],
  ['Thank you', undefined],
])('%j opens with %j', (text, opener) => {
  expect(openerOf(cutDraft(text, { ...moment, lang: 'en' }).cut)).toBe(opener);
});
