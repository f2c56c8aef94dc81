// The quick ways to choose among thousands answer what the plain ones do: looking at everything, one by one.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { langs } from '../../../../src/domain/language/lang.ts';
import { cutText } from '../../../../src/domain/language/words.ts';
import { bestFitting, eachFitting } from '../../../../src/domain/packs/choose/best-fitting.ts';
import { findAvoided } from '../../../../src/domain/packs/choose/find-avoided.ts';
import { fits, type Occasion, rank } from '../../../../src/domain/packs/choose/rank-prompts.ts';
import { type SelectOptions, selectPrompts } from '../../../../src/domain/packs/choose/select-prompts.ts';
import { channels } from '../../../../src/domain/packs/format/channel.ts';
import type { Condition } from '../../../../src/domain/packs/format/condition.ts';
import { findPhrase } from '../../../../src/domain/packs/format/find-phrase.ts';
import type { Pack, Prompt } from '../../../../src/domain/packs/format/pack.ts';
import { arousals, feelings, needs, type Reading } from '../../../../src/domain/reading/reading.ts';
import { steps } from '../../../../src/domain/reply/review.ts';
import { situations, stages } from '../../../../src/domain/situation/situation.ts';
import { samplePack, samplePrompt } from '../sample-pack.ts';
import { plainSelect } from './plain-select.ts';

const moments = ['reply', 'holding', 'quiet'] as const;
const helpdesks = ['zendesk', 'gmail'] as const;
const said = ['refund', 'Refundę', 'my money', 'money back', 'późno', 'pozno teraz', 'lamp', 'lampe*', 'ref*'];
const sayings = ['a refund, please', 'My money! Back now', 'bardzo pozno teraz', 'lampele mele', 'nothing of it'];

const listOf = <T>(values: readonly T[], most = 3) => fc.array(fc.constantFrom(...values), { maxLength: most });
const maybe = <T>(one: fc.Arbitrary<T>, rare = 2) => fc.option(one, { nil: undefined, freq: rare });
/** Without the keys that are undefined, as a pack has it. */
const present = <T extends object>(one: fc.Arbitrary<T>) =>
  one.map((given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));

const condition: fc.Arbitrary<Condition> = present(
  fc.record({
    feelings: maybe(listOf(feelings)),
    needs: maybe(listOf(needs), 1),
    arousal: maybe(listOf(arousals), 1),
    steps: maybe(listOf(steps)),
    repeat: maybe(fc.boolean(), 1),
    situations: maybe(listOf(situations), 1),
    stages: maybe(listOf(stages), 1),
    moment: maybe(fc.constantFrom(...moments), 1),
    channels: maybe(listOf(channels), 1),
    helpdesks: maybe(listOf(helpdesks), 1),
    tags: maybe(listOf(['VIP', 'späť', 'vip']), 1),
    words: maybe(present(fc.record({ en: maybe(listOf(said)), pl: maybe(listOf(said)) })), 1),
  }),
);

const text = fc.constantFrom(
  { en: 'I am on it.' },
  { en: 'I write {due}.', pl: 'Piszę {due}.' },
  { pl: 'Piszę[, {customer}].' },
  { ro: 'Ați scris „{words}”.' },
  { en: 'Number {ticket}[, {customer}].', pl: 'Numer.', ro: 'Numărul {ticket}.' },
);
const prompt: fc.Arbitrary<Omit<Prompt, 'id'>> = fc
  .record({
    kind: fc.constantFrom('say' as const, 'say' as const, 'ask' as const, 'reframe' as const),
    evidence: maybe(fc.constantFrom('A' as const, 'B' as const, 'C' as const)),
    text,
    when: condition,
  })
  .map((given) => samplePrompt(given));

const packsOf: fc.Arbitrary<readonly Pack[]> = fc
  .array(fc.array(prompt, { maxLength: 20 }), { maxLength: 4 })
  .map((lists) =>
    lists.map((list, i) =>
      samplePack({ id: `pack-${i}`, prompts: list.map((one, at) => ({ ...one, id: `one-${at}` })) }),
    ),
  );

const cue = { start: 0, end: 5, text: 'again' };
const reading: fc.Arbitrary<Reading> = fc.record({
  lang: fc.constantFrom(...langs),
  feelings: fc
    .uniqueArray(fc.constantFrom(...feelings), { minLength: 1, maxLength: 2 })
    .map(([first = 'neutral', ...more]) => {
      const read = (feeling: (typeof feelings)[number]) => ({ feeling, strength: 0.5, cues: [] });
      return [read(first), ...more.map(read)] as const;
    }),
  arousal: fc.constantFrom(...arousals),
  needs: fc
    .uniqueArray(fc.constantFrom(...needs), { maxLength: 3 })
    .map((all) => all.map((need) => ({ need, cues: [] }))),
  repeat: fc.constantFrom([], [cue]),
});

