import { describe, expect, test } from 'vitest';
import { langs } from '../../src/domain/language/lang.ts';
import { parsePack } from '../../src/domain/packs/format/parse-pack.ts';
import { feelings, needs } from '../../src/domain/reading/reading.ts';
import { steps } from '../../src/domain/reply/review.ts';
import { builtInPacks } from '../../src/packs/index.ts';
import { packFiles, packs, prompts } from './read-built-ins.ts';

describe('built-in packs', () => {
  test.each(packFiles)('$name is valid as a file, and named as its pack', ({ name, text }) => {
    const parsed = parsePack(text);
    expect(parsed).toMatchObject({ ok: true, pack: { id: name.replace('.json', ''), languages: langs } });
  });

  test('are all in the index, once', () => {
    const texts = packFiles.map(({ text }) => JSON.stringify(JSON.parse(text)));
    expect([...builtInPacks].sort()).toEqual(texts.sort());
  });

  test.each(packs)('$id has twelve prompts or more, complete in every language', (pack) => {
    expect(pack.prompts.length).toBeGreaterThanOrEqual(12);
    for (const texts of [pack.title, ...Object.values(pack.principles), ...pack.prompts.map(({ text }) => text)]) {
      expect(Object.keys(texts).sort()).toEqual([...langs].sort());
    }
  });

  test('have 170 prompts together, each id once', () => {
    expect(prompts.length).toBeGreaterThanOrEqual(170);
    expect(new Set(prompts.map(({ id }) => id)).size).toBe(prompts.length);
  });

  test.each(packs)('$id uses every principle it names', (pack) => {
    expect(new Set(pack.prompts.map(({ principle }) => principle))).toEqual(new Set(Object.keys(pack.principles)));
  });

  // The principles of the source texts that words can serve; the rest is served by other parts of the product.
  test.each([
    ['genuine-care', ['genuine-care', 'history', 'lift-a-colleague', 'gentle-correction']],
    ['i-care', ['ideal-service', 'culture-of-service', 'attentiveness', 'responsiveness', 'empowerment']],
    ['legendary-service', ['responsive', 'committed', 'attentive', 'empowered']],
    ['five-truths', ['understand-first', 'keep-informed', 'break-silence', 'people-first', 'free-to-decide']],
    ['laws-of-cx', ['engaged-agent', 'clear-criteria', 'authentic']],
  ])('%s serves each principle of its source with two prompts or more', (id, principles) => {
    const pack = packs.find((one) => one.id === id);
    for (const principle of principles) {
      expect(pack?.prompts.filter((prompt) => prompt.principle === principle).length, principle).toBeGreaterThanOrEqual(
        2,
      );
    }
  });

  test('evidence names a paper and its strength for every prompt', () => {
    const evidence = packs.find(({ id }) => id === 'evidence');
    expect(Object.keys(evidence?.principles ?? {})).toHaveLength(14);
    for (const { id, source, evidence: strength } of evidence?.prompts ?? []) {
      expect(source, id).toMatch(/ (?:19|20)\d\d(?:, doi 10\.\d{4,}\/\S+)?$/);
      expect(strength, id).toMatch(/^[AB]$/);
    }
  });
});

describe('built-in packs cover', () => {
  const said = prompts
    .filter(({ prompt }) => prompt.kind === 'say' && prompt.when.moment !== 'holding')
    .map(({ prompt }) => prompt);

  test.each(feelings.flatMap((feeling) => steps.map((step) => ({ feeling, step }))))(
    '$step for somebody $feeling, by name',
    ({ feeling, step }) => {
      const fitting = said.filter(({ when }) => when.feelings?.includes(feeling) && when.steps?.includes(step));
      expect(fitting.length).toBeGreaterThanOrEqual(1);
    },
  );

  test.each(needs)('the need "%s"', (need) => {
    expect(said.filter(({ when }) => when.needs?.includes(need)).length).toBeGreaterThanOrEqual(1);
  });

  test('repeated contact and high arousal with things to say, to ask and to think about', () => {
    const kinds = (isWanted: (when: (typeof said)[number]['when']) => boolean) =>
      new Set(prompts.filter(({ prompt }) => isWanted(prompt.when)).map(({ prompt }) => prompt.kind));
    expect(kinds((when) => when.repeat === true)).toEqual(new Set(['say', 'reframe']));
    expect(kinds((when) => when.arousal?.includes('high') === true)).toEqual(new Set(['say', 'ask', 'reframe']));
  });

  test('holding updates that say when, and one for when no time is known', () => {
    const holding = prompts.filter(({ prompt }) => prompt.when.moment === 'holding');
    expect(holding.length).toBeGreaterThanOrEqual(8);
    for (const { id, prompt } of holding) for (const lang of langs) expect(prompt.text[lang], id).toContain('{due}');
    expect(holding.some(({ prompt }) => langs.every((lang) => /\[[^\]]*\{due\}/.test(prompt.text[lang] ?? '')))).toBe(
      true,
    );
  });
});
