import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePacks, isNoDifference } from '../../../../src/domain/packs/arrival/compare-packs.ts';
import type { Pack } from '../../../../src/domain/packs/format/pack.ts';
import { parsePack } from '../../../../src/domain/packs/format/parse-pack.ts';
import { builtInPacks } from '../../../../src/packs/index.ts';
import { sampleChecklist, samplePack, samplePrompt } from '../sample-pack.ts';

const before = samplePack({
  prompts: [samplePrompt(), samplePrompt({ id: 'second' })],
  checklists: [sampleChecklist()],
});
const nothing = { head: [], added: [], changed: [], removed: [], moved: [] };
const compare = (changes: Partial<Pack>) => comparePacks(before, { ...before, ...changes });
const first = (changes: Partial<ReturnType<typeof samplePrompt>>) =>
  compare({ prompts: [samplePrompt(changes), samplePrompt({ id: 'second' })] });
const parts = (difference: ReturnType<typeof comparePacks>) => difference.changed[0]?.parts;

describe('comparePacks', () => {
  test('finds nothing in the same pack or in a new version of it', () => {
    expect(compare({})).toEqual(nothing);
    expect(compare({ version: '2.0.0', $schema: 'elsewhere' })).toEqual(nothing);
    expect(isNoDifference(compare({}))).toBe(true);
  });

  test('of nothing and a pack is the whole pack', () => {
    const { head, added, changed, removed } = comparePacks(undefined, before);
    expect(head).toContainEqual({ path: 'title.pl', after: 'Przykład' });
    expect(head).toContainEqual({ path: 'principles.keep-informed.en', after: 'Keep informed' });
    expect(added.map(({ list, id }) => `${list}/${id}`)).toEqual([
      'prompts/first-look',
      'prompts/second',
      'checklists/list',
    ]);
    expect({ changed, removed }).toEqual({ changed: [], removed: [] });
  });

  test('names what is added and what is gone', () => {
    expect(compare({ prompts: [samplePrompt({ id: 'third' }), samplePrompt()] })).toEqual({
      ...nothing,
      added: [{ list: 'prompts', id: 'third' }],
      removed: [{ list: 'prompts', id: 'second' }],
    });
  });

  test('shows a text before and after, by its path', () => {
    const text = { ...samplePrompt().text, pl: 'Już patrzę.' };
    expect(first({ text })).toEqual({
      ...nothing,
      changed: [
        {
          list: 'prompts',
          id: 'first-look',
          parts: [{ path: 'text.pl', before: 'Już to sprawdzam.', after: 'Już patrzę.' }],
        },
      ],
    });
  });

  test.each([
    [
      'a list in a condition',
      { when: { feelings: ['neutral', 'sad'], steps: ['act'] } },
      [{ path: 'when.feelings', before: 'neutral', after: 'neutral, sad' }],
    ],
    ['a condition less', { when: { steps: ['act'] } }, [{ path: 'when.feelings', before: 'neutral' }]],
    [
      'no condition at all',
      { when: {} },
      [
        { path: 'when.feelings', before: 'neutral' },
        { path: 'when.steps', before: 'act' },
      ],
    ],
    [
      'words in a language',
      { when: { ...samplePrompt().when, words: { pl: ['lampa'] } } },
      [{ path: 'when.words.pl', after: 'lampa' }],
    ],
    [
      'words in no language, which fit never',
      { when: { ...samplePrompt().when, words: {} } },
      [{ path: 'when.words', after: '' }],
    ],
    ['a yes or no', { when: { ...samplePrompt().when, repeat: false } }, [{ path: 'when.repeat', after: 'false' }]],
    ['a kind', { kind: 'ask' }, [{ path: 'kind', before: 'say', after: 'ask' }]],
    ['a language more', { text: { ...samplePrompt().text, ro: 'Mă uit.' } }, [{ path: 'text.ro', after: 'Mă uit.' }]],
  ] as const)('shows %s', (_, changes, expected) => {
    expect(parts(first(changes as Partial<ReturnType<typeof samplePrompt>>))).toEqual(expected);
  });

  test('shows steps by their place', () => {
    const [look, say] = sampleChecklist().steps;
    const steps = look && say ? [say, look] : [];
    const paths = parts(compare({ checklists: [sampleChecklist({ steps })] }))?.map(({ path }) => path);
    expect(paths).toContain('steps[0].id');
    expect(paths).toContain('steps[1].tickedBy');
  });

  test('tells a list of two apart from one that reads like it', () => {
    const tags = (list: string[]) => samplePack({ prompts: [samplePrompt({ when: { tags: list } })] });
    const { changed } = comparePacks(tags(['a', 'b']), tags(['a, b']));
    expect(changed[0]?.parts).toEqual([{ path: 'when.tags', before: 'a, b', after: 'a, b' }]);
  });

  describe('in another order', () => {
    const inOrder = (ids: string) => samplePack({ prompts: [...ids].map((id) => samplePrompt({ id })) });
    test.each([
      ['abcd', 'abcd', ''],
      ['abcd', 'dabc', 'd first'],
      ['abcd', 'bcda', 'a behind d'],
      ['abcd', 'badc', 'b first, d behind a'],
      ['abcd', 'abxcd', ''],
      ['abcd', 'dxb', 'd first'],
      ['abc', 'cba', 'c first, b behind c'],
    ])('%s as %s: %s', (was, is, told) => {
      const { moved } = comparePacks(inOrder(was), inOrder(is));
      const said = moved.map(({ id, behind }) => `${id} ${behind === undefined ? 'first' : `behind ${behind}`}`);
      expect(said.join(', ')).toBe(told);
    });

    test('as few move as can: what is left stands as it stood, and each of the others is told', () => {
      const ids = 'abcdefgh';
      fc.assert(
        fc.property(fc.shuffledSubarray([...ids], { minLength: 1 }), (kept) => {
          const { moved } = comparePacks(inOrder(ids), inOrder(kept.join('')));
          const stayed = kept.filter((id) => !moved.some((one) => one.id === id));
          expect(stayed).toEqual(stayed.toSorted());
          const rises = (from: readonly string[]): number =>
            from.reduce((most, id, i) => Math.max(most, 1 + rises(from.slice(i + 1).filter((later) => later > id))), 0);
          expect(stayed).toHaveLength(rises(kept));
        }),
      );
    });
  });

  test('shows the head', () => {
    const { head } = compare({
      authors: ['Ewa Example', 'Ola Example'],
      licence: 'CC0',
      vision: { en: 'Light.', pl: 'Światło.' },
    });
    expect(head).toEqual([
      { path: 'authors', before: 'Ewa Example', after: 'Ewa Example, Ola Example' },
      { path: 'licence', before: 'MIT', after: 'CC0' },
      { path: 'vision.en', after: 'Light.' },
      { path: 'vision.pl', after: 'Światło.' },
    ]);
  });

  test('misses no change: any one text, number or word of a built-in pack', () => {
    const packs = builtInPacks.flatMap((text) => {
      const parsed = parsePack(text);
      return parsed.ok ? [{ text, pack: parsed.pack }] : [];
    });
    const any = fc.record({ at: fc.nat(), from: fc.constantFrom(...packs) });
    fc.assert(
      fc.property(any, ({ at, from: { text, pack } }) => {
        const copy: Record<string, unknown> = JSON.parse(text);
        const places: (() => void)[] = [];
        const visit = (value: object) => {
          for (const [key, one] of Object.entries(value)) {
            if (typeof one === 'object' && one !== null) visit(one);
            else places.push(() => Reflect.set(value, key, typeof one === 'string' ? `${one}!` : Number(one) + 1));
          }
        };
        for (const [key, value] of Object.entries(copy))
          if (typeof value === 'object' && value !== null) visit({ [key]: value });
        places[at % places.length]?.();
        expect(isNoDifference(comparePacks(pack, copy as Pack))).toBe(false);
      }),
      { numRuns: 300 },
    );
  }, 30_000);
});
