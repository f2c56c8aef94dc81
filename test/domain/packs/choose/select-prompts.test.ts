import { describe, expect, test } from 'vitest';
import { maxOffers, type SelectOptions, selectPrompts } from '../../../../src/domain/packs/choose/select-prompts.ts';
import type { Pack, Prompt } from '../../../../src/domain/packs/format/pack.ts';
import type { Arousal, Feeling, Need, Reading } from '../../../../src/domain/reading/reading.ts';
import { steps } from '../../../../src/domain/reply/review.ts';
import { samplePack, samplePrompt } from '../sample-pack.ts';

type Mood = {
  feelings?: readonly [Feeling, ...Feeling[]];
  needs?: readonly Need[];
  arousal?: Arousal;
  repeat?: boolean;
};

const cue = { start: 0, end: 5, text: 'again' };
const reading = ({ feelings = ['neutral'], needs = [], arousal = 'calm', repeat = false }: Mood = {}): Reading => {
  const [first, ...rest] = feelings;
  const read = (feeling: Feeling, strength: number) => ({ feeling, strength, cues: [cue] });
  return {
    lang: 'en',
    feelings: [read(first, 0.8), ...rest.map((feeling) => read(feeling, 0.4))],
    arousal,
    needs: needs.map((need) => ({ need, cues: [cue] })),
    repeat: repeat ? [cue] : [],
  };
};

const options = (changes: Partial<SelectOptions> = {}): SelectOptions => ({
  lang: 'en',
  uiLang: 'en',
  open: steps,
  moment: 'reply',
  values: {},
  used: new Set(),
  reading: reading(),
  ...changes,
});

/** One prompt for each entry, its id the key. */
const prompts = (given: Record<string, Partial<Prompt>>): Prompt[] =>
  Object.entries(given).map(([id, changes]) =>
    samplePrompt({ id, text: { en: `Text of ${id}` }, when: {}, ...changes }),
  );
const pack = (given: Record<string, Partial<Prompt>>, changes: Partial<Pack> = {}): Pack =>
  samplePack({ prompts: prompts(given), languages: ['en'], ...changes });
