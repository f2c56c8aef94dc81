// What is published about packs: the schema for editors, the table of principles, and every example of docs/packs.md.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { langs } from '../../src/domain/language/lang.ts';
import { principleRows, principleTable } from '../../src/domain/packs/craft/principle-table.ts';
import { packJsonSchema } from '../../src/domain/packs/format/json-schema.ts';
import { Pack } from '../../src/domain/packs/format/pack.ts';
import { parsePack } from '../../src/domain/packs/format/parse-pack.ts';
import { builtInPacks } from '../../src/packs/index.ts';
import { packs } from './read-built-ins.ts';

const doc = (name: string): string => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
const written = 'run `node scripts/pack-schema.mjs`';

test('the published schema is that of the code', () => {
  expect(JSON.parse(doc('carecue-pack.schema.json')), written).toEqual(JSON.parse(packJsonSchema()));
});

test('the published table is that of the packs', () => {
  expect(doc('principles.md'), written).toBe(principleTable(builtInPacks));
});

describe('each principle of the built-in packs', () => {
  test.each(principleRows(builtInPacks))('$pack: $id has prompts in each language, and a checklist', (row) => {
    for (const lang of langs) expect(row.prompts[lang]).toBeGreaterThanOrEqual(1);
    expect(new Set(Object.values(row.prompts)).size).toBe(1);
    expect(row.checklists).toBeGreaterThanOrEqual(1);
  });
});

// The principles of the five source texts, by the pack that serves them. `beyond-kpi` is served by what is not there.
test.each([
  ['genuine-care', ['genuine-care', 'history', 'lift-a-colleague', 'gentle-correction']],
  ['i-care', ['ideal-service', 'culture-of-service', 'attentiveness', 'responsiveness', 'empowerment']],
  ['legendary-service', ['self-care', 'committed', 'attentive', 'responsive', 'empowered']],
  ['five-truths', ['understand-first', 'keep-informed', 'break-silence', 'people-first', 'free-to-decide']],
  ['laws-of-cx', ['engaged-agent', 'clear-criteria', 'authentic']],
])('%s names every principle of its source', (id, principles) => {
  expect(Object.keys(packs.find((pack) => pack.id === id)?.principles ?? {}).sort()).toEqual(principles.sort());
});

// `service-education` is practice itself: a message for each principle that words can serve.
test('practice serves every principle of the source texts but the one about breaks', () => {
  const none = principleRows(builtInPacks).filter((row) => row.pack !== 'What research shows' && row.practice === 0);
  expect(none.map(({ id }) => id)).toEqual(['self-care']);
});

describe('docs/packs.md', () => {
  const blocks = [...doc('packs.md').matchAll(/^## (.+)$|```json\n([\s\S]*?)```/gm)];
  let title = '';
  const examples = blocks.flatMap(([, heading, json]) => {
    if (heading !== undefined) title = heading;
    return json === undefined ? [] : [{ title, part: JSON.parse(json) }];
  });
  const whole = examples[0]?.part;

  test.each(examples)('$title: its example is a pack, or a part of one', ({ part }) => {
    expect(parsePack(JSON.stringify({ ...whole, ...part }))).toMatchObject({ ok: true });
  });

  test('has an example of every part', () => {
    const shown = new Set(examples.flatMap(({ part }) => Object.keys(part)));
    expect(shown).toEqual(new Set(Object.keys(Pack.shape)));
  });
});
