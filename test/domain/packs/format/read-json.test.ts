import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJson } from '../../../../src/domain/packs/format/read-json.ts';

const limits = { depth: 8, items: 100, text: 20 };
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('readJson', () => {
  test.each([
    ['an object', '{"a": [1, -2.5e3, true, false, null, "x"]}'],
    ['escapes', '"\\u0041\\n\\"\\\\"'],
    ['white space of every kind', ' \t\r\n{ "a" : [ ] , "b" : { } }\n'],
    ['a bare number', '0'],
    ['an empty key', '{"": 1}'],
    ['a key that names a method', '{"constructor": 1, "toString": 2}'],
  ])('reads %s as JSON.parse does', (_, text) => {
    const read = readJson(text, limits);
    expect(read.ok && plain(read.value)).toEqual(JSON.parse(text));
  });

  test.each([
    ['nothing', '', 'not-json', '', 'column 1', 1],
    ['a comment', '{ // no\n}', 'not-json', '', 'column 3', 1],
    ['a comma too many in a list', '{"a": [1,\n  2,]}', 'not-json', 'a[2]', 'column 5', 2],
    ['a comma too many in an object', '{"a": 1,}', 'not-json', '', 'column 9', 1],
    ['a missing comma', '{"a": {"b": 1 "c": 2}}', 'not-json', 'a', 'column 15', 1],
    ['a missing colon', '{"a" 1}', 'not-json', 'a', 'column 6', 1],
    ['single quotes', "{'a': 1}", 'not-json', '', 'column 2', 1],
    ['a string that never ends', '{"a": "b', 'not-json', 'a', 'column 7', 1],
    ['a line break in a string', '["a\nb"]', 'not-json', '[0]', 'column 2', 1],
    ['a wrong escape', '["\\x41"]', 'not-json', '[0]', 'column 2', 1],
    ['a leading zero', '[01]', 'not-json', '[0]', 'column 2', 1],
    ['not a number', '[NaN]', 'not-json', '[0]', 'column 2', 1],
    ['a no-break space', '\u00a0{}', 'not-json', '', 'column 1', 1],
    ['a byte order mark', '\ufeff{}', 'not-json', '', 'column 1', 1],
    ['something after the end', '{} {}', 'not-json', '', 'column 4', 1],
    ['a key given twice', '{"a": {"b": 1,\n "b": 1}}', 'duplicate-key', 'a.b', 'column 5', 2],
    ['a key given twice in disguise', '{"ab": 1, "\\u0061b": 1}', 'duplicate-key', 'ab', '', 1],
    ['a key given twice in two Unicode forms', '{"é": 1, "e\u0301": 1}', 'duplicate-key', 'U+00E9', '', 1],
    ['a prototype', '{"__proto__": {"a": 1}}', 'unknown-key', '__proto__', '', 1],
    ['nine levels', '[[[[[[[[[]]]]]]]]]', 'too-deep', '[0][0][0][0][0][0][0][0]', 'column 9', 1],
    ['a text without end', `{"a": "${'x'.repeat(21)}"}`, 'too-long', 'a', 'more than 20', 1],
    ['a list without end', `[${'0,'.repeat(200)}0]`, 'too-large', '', 'more than 100 items', 1],
    [
      'keys without end',
      `{${Array.from({ length: 200 }, (__, i) => `"k${i}":0`).join()}}`,
      'too-large',
      '',
      'more than 100 keys',
      1,
    ],
  ])('refuses %s and says where', (_, text, code, path, detail, line) => {
    const read = readJson(text, limits);
    expect(read).toMatchObject({ ok: false, problem: { code, path, line, detail: expect.stringContaining(detail) } });
  });

  test('reads eight levels', () => {
    expect(readJson('[[[[[[[[]]]]]]]]', limits).ok).toBe(true);
  });

  test('gives strings in one Unicode form', () => {
    expect(readJson('"Ca\u0306lin"', limits)).toEqual({ ok: true, value: 'Călin' });
  });

  test('agrees with JSON.parse on every JSON there is', () => {
    const wide = { depth: 100, items: 10_000, text: 10_000 };
    fc.assert(
      fc.property(fc.json(), (text) => {
        const read = readJson(text, wide);
        // The one difference: a key that fast-check likes to try.
        if (!read.ok)
          expect(read.problem).toMatchObject({ code: 'unknown-key', detail: expect.stringContaining('__proto__') });
        else expect(JSON.stringify(read.value)).toBe(JSON.stringify(JSON.parse(text)).normalize('NFC'));
      }),
      { numRuns: 2_000 },
    );
  });

  test('agrees with JSON.parse on what is not JSON', () => {
    const crumbs = fc.array(
      fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"b"', '"', '1', '-', '.5', 'true', 'nul', ' ', '\\'),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(crumbs, (parts) => {
        const text = parts.join('');
        const read = readJson(text, { depth: 100, items: 100, text: 100 });
        if (read.ok) return void JSON.parse(text);
        if (read.problem.code === 'not-json') expect(() => JSON.parse(text)).toThrow();
      }),
      { numRuns: 20_000 },
    );
  }, 60_000);
});
