// One thing is held to the rules of a whole pack, and told where it breaks them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkThing } from '../../../../src/domain/packs/edit/check-thing.ts';
import { parsePack } from '../../../../src/domain/packs/format/parse-pack.ts';
import { listNames } from '../../../../src/domain/packs/shelf/overlay.ts';
import { builtInPacks } from '../../../../src/packs/index.ts';
import { lamps } from '../../../gallery/studio-pack.ts';

const [prompt] = lamps.prompts;
const withEnglish = (en: string) => ({ ...prompt, text: { ...prompt?.text, en } });

describe('a thing of a pack, checked', () => {
  test('is fit as it stands in every pack that comes with Carecue', () => {
    for (const text of builtInPacks) {
      const read = parsePack(text);
      if (!read.ok) throw new Error('a built-in pack does not parse');
      for (const list of listNames)
        for (const thing of read.pack[list] ?? [])
          expect(checkThing(read.pack, list, thing)).toEqual({ ok: true, thing });
    }
  });

  test.each([
    ['markup', withEnglish('A <b>new</b> lamp'), 'text.en', 'markup'],
    ['an unknown placeholder', withEnglish('For {customr} today'), 'text.en', 'unknown-placeholder'],
    ['a hidden character', withEnglish('A lamp\u202e pmal'), 'text.en', 'hidden-character'],
    ['too many words', withEnglish('lamp '.repeat(81)), 'text.en', 'too-long'],
    ['no words at all', { ...prompt, text: {} }, 'text.en', 'missing-language'],
    ['a language missing', { ...prompt, text: { en: 'A', ro: 'B' } }, 'text.pl', 'missing-language'],
    ['a field no pack has', { ...prompt, run: 'now' }, 'run', 'unknown-key'],
  ])('with %s is refused, with the place in it', (_, thing, path, code) => {
    const checked = checkThing(lamps, 'prompts', thing);
    expect(checked.ok ? [] : checked.problems.map((one) => [one.path, one.code])).toContainEqual([path, code]);
  });

  test('is never taken for another list', () => {
    expect(checkThing(lamps, 'checklists', prompt).ok).toBe(false);
  });

  test('is refused, and nothing thrown, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...listNames), (thing, list) => {
        expect(checkThing(lamps, list, thing).ok).toBe(false);
      }),
    );
  });
});
