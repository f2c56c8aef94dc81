import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { Pack } from '../../../../src/domain/packs/format/pack.ts';
import { parsePack } from '../../../../src/domain/packs/format/parse-pack.ts';
import { builtInPacks } from '../../../../src/packs/index.ts';
import { samplePack, samplePrompt } from '../sample-pack.ts';
import { hostilePacks } from './hostile-packs.ts';

const sample = JSON.stringify(samplePack());
const untouched = Object.getOwnPropertyNames(Object.prototype).sort();

/** Whatever comes in: an answer, and what is taken holds to the schema. */
function expectSafe(text: string): void {
  const parsed = parsePack(text);
  if (parsed.ok) expect(Pack.safeParse(parsed.pack).success).toBe(true);
  else expect(parsed.problems.length).toBeGreaterThan(0);
}

afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(untouched);
  expect(Object.hasOwn({}, 'polluted') || 'polluted' in {}).toBe(false);
});

describe('parsePack, given hostile text', () => {
  // A hang guard: how long it takes is measured in bench/domain.
  test.each(hostilePacks)('answers %s', { timeout: 30_000 }, (_, make) => {
    expectSafe(make());
  });

  test.each(['{"__proto__":{"polluted":true}}', '{"constructor":{"prototype":{"polluted":true}}}'])(
    'leaves Object.prototype alone after %s',
    (text) => {
      const inner = text.slice(1, -1);
      for (const place of ['"principles":{', '"title":{', '"when":{', '"text":{', '{'])
        expectSafe(sample.replace(place, `${place}${inner},`));
      expectSafe(text);
    },
  );

  test('takes no name that hides a character, wherever it stands', () => {
    const hidden = [
      0x00, 0x09, 0x1b, 0x7f, 0x85, 0xad, 0x061c, 0x115f, 0x180e, 0x200b, 0x200d, 0x200e, 0x200f, 0x2028, 0x202a,
      0x202e, 0x2060, 0x2066, 0x2069, 0x2800, 0x3164, 0xd800, 0xe000, 0xfe0f, 0xfeff, 0xffff, 0xe0001, 0xe0100,
    ];
    for (const code of hidden) {
      const char = String.fromCodePoint(code);
      for (const text of [`${char}name`, `na${char}me`, `name${char}`]) {
        for (const changes of [
          { licence: text },
          { authors: [text] },
          { id: text },
          { title: { en: text, pl: 'x' } },
          { prompts: [samplePrompt({ text: { en: text, pl: 'x' } })] },
        ]) {
          expect(
            parsePack(JSON.stringify(samplePack(changes))).ok,
            `U+${code.toString(16)} in ${Object.keys(changes)}`,
          ).toBe(false);
        }
      }
    }
  });

  test('takes nothing the schema does not allow, and never throws: any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), expectSafe), { numRuns: 3_000 });
  }, 30_000);

  test('takes nothing the schema does not allow, and never throws: any JSON inside a pack', () => {
    const keys = Object.keys(Pack.shape);
    fc.assert(
      fc.property(
        fc.constantFrom(...keys, 'extra'),
        fc.jsonValue({ maxDepth: 9 }),
        fc.boolean(),
        (key, value, inPrompt) => {
          const prompt = { ...samplePrompt(), [inPrompt ? key : 'id']: inPrompt ? value : 'a' };
          expectSafe(JSON.stringify(inPrompt ? samplePack({ prompts: [prompt] }) : { ...samplePack(), [key]: value }));
        },
      ),
      { numRuns: 3_000 },
    );
  }, 30_000);

  test('takes nothing the schema does not allow, and never throws: real packs with damage', () => {
    const at = fc.nat();
    const damage = fc.record({
      pack: fc.constantFrom(sample, sample, ...builtInPacks),
      from: at,
      length: fc.nat(12),
      text: fc.constantFrom(
        '',
        '"',
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '\\',
        '0',
        'null',
        '"__proto__":',
        '\u202e',
        '\ud800',
      ),
    });
    fc.assert(
      fc.property(damage, ({ pack, from, length, text }) => {
        const start = from % pack.length;
        expectSafe(pack.slice(0, start) + text + pack.slice(start + length));
      }),
      { numRuns: 1_200 },
    );
  }, 60_000);
});
