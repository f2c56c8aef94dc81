// An update of a pack meets the agent's own edit: what each side made of it, and both together where that can be.
import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../../src/domain/packs/format/read-json.ts';
import { bothTogether, conflictParts } from '../../../../src/domain/packs/shelf/conflict.ts';

const steps = [{ text: { en: 'One' } }, { text: { en: 'Two' } }];
const base: JsonObject = {
  id: 'lamp',
  text: { en: 'A lamp', pl: 'Lampa' },
  when: { feelings: ['angry'] },
  steps,
};
const mine: JsonObject = { ...base, text: { en: 'My lamp', pl: 'Lampa' } };

describe('parts of a conflict', () => {
  test('tell what each side made of them', () => {
    const now = { ...base, text: { en: 'A lamp', pl: 'Nowa lampa' }, when: { feelings: ['angry', 'sad'] } };
    expect(conflictParts(base, now, mine)).toEqual([
      { path: 'text.pl', was: 'Lampa', theirs: 'Nowa lampa', mine: 'Lampa', isClash: false },
      { path: 'when.feelings', was: 'angry', theirs: 'angry, sad', mine: 'angry', isClash: false },
      { path: 'text.en', was: 'A lamp', theirs: 'A lamp', mine: 'My lamp', isClash: false },
    ]);
  });

  test('clash where both changed the same, and not alike', () => {
    const now = { ...base, text: { en: 'The lamp', pl: 'Lampa' } };
    expect(conflictParts(base, now, mine)).toEqual([
      { path: 'text.en', was: 'A lamp', theirs: 'The lamp', mine: 'My lamp', isClash: true },
    ]);
    expect(conflictParts(base, mine, mine)).toEqual([
      { path: 'text.en', was: 'A lamp', theirs: 'My lamp', mine: 'My lamp', isClash: false },
    ]);
  });

  test('are the pack’s alone where the agent had hidden the thing', () => {
    const now = { ...base, text: { en: 'The lamp' } };
    expect(conflictParts(base, now).map(({ path, theirs }) => [path, theirs])).toEqual([
      ['text.en', 'The lamp'],
      ['text.pl', undefined],
    ]);
  });
});

describe('both together', () => {
  test('is the pack’s thing with the agent’s own words in it', () => {
    const now = { ...base, text: { en: 'A lamp', pl: 'Nowa lampa' }, when: { feelings: ['sad'] } };
    expect(bothTogether(base, now, mine)).toEqual({ ...now, text: { en: 'My lamp', pl: 'Nowa lampa' } });
  });

  test('keeps what the agent left out left out', () => {
    const now = { ...base, when: {} };
    expect(bothTogether(base, now, { ...base, text: { en: 'A lamp' } })).toEqual({ ...now, text: { en: 'A lamp' } });
  });

  test.each([
    ['changed the same words', { ...base, text: { en: 'The lamp', pl: 'Lampa' } }],
    ['added a step: the places are no longer the same', { ...base, steps: [{ text: { en: 'Zero' } }, ...steps] }],
  ])('is not offered where the pack %s', (_, now) => {
    expect(bothTogether(base, now, mine)).toBeUndefined();
  });
});
