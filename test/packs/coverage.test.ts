// That no kind of case is left without words, in any stage and any language; and the tables of who is served by what.
import { describe, expect, test } from 'vitest';
import { type Lang, langs } from '../../src/domain/language/lang.ts';
import { selectChecklist } from '../../src/domain/packs/choose/select-checklist.ts';
import { selectPrompts } from '../../src/domain/packs/choose/select-prompts.ts';
import type { Checklist } from '../../src/domain/packs/format/pack.ts';
import { type Feeling, feelings, type Reading } from '../../src/domain/reading/reading.ts';
import { steps } from '../../src/domain/reply/review.ts';
import { type Situation, type Stage, situations, stages } from '../../src/domain/situation/situation.ts';
import { packs, prompts } from './read-built-ins.ts';

const checklists: readonly Checklist[] = packs.flatMap((pack) => pack.checklists ?? []);
const everyCase = situations.flatMap((situation) => stages.map((stage) => ({ situation, stage })));
const named = (situation: Situation) => prompts.filter(({ prompt }) => prompt.when.situations?.includes(situation));

const readingOf = (feeling: Feeling, lang: Lang): Reading => ({
  lang,
  feelings: [{ feeling, strength: 0.8, cues: [] }],
  arousal: 'calm',
  needs: [],
  repeat: [],
});
const offersFor = (about: { situation?: Situation; stage: Stage }, feeling: Feeling, lang: Lang) =>
  selectPrompts(packs, {
    situations: about.situation === undefined ? [] : [about.situation],
    stage: about.stage,
    reading: readingOf(feeling, lang),
    lang,
    uiLang: lang,
    open: steps,
    moment: 'reply',
    values: {},
    used: new Set(),
  });

describe.each(langs)('in %s', (lang) => {
  test.each(everyCase)('$situation at $stage has words for every feeling, none of another language', (about) => {
    for (const feeling of feelings) {
      const offers = offersFor(about, feeling, lang);
      expect(offers.length, feeling).toBeGreaterThanOrEqual(3);
      expect(
        offers.some(({ kind }) => kind === 'say'),
        feeling,
      ).toBe(true);
      expect(new Set(offers.map((offer) => offer.lang)), feeling).toEqual(new Set([lang]));
    }
  });

  test.each(stages)('a case of no kind at %s has words to say, and more than say', (stage) => {
    const kinds = new Set(offersFor({ stage }, 'neutral', lang).map(({ kind }) => kind));
    expect(kinds.has('say')).toBe(true);
    expect(kinds.size).toBeGreaterThanOrEqual(2);
  });
});

describe('by name', () => {
  test.each(situations)(
    '%s has four prompts or more, in two stages or more, to say and to ask or think about',
    (one) => {
      const found = named(one);
      expect(found.length).toBeGreaterThanOrEqual(4);
      expect(new Set(found.flatMap(({ prompt }) => prompt.when.stages ?? [])).size).toBeGreaterThanOrEqual(2);
      expect(new Set(found.map(({ prompt }) => prompt.kind)).size).toBeGreaterThanOrEqual(2);
    },
  );

  test.each(stages)('%s has eight prompts or more', (stage) => {
    expect(prompts.filter(({ prompt }) => prompt.when.stages?.includes(stage)).length).toBeGreaterThanOrEqual(8);
  });

  test('words for a kind of case are offered among the first three of it', () => {
    for (const situation of situations) {
      const ids = new Set(named(situation).map(({ id }) => id));
      const shown = offersFor({ situation, stage: 'first-answer' }, 'frustrated', 'en').slice(0, 3);
      expect(
        shown.some(({ id }) => ids.has(id)),
        situation,
      ).toBe(true);
    }
  });

  test('every prompt to say or ask names the stages it fits', () => {
    const anyTime = prompts.filter(
      ({ prompt }) => prompt.kind !== 'reframe' && prompt.when.moment !== 'quiet' && prompt.when.stages === undefined,
    );
    expect(anyTime.map(({ id }) => id)).toEqual([]);
  });
});

describe('checklists', () => {
  const chosen = (situation: Situation | undefined, stage: Stage | undefined, lang: Lang = 'en') =>
    selectChecklist(packs, {
      uiLang: lang,
      situations: situation === undefined ? [] : [situation],
      steps: [],
      checked: new Set(),
      ...(stage && { stage }),
    });

  test.each(situations)('%s has its own', (situation) => {
    const own = checklists.filter(({ when }) => when.situations?.includes(situation)).map(({ id }) => id);
    expect(own).toContain(chosen(situation, 'first-answer')?.id.split('/')[1]);
  });

  test.each(stages)('%s has its own', (stage) => {
    const own = checklists.filter(({ when }) => when.stages?.includes(stage)).map(({ id }) => id);
    expect(own).toContain(chosen(undefined, stage)?.id.split('/')[1]);
  });

  test('there is one for every case, and where nothing is known', () => {
    for (const { situation, stage } of everyCase) expect(chosen(situation, stage)).toBeDefined();
    expect(chosen(undefined, undefined)?.steps).toHaveLength(steps.length);
  });

  test('are short, complete in every language, and none like another', () => {
    expect(checklists.length).toBeGreaterThanOrEqual(15);
    for (const { title, steps: items } of checklists) {
      for (const lang of langs) {
        expect(title[lang]?.length, title.en).toBeLessThanOrEqual(32);
        for (const { text } of items) expect(text[lang]?.length, text.en).toBeLessThanOrEqual(52);
      }
      // Something the reply ticks by itself, and not the whole of it but for the five acts themselves.
      expect(items.length, title.en).toBeGreaterThanOrEqual(4);
    }
    for (const lang of langs) {
      const titles = checklists.map(({ title }) => title[lang]);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  test('are told by principles of their pack, each pack by one or more', () => {
    for (const pack of packs) expect(pack.checklists?.length, pack.id).toBeGreaterThanOrEqual(1);
  });
});

/** What is served by how much: printed, and no cell of it empty. */
test('the tables have no empty cell', () => {
  const bySituation = situations.map((situation) => ({
    situation,
    prompts: named(situation).length,
    checklists: checklists.filter(({ when }) => when.situations?.includes(situation)).length,
    stages: new Set(named(situation).flatMap(({ prompt }) => prompt.when.stages ?? [])).size,
  }));
  const byStage = stages.map((stage) => ({
    stage,
    prompts: prompts.filter(({ prompt }) => prompt.when.stages?.includes(stage)).length,
    checklists: checklists.filter(({ when }) => when.stages?.includes(stage)).length,
  }));
  const byPrinciple = packs.flatMap((pack) =>
    Object.keys(pack.principles).map((principle) => ({
      principle: `${pack.id}/${principle}`,
      prompts: pack.prompts.filter((prompt) => prompt.principle === principle).length,
      languages: Math.min(
        ...pack.prompts.filter((prompt) => prompt.principle === principle).map(({ text }) => Object.keys(text).length),
      ),
    })),
  );
  console.table(bySituation);
  console.table(byStage);
  console.table(byPrinciple);
  for (const row of [...bySituation, ...byStage, ...byPrinciple])
    for (const cell of Object.values(row)) expect(cell, JSON.stringify(row)).not.toBe(0);
});