const ids = (packs: readonly Pack[], changes: Partial<SelectOptions> = {}): readonly string[] =>
  selectPrompts(packs, options(changes)).map(({ id }) => id.replace(/^sample\//, ''));

describe('selectPrompts chooses', () => {
  test.each<[string, Prompt['when'], Partial<SelectOptions>, boolean]>([
    ['a feeling read', { feelings: ['sad', 'angry'] }, { reading: reading({ feelings: ['worried', 'angry'] }) }, true],
    ['a feeling not read', { feelings: ['sad', 'angry'] }, { reading: reading({ feelings: ['worried'] }) }, false],
    ['a need read', { needs: ['refund'] }, { reading: reading({ needs: ['fix', 'refund'] }) }, true],
    ['a need not read', { needs: ['refund'] }, { reading: reading({ needs: ['fix'] }) }, false],
    ['the arousal read', { arousal: ['raised', 'high'] }, { reading: reading({ arousal: 'high' }) }, true],
    ['another arousal', { arousal: ['raised', 'high'] }, {}, false],
    ['repeated contact on the first', { repeat: true }, {}, false],
    ['repeated contact on the third', { repeat: true }, { reading: reading({ repeat: true }) }, true],
    ['first contact on the third', { repeat: false }, { reading: reading({ repeat: true }) }, false],
    ['one list that holds and one that does not', { feelings: ['neutral'], needs: ['fix'] }, {}, false],
    ['the other moment', { moment: 'holding' }, {}, false],
    ['this moment', { moment: 'holding' }, { moment: 'holding' }, true],
    ['a reply when an update is asked for', {}, { moment: 'holding' }, false],
    ['steps all earned', { steps: ['own'] }, { open: ['thank'] }, true],
    ['a situation read', { situations: ['billing', 'delay'] }, { situations: ['delay'] }, true],
    ['a situation not read', { situations: ['billing'] }, { situations: ['delay'] }, false],
    ['a situation while none is known', { situations: ['billing'] }, {}, false],
    ['the stage', { stages: ['update', 'closing'] }, { stage: 'closing' }, true],
    ['another stage', { stages: ['update'] }, { stage: 'closing' }, false],
    ['a first answer while the stage is not known', { stages: ['first-answer'] }, {}, true],
    ['a later stage while the stage is not known', { stages: ['after'] }, {}, false],
    ['a holding update at a stage it names', { moment: 'holding', stages: ['update'] }, { stage: 'update' }, true],
    ['a holding update at another stage', { moment: 'holding', stages: ['update'] }, { stage: 'closing' }, false],
    ['a holding update, whatever its stages', { moment: 'holding', stages: ['update'] }, { moment: 'holding' }, true],
    ['repeated contact when the case says so', { repeat: true }, { situations: ['repeat-contact'] }, true],
  ])('by condition: %s', (_, when, changes, fits) => {
    expect(ids([pack({ it: { when } })], changes)).toEqual(fits ? ['it'] : []);
  });

  test.each<[string, Prompt['when']]>([
    ['a feeling', { feelings: ['neutral'] }],
    ['a need', { needs: ['fix'] }],
    ['arousal', { arousal: ['calm'] }],
    ['first contact', { repeat: false }],
  ])('nothing that asks for %s when nothing is known of the customer', (_, when) => {
    const { reading: _known, ...unknown } = options();
    const offers = selectPrompts([pack({ asks: { when }, plain: {} })], unknown);
    expect(offers.map(({ id }) => id)).toEqual(['sample/plain']);
  });
});

describe('selectPrompts ranks', () => {
  const upset = reading({ feelings: ['angry', 'worried'], needs: ['refund', 'time'], arousal: 'high', repeat: true });
  test.each<[string, Prompt['when'], Prompt['when'], Partial<SelectOptions>]>([
    ['the strongest feeling over the second', { feelings: ['angry'] }, { feelings: ['worried'] }, {}],
    ['words for this feeling over words for any', { feelings: ['angry'] }, {}, {}],
    [
      'words for one feeling over words for four',
      { feelings: ['angry'] },
      { feelings: ['angry', 'sad', 'worried', 'confused'] },
      {},
    ],
    ['the first need over the second', { needs: ['refund'] }, { needs: ['time'] }, {}],
    ['a need over none', { needs: ['time'] }, {}, {}],
    ['repeated contact over none', { repeat: true }, {}, {}],
    ['the arousal over none', { arousal: ['high'] }, {}, {}],
    ['the next step over a later one', { steps: ['own'] }, { steps: ['thank'] }, { open: ['own', 'thank'] }],
    ['a later step over one that is earned', { steps: ['thank'] }, { steps: ['own'] }, { open: ['act', 'thank'] }],
    ['two open steps over one', { steps: ['act', 'inform'] }, { steps: ['act'] }, { open: ['act', 'inform'] }],
    ['the situation over the feeling', { situations: ['delay'] }, { feelings: ['angry'] }, { situations: ['delay'] }],
    [
      'what matters most over what matters next',
      { situations: ['abuse'] },
      { situations: ['delay'] },
      { situations: ['abuse', 'delay'] },
    ],
    ['this stage over any', { stages: ['waiting'] }, {}, { stage: 'waiting' }],
    [
      'any stage over this and three more',
      {},
      { stages: ['waiting', 'update', 'solution', 'closing'] },
      { stage: 'waiting' },
    ],
    ['a feeling over a need', { feelings: ['angry'] }, { needs: ['time'] }, {}],
    [
      'acknowledging first when they are upset',
      { steps: ['acknowledge'] },
      { steps: ['act', 'inform'] },
      { open: ['act', 'inform', 'acknowledge'] },
    ],
  ])('%s', (_, better, worse, changes) => {
    expect(ids([pack({ worse: { when: worse }, better: { when: better } })], { reading: upset, ...changes })).toEqual([
      'better',
      'worse',
    ]);
  });

  test('acknowledging last when a calm person asks a plain question', () => {
    const given = pack({ acknowledge: { when: { steps: ['acknowledge'] } }, act: { when: { steps: ['act'] } } });
    expect(ids([given])).toEqual(['act', 'acknowledge']);
    expect(ids([given], { reading: reading({ feelings: ['sad'] }) })).toEqual(['acknowledge', 'act']);
  });

  test('stronger evidence first among equals, and else as the packs stand', () => {
    const given = pack({ none: {}, c: { evidence: 'C' }, a: { evidence: 'A' }, b: { evidence: 'B' }, last: {} });
    expect(ids([given])).toEqual(['a', 'b', 'c', 'none', 'last']);
  });

  test('what was just said to somebody else lower, and last of its kind', () => {
    const given = pack({
      late1: { when: { situations: ['delay'] } },
      late2: { when: { situations: ['delay'] } },
      any: {},
    });
    const stale = new Map([['sample/late1', 5.75]]);
    expect(ids([given], { situations: ['delay'] })).toEqual(['late1', 'late2', 'any']);
    expect(ids([given], { situations: ['delay'], stale })).toEqual(['late2', 'late1', 'any']);
  });

  test('the same for the same input', () => {
    const given = [pack({ a: {}, b: {}, c: { kind: 'ask' } }), pack({ a: {}, b: {} }, { id: 'other' })];
    expect(ids(given)).toEqual(ids(given));
  });
});

describe('selectPrompts varies the first three', () => {
  const own = { when: { steps: ['own'] } } satisfies Partial<Prompt>;
  const act = { when: { steps: ['act'] } } satisfies Partial<Prompt>;
  const reframe = { kind: 'reframe', when: {} } satisfies Partial<Prompt>;
  const open = { open: ['own', 'act', 'thank'] } satisfies Partial<SelectOptions>;

  test.each<[string, Record<string, Partial<Prompt>>, Partial<SelectOptions>, readonly string[]]>([
    [
      'two things to say for different steps, one to think about',
      { own1: own, own2: own, own3: own, act, reframe },
      open,
      ['own1', 'act', 'reframe', 'own2', 'own3'],
    ],
    ['one to ask counts as one to think about', { own, act, ask: { kind: 'ask' } }, open, ['own', 'act', 'ask']],
    ['two for one step where no other is served', { own1: own, own2: own, reframe }, open, ['own1', 'own2', 'reframe']],
    [
      'two for the last step rather than one for an earned step',
      { thank1: { when: { steps: ['thank'] } }, thank2: { when: { steps: ['thank'] } }, own, reframe },
      { open: ['thank'] },
      ['thank1', 'thank2', 'reframe', 'own'],
    ],
    ['only things to say where nothing else fits', { own, act }, open, ['own', 'act']],
    ['only thoughts where nothing is to say', { reframe, other: reframe }, open, ['reframe', 'other']],
    [
      'nothing twice where a prompt serves both steps',
      { both: { when: { steps: ['own', 'act'] } }, own },
      open,
      ['both', 'own'],
    ],
  ])('%s', (_, given, changes, expected) => {
    expect(ids([pack(given)], changes)).toEqual(expected);
  });

  test('used ones go last and are marked', () => {
    const used = new Set(['sample/own1', 'sample/reframe']);
    const offers = selectPrompts(
      [pack({ own1: own, own2: own, act, reframe, other: reframe })],
      options({ ...open, used }),
    );
    expect(offers.map(({ id, used: isUsed }) => [id, isUsed])).toEqual([
      ['sample/own2', false],
      ['sample/act', false],
      ['sample/other', false],
      ['sample/own1', true],
      ['sample/reframe', true],
    ]);
  });

  test('what cannot be filled makes room for what can', () => {
    const given = pack({
      needsDue: { ...own, text: { en: 'I write {due}.' } },
      own: { ...own, text: { en: 'I am on it[, {customer}].' } },
    });
    expect(ids([given])).toEqual(['own']);
    const offers = selectPrompts([given], options({ values: { due: 'by 16:00', customer: 'Maria' } }));
    expect(offers.map(({ text }) => text)).toEqual(['I write by 16:00.', 'I am on it, Maria.']);
  });

  test('more than anybody scrolls through is left out', () => {
    const many = pack(Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`own-${i}`, own])));
    expect(ids([many, pack({ act }, { id: 'other' })])).toHaveLength(maxOffers);
  });
});

