// A draft as a value: whatever stands in it is kept, places are read and written, lists changed, steps taken back.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathName, pathOf, valueAt, withValue } from '../../../../src/domain/packs/edit/at-path.ts';
import { readDraft, thingsIn, writeDraft } from '../../../../src/domain/packs/edit/draft.ts';
import {
  freeId,
  withDouble,
  withMoved,
  withoutThing,
  withThing,
} from '../../../../src/domain/packs/edit/edit-lists.ts';
import type { JsonObject } from '../../../../src/domain/packs/format/read-json.ts';

const draft: JsonObject = {
  id: 'lamps',
  colour: ['green', { unknown: true }],
  title: { pl: 'Lampy' },
  prompts: [{ id: 'one', text: { en: 'One' } }, { id: 'two' }, 'lost'],
  playbooks: 'to come',
};

const read = (text: string) => {
  const result = readDraft(text);
  if (!result.ok) throw new Error(result.problem.code);
  return result.pack;
};

describe('a draft', () => {
  test('comes back as it was written, whatever stands in it', () => {
    expect(read(writeDraft(draft))).toEqual(draft);
  });

  test('is read whatever JSON object it is', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string().filter((key) => key !== '__proto__'),
          fc.jsonValue(),
        ),
        (value) => {
          const text = JSON.stringify(value);
          // Keys that are the same in Unicode form NFC are one key to a reader of packs.
          const result = readDraft(text);
          if (result.ok)
            expect(JSON.parse(writeDraft(result.pack).normalize('NFC'))).toEqual(JSON.parse(text.normalize('NFC')));
          else expect(['duplicate-key', 'unknown-key']).toContain(result.problem.code);
        },
      ),
    );
  });

  test.each([
    ['', 'not-json'],
    ['{"a": 1', 'not-json'],
    ['[1]', 'not-a-pack'],
    ['{"a": 1, "a": 2}', 'duplicate-key'],
  ])('that reads %j is told as %s', (text, code) => {
    expect(readDraft(text)).toMatchObject({ ok: false, problem: { code } });
  });

  test('has no things where something else stands', () => {
    expect(thingsIn(draft, 'playbooks')).toEqual([]);
    expect(thingsIn(draft, 'cadences')).toEqual([]);
  });
});

describe('a place', () => {
  test.each([
    [['title', 'pl'], 'Lampy'],
    [['prompts', 0, 'text', 'en'], 'One'],
    [['prompts', 9], undefined],
    [['prompts', 'one'], undefined],
    [['title', 'constructor'], undefined],
  ])('%j is read', (path, value) => {
    expect(valueAt(draft, path)).toEqual(value);
  });

  test('is written, and made on the way', () => {
    const next = withValue(draft, ['contacts', 'lead', 'en'], 'Ewa');
    expect(next).toEqual({ ...draft, contacts: { lead: { en: 'Ewa' } } });
    expect(next.prompts).toBe(draft.prompts);
  });

  test('has its languages in one order', () => {
    const next = withValue(withValue(draft, ['title', 'ro'], 'Lămpi'), ['title', 'en'], 'Lamps');
    expect(Object.keys(next.title ?? {})).toEqual(['en', 'pl', 'ro']);
  });

  test('is left out when it is given no value', () => {
    expect(withValue(draft, ['title', 'pl'], undefined).title).toEqual({});
    expect(withValue(draft, ['prompts', 0], undefined).prompts).toEqual([{ id: 'two' }, 'lost']);
  });

  test('never pushes away what stands in its way', () => {
    expect(withValue(draft, ['playbooks', 0, 'id'], 'x')).toBe(draft);
    expect(withValue(draft, ['prompts', 2, 'id'], 'x')).toBe(draft);
    expect(withValue(draft, ['prompts', 7, 'id'], 'x')).toBe(draft);
    expect(withValue(draft, ['id', 'x'], 'y')).toBe(draft);
  });

  test('that does not change leaves the very same draft', () => {
    expect(withValue(draft, ['id'], 'lamps')).toBe(draft);
  });

  test.each(['', 'title', 'prompts[3].text.pl', 'checklists[0].steps[2].tickedBy', 'principles.keep-informed.en'])(
    '%s is named as problems name it',
    (name) => {
      expect(pathName(pathOf(name))).toBe(name);
    },
  );
});

describe('a list', () => {
  const ids = (pack: JsonObject) =>
    thingsIn(pack, 'prompts').map((thing) => (typeof thing === 'string' ? thing : Reflect.get(Object(thing), 'id')));

  test('is begun with its first thing', () => {
    expect(withThing(draft, ['cadences'], { id: 'new' }).cadences).toEqual([{ id: 'new' }]);
  });

  test('is left alone where it is no list', () => {
    expect(withThing(draft, ['playbooks'], { id: 'new' })).toBe(draft);
    expect(withMoved(draft, ['playbooks'], 0, 1)).toBe(draft);
    expect(withDouble(draft, ['playbooks'], 0)).toBe(draft);
  });

  test('takes a thing in at a place', () => {
    expect(ids(withThing(draft, ['prompts'], { id: 'new' }, 1))).toEqual(['one', 'new', 'two', 'lost']);
  });

  test('doubles a thing under a name of its own', () => {
    const twice = withDouble(withDouble(draft, ['prompts'], 0), ['prompts'], 0);
    expect(ids(twice)).toEqual(['one', 'one-3', 'one-2', 'two', 'lost']);
    expect(ids(withDouble(draft, ['prompts'], 2))).toEqual(['one', 'two', 'lost', 'lost']);
    expect(withDouble(draft, ['prompts'], 9)).toBe(draft);
  });

  test.each([
    [0, 2, ['two', 'lost', 'one']],
    [2, 0, ['lost', 'one', 'two']],
    [1, 99, ['one', 'lost', 'two']],
    [1, -5, ['two', 'one', 'lost']],
  ])('moves the thing at %i to %i', (from, to, order) => {
    expect(ids(withMoved(draft, ['prompts'], from, to))).toEqual(order);
  });

  test('gives a thing up', () => {
    expect(ids(withoutThing(draft, ['prompts'], 1))).toEqual(['one', 'lost']);
  });

  test('names stay within what a pack allows', () => {
    const long = 'a'.repeat(64);
    const free = freeId([{ id: long }], long);
    expect(free).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(free.length).toBeLessThanOrEqual(64);
  });
});
