// The parts of the built-in packs besides prompts and checklists: playbooks, practice, breaks, limits, phrases to avoid.
import { describe, expect, test } from 'vitest';
import { type Lang, langs } from '../../src/domain/language/lang.ts';
import { cutText } from '../../src/domain/language/words.ts';
import { findAvoided } from '../../src/domain/packs/choose/find-avoided.ts';
import { offeredPlaybook, playbookViews } from '../../src/domain/packs/choose/playbook-view.ts';
import { selfCareIdeas } from '../../src/domain/packs/choose/self-care-ideas.ts';
import { findPhrase } from '../../src/domain/packs/format/find-phrase.ts';
import { careKinds, careMinutes } from '../../src/domain/packs/format/self-care.ts';
import { readMessage } from '../../src/domain/reading/read-message.ts';
import { alike } from './alike.ts';
import { formal, never } from './manner.ts';
import { packs, prompts } from './read-built-ins.ts';

const playbooks = packs.flatMap((pack) => pack.playbooks ?? []);
const practice = packs.flatMap((pack) => pack.practice ?? []);
const selfCare = packs.flatMap((pack) => pack.selfCare ?? []);
const limits = packs.flatMap((pack) => pack.limits ?? []);
const avoid = packs.flatMap((pack) => pack.avoid ?? []);
const unquoted = (text: string): string => text.replace(/[“„][^”]*”/g, '');

test('there is enough of each, each id once', () => {
  expect(playbooks.length).toBeGreaterThanOrEqual(12);
  expect(practice.length).toBeGreaterThanOrEqual(40);
  expect(selfCare.length).toBeGreaterThanOrEqual(40);
  expect(limits.length).toBeGreaterThanOrEqual(5);
  expect(avoid.length).toBeGreaterThanOrEqual(10);
  for (const list of [playbooks, practice, selfCare, limits, avoid])
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
});

test('each pack has a vision', () => {
  for (const { vision, id } of packs) expect(Object.keys(vision ?? {}).sort(), id).toEqual([...langs].sort());
});

describe('breaks', () => {
  test.each(careKinds.flatMap((kind) => careMinutes.map((minutes) => ({ kind, minutes }))))(
    'of kind $kind and $minutes min: there are two or more',
    ({ kind, minutes }) => {
      const fitting = selfCare.filter((idea) => idea.kind === kind && idea.minutes === minutes);
      expect(fitting.length).toBeGreaterThanOrEqual(2);
    },
  );

  test('cyclic sighing takes five minutes; its short form says that it is untested', () => {
    const breathing = selfCareIdeas(packs, 'en').filter(({ guide }) => guide === 'breathing');
    expect(breathing.map(({ minutes }) => minutes)).toEqual([5, 1]);
    expect(breathing[1]?.text).toContain('one was not');
  });

  test('those with proof name a paper', () => {
    for (const { id, source, evidence } of selfCare)
      if (evidence !== undefined) expect(source, id).toMatch(/(?:19|20)\d\d|14-093/);
  });
});

describe.each(langs)('in %s', (lang) => {
  const sentences = playbooks.flatMap(({ id, steps }) =>
    steps.flatMap(({ say }) => (say ? [{ id, text: say[lang] ?? '' }] : [])),
  );
  const toAgent = [
    ...playbooks.flatMap(({ id, steps }) => steps.map(({ text }) => ({ id, text: text[lang] ?? '' }))),
    ...selfCare.map(({ id, text }) => ({ id, text: text[lang] ?? '' })),
  ];

  test.each([
    ['playbook sentences', sentences, 0.5],
    ['playbook steps and breaks', toAgent, 0.5],
    ['practice messages', practice.map(({ id, message }) => ({ id, text: message[lang] ?? '' })), 0.3],
  ] as const)('no two %s are alike', (_, texts, most) => {
    expect(alike(texts, most)).toEqual([]);
  });

  test.each(never[lang])('no text has a %s', (_, pattern) => {
    const heard = [...sentences, ...toAgent].map(({ id, text }) => ({ id, text: unquoted(text) }));
    expect(heard.filter(({ text }) => pattern.test(text))).toEqual([]);
  });

  test('customers are addressed formally, but for a child; agents as colleagues', () => {
    for (const { id, text } of sentences) if (id !== 'child') expect(text, id).not.toMatch(formal[lang].toCustomer);
    for (const { id, text } of toAgent) expect(unquoted(text), id).not.toMatch(formal[lang].toAgent);
  });

  test('all is calm', () => {
    for (const { id, text } of [...sentences, ...toAgent]) {
      expect(text, id).not.toMatch(/!|\.\.| {2}|^\s|\s$/);
      expect(text, id).toMatch(/[.?”]$/);
    }
  });

  test('no prompt and no playbook says what a pack would leave out', () => {
    const said = [
      ...sentences,
      ...prompts
        .filter(({ prompt }) => prompt.kind !== 'reframe')
        .map(({ id, prompt }) => ({ id, text: prompt.text[lang] ?? '' })),
    ];
    for (const { id, text } of said) expect(findAvoided(packs, text, lang, lang), `${id}: ${text}`).toBeUndefined();
  });

  test('each other way is one that no pack would leave out', () => {
    for (const { id, instead } of avoid)
      expect(findAvoided(packs, instead[lang] ?? '', lang, lang), id).toBeUndefined();
  });

  test.each(practice)('the engine reads $id in its language', ({ message }) => {
    const text = message[lang] ?? '';
    if (text.length > 40) expect(readMessage(text).lang).toBe(lang);
  });
});

