import { describe, expect, test } from 'vitest';
import { parsePack } from '../../../../src/domain/packs/format/parse-pack.ts';
import { placeFaults } from '../../../../src/domain/packs/format/place-faults.ts';
import { builtInPacks } from '../../../../src/packs/index.ts';
import { samplePack, samplePrompt } from '../sample-pack.ts';

const text = `{
  "title": { "en": "a {\\"[,", "pl":
    "b" },
  "li\\u0063ence": "MIT", "e\u0301": 1,
  "prompts": [
    { "id": "one", "when": {} },
    [ 1,
      -2.5e3, [ ], { "a": [ null,
        true ] } ], { "id":
      "three" }
  ]
}`;

describe('placeFaults', () => {
  test.each([
    [[], 1],
    [['title'], 2],
    [['title', 'en'], 2],
    [['title', 'pl'], 2],
    [['title', 'ro'], 2],
    [['licence'], 4],
    [['é'], 4],
    [['prompts'], 5],
    [['prompts', 0], 6],
    [['prompts', 0, 'when', 'feelings', 3], 6],
    [['prompts', 1], 7],
    [['prompts', 1, 0], 7],
    [['prompts', 1, 1], 8],
    [['prompts', 1, 2], 8],
    [['prompts', 1, 3, 'a', 0], 8],
    [['prompts', 1, 3, 'a', 1], 9],
    [['prompts', 2, 'id'], 9],
    [['prompts', 3], 5],
    [['nowhere', 'at', 'all'], 1],
  ])('finds %j on line %i', (path, line) => {
    expect(placeFaults(text, [{ path, code: 'missing', detail: '' }])).toMatchObject([{ line, code: 'missing' }]);
  });

  test('finds the lines of fifty faults in one walk, in their order', () => {
    const prompts = Array.from({ length: 60 }, (_, i) => samplePrompt({ id: `p${i}`, principle: 'nobody' }));
    const pretty = JSON.stringify(samplePack({ prompts }), null, 2);
    const parsed = parsePack(pretty);
    const lines = pretty.split('\n');
    const expected = lines.flatMap((one, i) => (one.includes('"nobody"') ? [i + 1] : [])).slice(0, 50);
    expect(parsed.ok ? [] : parsed.problems.map(({ line }) => line)).toEqual(expected);
  });

  // Every path there is, against a reader that is slow and plain.
  test.each(builtInPacks.map((pack) => ({ pack })))('finds every value of a built-in pack', ({ pack }) => {
    let marks = 0;
    const paths = new Map<string, readonly PropertyKey[]>();
    const mark = (value: unknown, path: readonly PropertyKey[]): unknown => {
      if (Array.isArray(value)) return value.map((one, i) => mark(one, [...path, i]));
      if (typeof value === 'object' && value !== null)
        return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mark(one, [...path, key])]));
      marks += 1;
      paths.set(`mark ${marks}`, path);
      return `mark ${marks}`;
    };
    const marked = JSON.stringify(mark(JSON.parse(pack), []), null, 1);
    const expected = new Map(
      marked.split('\n').flatMap((line, i) => {
        const found = /mark \d+/.exec(line)?.[0];
        return found === undefined ? [] : [[found, i + 1] as const];
      }),
    );
    const faults = [...paths].map(([detail, path]) => ({ path, code: 'empty' as const, detail }));
    const placed = placeFaults(marked, faults);
    expect(faults.length).toBeGreaterThan(300);
    expect(placed.map(({ line, detail }) => [detail, line])).toEqual([...expected]);
  });
});
