import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCraft, checkDraft, craftSteps } from '../../../../src/domain/packs/craft/check-craft.ts';
import type { Prompt } from '../../../../src/domain/packs/format/pack.ts';
import { sampleChecklist, samplePack, samplePrompt } from '../sample-pack.ts';
import { both, found, foundIn, origin, packOf, said, saying } from './sample-findings.ts';

test('checkCraft finds nothing in a plain pack', () => {
  expect(found([samplePack({ checklists: [sampleChecklist()] })])).toEqual([]);
});

describe('checkCraft, words the engine warns of', () => {
  test.each<[string, Prompt['text'], Partial<Prompt>, readonly string[]]>([
    ['a stock phrase', { en: 'We apologise for any inconvenience caused.', pl: 'Już to sprawdzam.' }, {}, ['stock']],
    ['blame, in Polish', { en: 'I see.', pl: 'Trzeba było przeczytać regulamin, to Państwa wina.' }, {}, ['blame']],
    [
      'a vague time, in Romanian',
      { en: 'I see.', ro: 'Revenim în cel mai scurt timp posibil cu un răspuns.' },
      {},
      ['soon'],
    ],
    [
      'a sorry for the wait to a calm customer',
      { en: 'Sorry for the wait.' },
      { when: { feelings: ['neutral'] } },
      ['thank-for-waiting'],
    ],
    ['no such thing to an angry one', { en: 'Sorry for the wait.' }, { when: { feelings: ['angry'] } }, []],
    ['no thought for the agent', { en: 'You should have read the manual: who says that?' }, { kind: 'reframe' }, []],
  ])('%s', (_, text, changes, kinds) => {
    const pack = packOf({ prompts: [saying(text, changes)], languages: ['en'] });
    const warned = checkCraft([pack]).filter(({ code }) => code === 'engine-warns');
    expect(warned.map(({ detail }) => detail)).toEqual(expect.arrayContaining([...kinds]));
    expect(warned.length > 0).toBe(kinds.length > 0);
  });

  test('in the sentences of playbooks and in the other way to say', () => {
    const stock = both('We apologise for any inconvenience caused.');
    const steps = [{ text: both('Stop') }, { text: both('Write'), say: stock }];
    const pack = packOf({
      playbooks: [{ id: 'fire', moment: 'safety', title: both('Fire'), ...origin, when: {}, steps }],
      avoid: [{ id: 'error', phrases: { en: ['user error'] }, instead: stock, source: 'us' }],
    });
    const places = checkCraft([pack]).filter(({ detail }) => detail === 'stock');
    expect(places.map(({ list, path, lang }) => `${list} ${path} ${lang}`)).toEqual(
      expect.arrayContaining(['playbooks steps[1].say en', 'avoid instead en']),
    );
  });
});

