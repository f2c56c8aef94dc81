import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { langs } from '../../../../src/domain/language/lang.ts';
import { languages } from '../../../../src/domain/language/languages.ts';
import { codeBits, codeOf } from '../../../../src/domain/reading/learnt/code.ts';
import { unpacked } from '../../../../src/domain/reading/learnt/weights.ts';
import { arousals, feelings, needs } from '../../../../src/domain/reading/reading.ts';
import { packed } from '../../../../training/pack.ts';

describe('weights', () => {
  test('come back as they were packed, but for a step', () => {
    const weight = fc.float({ min: -8, max: 8, noNaN: true });
    const features = fc.array(fc.tuple(fc.nat(2 ** codeBits - 1), weight, weight), { maxLength: 60 });
    fc.assert(
      fc.property(features, (list) => {
        const learnt = new Map(list.map(([key, one, other]) => [key, Float32Array.of(one, other)]));
        const { outputs, constants, places, table } = unpacked(
          packed({ outputs: ['one', 'other'], constants: [0.5, -2], features: learnt }),
        );
        expect(outputs).toEqual(['one', 'other']);
        expect([...constants]).toEqual([0.5, -2]);
        expect([...places.keys()].sort()).toEqual([...learnt.keys()].sort());
        for (const [key, weights] of learnt) {
          const place = places.get(key) ?? -1;
          // Steps grow by their squares: the widest is about a sixth of the largest weight.
          for (const at of [0, 1]) {
            const largest = Math.max(...[...learnt.values()].map((all) => Math.abs(all[at] ?? 0)));
            expect(Math.abs((table[place + at] ?? 0) - (weights[at] ?? 0))).toBeLessThanOrEqual(largest / 6 + 1e-3);
          }
        }
      }),
    );
  });

  test.each(langs)('of %s answer everything asked of a message, from some thousand features', (lang) => {
    const [support = { keys: '', outputs: {} }] = languages[lang].weights;
    const { outputs, places, table } = unpacked(support);
    expect(outputs).toEqual(expect.arrayContaining([...feelings, ...arousals, ...needs, 'repeat']));
    expect(places.size).toBeGreaterThan(1_000);
    expect(table.every(Number.isFinite)).toBe(true);
  });
});

describe('codes', () => {
  test('of a part are those of the part alone, and stay in their room', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(20), fc.nat(20), (text, start, length) => {
        const code = codeOf('w', text, start, start + length);
        expect(code).toBe(codeOf('w', text.slice(start, start + length)));
        expect(code).toBeLessThan(2 ** codeBits);
      }),
    );
  });

  test('tell kinds apart', () => expect(codeOf('w', 'late')).not.toBe(codeOf('b', 'late')));
});