const occasion: fc.Arbitrary<Occasion> = present(
  fc.record({
    reading: maybe(reading, 4),
    open: fc.subarray([...steps]),
    moment: fc.constantFrom('reply' as const, ...moments),
    situations: maybe(fc.uniqueArray(fc.constantFrom(...situations), { maxLength: 4 })),
    stage: maybe(fc.constantFrom(...stages)),
    place: maybe(
      fc.record({
        channel: maybe(fc.constantFrom(...channels)),
        helpdesk: fc.constantFrom('zendesk', 'front'),
        tags: maybe(listOf(['vip', 'SPAT', 'other'])),
        theirs: maybe(
          fc.record({
            cut: fc.constantFrom(...sayings).map(cutText),
            lang: fc.constantFrom('en' as const, 'pl' as const),
          }),
          4,
        ),
      }),
      4,
    ),
  }),
).map((given) => ({ open: [], moment: 'reply', ...given }));

const options: fc.Arbitrary<SelectOptions> = fc
  .record({
    occasion,
    lang: fc.constantFrom(...langs),
    uiLang: fc.constantFrom(...langs),
    values: present(
      fc.record({
        customer: maybe(fc.constantFrom('Maria', '\u200b', 'M'.repeat(121))),
        ticket: maybe(fc.constant('7')),
        due: maybe(fc.constant('by 16:00'), 4),
        words: maybe(fc.constant('nobody')),
      }),
    ),
    used: fc.uniqueArray(fc.constantFrom('pack-0/one-0', 'pack-1/one-1', 'pack-0/one-7')).map((ids) => new Set(ids)),
    stale: maybe(fc.constant(new Map([['pack-0/one-1', 5.75]]))),
  })
  .map(({ occasion: on, stale, ...rest }) => ({ ...on, ...rest, ...(stale && { stale }) }));

const runs = { numRuns: 600 };
/** Milliseconds, also on a machine that has much else to do. */
const patience = 60_000;

test(
  'selectPrompts offers what the plain way does',
  () => {
    fc.assert(
      fc.property(packsOf, options, (packs, given) => {
        const offers = selectPrompts(packs, given).map(({ id, text: told, used }) => ({ id, text: told, used }));
        expect(offers).toEqual(plainSelect(packs, given));
      }),
      runs,
    );
  },
  patience,
);

test(
  'bestFitting and eachFitting find what the plain way does',
  () => {
    const best = bestFitting(({ prompts }) => prompts);
    const each = eachFitting((packs) => packs.flatMap((pack) => pack.prompts.map((item) => ({ pack, item }))));
    fc.assert(
      fc.property(packsOf, occasion, (packs, about) => {
        const on: Occasion = { ...about, open: [], moment: 'reply' };
        const all = packs.flatMap((pack) => pack.prompts.map((item) => ({ pack, item })));
        const fitting = all.filter(({ item }) => fits(item.when, on));
        const found: typeof fitting = [];
        each(packs, about, (one) => found.push(one));
        expect(found).toEqual(fitting);
        const [first] = fitting.toSorted((a, b) => rank(b.item, on) - rank(a.item, on));
        expect(best(packs, about)?.item).toBe(first?.item);
      }),
      runs,
    );
  },
  patience,
);

test(
  'findAvoided finds the first entry the plain way does',
  () => {
    const entry = fc.record({ en: maybe(listOf(said)), pl: maybe(listOf(said)) });
    const entries = fc.array(fc.array(present(entry), { maxLength: 5 }), { maxLength: 3 });
    fc.assert(
      fc.property(
        entries,
        fc.constantFrom(...sayings),
        fc.constantFrom('en' as const, 'pl' as const),
        (given, draft, lang) => {
          const packs = given.map((list, i) => {
            const avoid = list.map((phrases, at) => ({ id: `a-${at}`, phrases, instead: { en: 'so' }, source: 'us' }));
            return samplePack({ id: `pack-${i}`, avoid });
          });
          const all = packs.flatMap(({ id, avoid = [] }) =>
            avoid.map((one) => ({ id: `${id}/${one.id}`, ...one.phrases })),
          );
          const first = all.find((phrases) => findPhrase(cutText(draft), phrases[lang] ?? []));
          expect(findAvoided(packs, draft, lang, 'en')?.id).toBe(first?.id);
        },
      ),
      runs,
    );
  },
  patience,
);