describe('checkCraft, mixed messages', () => {
  const avoid = [
    { id: 'wait', phrases: { en: ['bear with'], pl: ['cierpliwoś*'] }, instead: both('I look'), source: 'us' },
  ];

  test('a phrase that another pack asks to avoid, in the language of the text', () => {
    const text = { en: 'Please bear with me.', pl: 'Proszę o cierpliwość.' };
    const others = packOf({ id: 'team', avoid });
    expect(found([others, packOf({ prompts: [saying(text)] })]).filter((one) => one.startsWith('avoided'))).toEqual([
      'avoided-phrase prompts/it text en “bear with” ~ team/avoid/wait',
      'avoided-phrase prompts/it text pl “cierpliwość” ~ team/avoid/wait',
    ]);
  });

  test('two cadences for one case, in whatever order its lists stand', () => {
    const cadence = { id: 'a', ...origin, text: both('Daily'), every: 8, unit: 'hours' as const };
    const cadences = [
      { ...cadence, when: { needs: ['time' as const, 'fix' as const], tags: ['VIP'] } },
      {
        ...cadence,
        id: 'b',
        every: 2,
        text: both('Twice'),
        when: { tags: ['vip'], needs: ['fix' as const, 'time' as const] },
      },
      { ...cadence, id: 'c', every: 4, text: both('Often'), when: { needs: ['fix' as const] } },
    ];
    expect(foundIn({ cadences })).toEqual(['two-cadences cadences/b ~ sample/cadences/a']);
  });

  test('two lists, and two playbooks that are offered, for one case', () => {
    const other = { id: 'look', text: both('Read all of it before anything else') };
    const lists = [sampleChecklist(), sampleChecklist({ id: 'second', steps: [other, { ...other, id: 'b' }] })];
    const book = { moment: 'abuse' as const, title: both('Rude'), ...origin, when: { situations: ['abuse' as const] } };
    const playbooks = [
      { ...book, id: 'rude', steps: [{ text: both('Breathe out') }, { text: both('Name a limit') }] },
      {
        ...book,
        id: 'grave',
        moment: 'threat' as const,
        steps: [{ text: both('Call') }, { text: both('Tell your lead') }],
      },
    ];
    expect(foundIn({ checklists: lists, playbooks })).toEqual([
      'same-condition checklists/second ~ sample/checklists/list',
      'same-condition playbooks/rude ~ sample/playbooks/grave',
    ]);
  });

  test.each<[string, Prompt['when'], Prompt['when'], readonly string[]]>([
    [
      'wherever the words are offered',
      { situations: ['refusal', 'delay'] },
      { situations: ['refusal'] },
      ['apologise'],
    ],
    ['not where it is another case', { situations: ['billing'] }, { situations: ['refusal'] }, []],
    [
      'not where it holds in some of the cases only',
      { situations: ['refusal'] },
      { situations: ['refusal', 'delay'] },
      [],
    ],
  ])('advice against what the words do: %s', (_, advised, offered, acts) => {
    const advice = samplePrompt({
      id: 'advice',
      kind: 'reframe',
      text: { en: 'What helps here? No apology: say what you can do.', pl: 'Co tu pomoże?' },
      when: advised,
    });
    const team = packOf({ id: 'team', prompts: [advice] });
    const sorry = saying({ en: 'I am sorry that the lamp came broken.', pl: 'Już to sprawdzam.' }, { when: offered });
    const contrary = checkCraft([team, packOf({ prompts: [sorry] })]).filter(({ code }) => code === 'contrary-advice');
    expect(contrary.map(({ detail }) => detail)).toEqual(acts);
  });
});

describe('checkDraft', () => {
  const phrases = { en: ['bear with'], pl: ['cierpliwoś*'] };
  const avoid = [{ id: 'wait', phrases, instead: both('I look'), source: 'us' }];
  const text = { en: 'Please bear with me while I look at it.', pl: 'Chwilę to potrwa.' };
  const others = [packOf({ id: 'team', prompts: [saying(text)], avoid })];

  test('tells what the draft brings about in others, and nothing the others have among themselves', () => {
    expect(checkDraft(packOf(), others)).toEqual([]);
    expect(checkDraft(packOf({ avoid }), others).map(said)).toEqual([
      'avoided-phrase prompts/it text en “bear with” ~ sample/avoid/wait',
      'near-duplicate avoid/wait en ~ team/avoid/wait 100 %',
    ]);
  });

  test('leaves an older version of the draft out', () => {
    const draft = samplePack();
    expect(checkDraft(draft, [{ ...draft, version: '0.9.0' }])).toEqual([]);
  });
});

test('craftSteps lets go of the reins between any two texts', () => {
  const prompts = Array.from({ length: 20 }, (_, at) => saying(both(`Number ${at} is on its way`), { id: `p-${at}` }));
  expect([...craftSteps([packOf({ prompts })])].filter((step) => step === undefined).length).toBeGreaterThan(40);
});

test('checkCraft answers whatever a pack may hold, and names things that are there', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
  const texts = fc.record({ en: text, pl: text, ro: text }, { requiredKeys: ['en'] });
  const prompts = fc.array(fc.tuple(texts, fc.constantFrom('say' as const, 'ask' as const, 'reframe' as const)), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(prompts, fc.array(texts, { minLength: 2, maxLength: 4 }), texts, (given, steps, phrase) => {
      const pack = packOf({
        prompts: given.map(([said, kind], at) => saying(said, { id: `p-${at}`, kind })),
        checklists: [sampleChecklist({ steps: steps.map((one, at) => ({ id: `s-${at}`, text: one })) })],
        avoid: [{ id: 'a', phrases: { en: [phrase.en] }, instead: phrase, source: 'us' }],
      });
      for (const { list, id } of checkCraft([pack])) expect(pack[list]?.map((thing) => thing.id)).toContain(id);
    }),
    { numRuns: 60 },
  );
}, 60_000);