describe('selectPrompts speaks', () => {
  const both = { en: 'I am on it.', pl: 'Zajmuję się tym.' };

  test.each<[string, Partial<Prompt>, Partial<SelectOptions>, string, string]>([
    ['the language of the ticket', { text: both }, { lang: 'pl' }, 'pl', 'Zajmuję się tym.'],
    ['English where that is missing', { text: both }, { lang: 'ro' }, 'en', 'I am on it.'],
    ['what there is where English is missing too', { text: { pl: both.pl } }, { lang: 'ro' }, 'pl', 'Zajmuję się tym.'],
    [
      'the language of the interface to the agent',
      { kind: 'reframe', text: both },
      { lang: 'en', uiLang: 'pl' },
      'pl',
      'Zajmuję się tym.',
    ],
  ])('%s', (_, changes, language, lang, text) => {
    expect(selectPrompts([pack({ it: changes })], options(language))).toMatchObject([{ lang, text }]);
  });

  test('the ticket’s language before better words in another', () => {
    const given = pack({
      english: { text: { en: 'I am sorry.' }, when: { feelings: ['neutral'] } },
      polish: { text: both },
    });
    expect(ids([given], { lang: 'pl' })).toEqual(['polish', 'english']);
  });

  test('no due phrase of one language inside a sentence of another', () => {
    const given = pack({ due: { text: { en: 'I write {due}.' } }, maybe: { text: { en: 'I write again[ {due}].' } } });
    const offers = selectPrompts([given], options({ lang: 'pl', values: { due: 'do 16:00' } }));
    expect(offers.map(({ text }) => text)).toEqual(['I write again.']);
  });

  test('names of principles and packs in the language of the interface', () => {
    const given = samplePack({ prompts: [samplePrompt()] });
    const named = {
      source: 'A book everybody may read',
      used: false,
      lang: 'en',
      kind: 'say',
      id: 'sample/first-look',
    };
    expect(selectPrompts([given], options({ uiLang: 'pl' }))).toMatchObject([
      { ...named, principle: 'Informować', pack: 'Przykład' },
    ]);
    expect(selectPrompts([given], options({ uiLang: 'ro' }))).toMatchObject([
      { ...named, principle: 'Keep informed', pack: 'Sample' },
    ]);
  });

  test('an id for a principle without a name', () => {
    expect(
      selectPrompts([samplePack({ principles: {}, prompts: [samplePrompt({ principle: 'constructor' })] })], options()),
    ).toMatchObject([{ principle: 'constructor' }]);
  });

  test('with its filled-in places marked', () => {
    const [offer] = selectPrompts([samplePack()], options({ values: { customer: 'Maria' } }));
    expect(offer?.text).toBe('I am looking at it now, Maria.');
    expect(offer?.stretches).toEqual([
      { text: 'I am looking at it now, ', marked: false },
      { text: 'Maria', marked: true },
      { text: '.', marked: false },
    ]);
  });
});