describe('playbooks', () => {
  test.each(playbooks)('$id has four to seven steps, one sentence or more, complete', ({ steps, title }) => {
    expect(steps.length).toBeGreaterThanOrEqual(4);
    expect(steps.length).toBeLessThanOrEqual(7);
    expect(steps.some(({ say }) => say)).toBe(true);
    for (const texts of [title, ...steps.flatMap(({ text, say }) => (say ? [text, say] : [text]))])
      expect(Object.keys(texts).sort()).toEqual([...langs].sort());
  });

  test('leave no sentence out for want of a value', () => {
    for (const lang of langs) {
      const views = playbookViews(packs, { uiLang: lang, lang, values: { due: 'T 16:00' } });
      const said = views.flatMap(({ steps }) => steps.filter(({ say }) => say));
      expect(said).toHaveLength(playbooks.flatMap(({ steps }) => steps.filter(({ say }) => say)).length);
      for (const { text, say } of views.flatMap(({ steps }) => steps))
        expect(`${text} ${say?.text}`).not.toMatch(/[{}]/);
    }
  });

  const offered = (text: string, lang: Lang) =>
    offeredPlaybook(packs, { place: { theirs: { cut: cutText(text), lang } } }, lang)?.id.split('/')[1];

  test.each<[Lang, string, string]>([
    ['en', 'I don’t want to live any more, and now this bill.', 'self-harm'],
    ['pl', 'Nie chce mi się żyć, a teraz jeszcze ten rachunek', 'self-harm'],
    ['pl', 'nie chce mi sie zyc', 'self-harm'],
    ['ro', 'Nu mai vreau să trăiesc așa.', 'self-harm'],
    ['ro', 'nu mai vreau sa traiesc', 'self-harm'],
    ['en', 'I know where you live, mate', 'threat'],
    ['pl', 'Wiem, gdzie mieszkasz.', 'threat'],
    ['ro', 'Știu unde stai, ai grijă', 'threat'],
    ['en', 'There was smoke and then sparks', 'hazard'],
    ['pl', 'Z kontaktu poszły iskry i śmierdzi', 'hazard'],
    ['ro', 'A ieșit fum din priză', 'hazard'],
    ['en', 'I am 12 and my mum does not know', 'child'],
    ['pl', 'mam 12 lat i mama nie wie', 'child'],
    ['ro', 'am 12 ani și mama nu știe', 'child'],
    ['en', 'Looking after my father, he has dementia', 'vulnerable'],
    ['en', 'My account was hacked', 'fraud'],
    ['pl', 'Ktoś się zalogował na moje konto', 'fraud'],
    ['ro', 'Mi-a spart contul cineva', 'fraud'],
    ['en', 'You sent me somebody else’s invoice', 'data-leak'],
    ['ro', 'Am primit factura altcuiva', 'data-leak'],
    ['en', 'This is racist', 'discrimination'],
    ['pl', 'Mój mąż zmarł w marcu', 'bereavement'],
    ['ro', 'Soția mea a decedat luna trecută', 'bereavement'],
    ['en', 'I am a journalist with a question', 'press'],
    ['pl', 'Sprawa trafi do sądu', 'lawyer'],
    ['ro', 'Vă dau în judecată', 'lawyer'],
    ['en', 'Refund me or I will post a video', 'or-else'],
    ['pl', 'bo inaczej wystawię opinię', 'or-else'],
  ])('%s: %j calls for %s', (lang, text, id) => {
    expect(offered(text, lang)).toBe(id);
  });

  test.each<[Lang, string]>([
    ['en', 'My laptop died yesterday, can I return it?'],
    ['en', 'This delivery time is killing me'],
    ['en', 'Where do you live chat?'],
    ['pl', 'Chcę zamówić sad jabłoniowy w doniczkach'],
    ['pl', 'Telefon nie działa od wczoraj'],
    ['ro', 'Mi s-a stricat cuptorul ieri'],
    ['ro', 'Vreau să schimb adresa de livrare'],
  ])('%s: %j calls for none', (lang, text) => {
    expect(offered(text, lang)).toBeUndefined();
  });

  test('no everyday message to practise with calls for one by its words', () => {
    for (const lang of langs) {
      const called = practice.filter(({ message }) =>
        playbooks.some(({ when }) => when.words && findPhrase(cutText(message[lang] ?? ''), when.words[lang] ?? [])),
      );
      expect(called.map(({ id }) => id).sort(), lang).toEqual([]);
    }
  });
});
