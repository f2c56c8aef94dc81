import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { langs } from '../../../../src/domain/language/lang.ts';
import { languages } from '../../../../src/domain/language/languages.ts';
import sharedReplies from '../../../../src/domain/language/shared-reply-weights.json' with { type: 'json' };
import shared from '../../../../src/domain/language/shared-weights.json' with { type: 'json' };
import { codeBits, codeOf } from '../../../../src/domain/reading/learnt/code.ts';
import { learntWeights } from '../../../../src/domain/reading/learnt/learnt-weights.ts';
import { unpacked } from '../../../../src/domain/reading/learnt/weights.ts';
import { arousals, feelings, needs } from '../../../../src/domain/reading/reading.ts';
import type { Learnt } from '../../../../training/learnt.ts';
import { packed } from '../../../../training/pack.ts';

describe('weights', () => {
  const weight = fc.float({ min: -8, max: 8, noNaN: true });
  const features = fc.array(fc.tuple(fc.nat(2 ** codeBits - 1), weight, weight), { maxLength: 60 });
  const learntFrom = (list: readonly (readonly [number, number, number])[]): Learnt => ({
    outputs: ['one', 'other'],
    heads: [{ kind: 'yes or no', size: 2 }],
    constants: [0.5, -2],
    features: new Map(list.map(([key, one, other]) => [key, Float32Array.of(one, other)])),
  });

  test('come back as they were packed, but for a step', () => {
    fc.assert(
      fc.property(features, fc.constantFrom(undefined, 20, 60), (list, bytes) => {
        const learnt = learntFrom(list);
        const pack = packed(learnt, bytes);
        const { outputs, constants, places, table } = unpacked(pack);
        expect(outputs).toEqual(['one', 'other']);
        expect([...constants]).toEqual([0.5, -2]);
        for (const [key, weights] of learnt.features) {
          const place = places.get(key) ?? Number.NaN;
          for (const at of [0, 1])
            expect(Math.abs((table[place + at] ?? 0) - (weights[at] ?? 0))).toBeLessThanOrEqual(pack.step * 0.651);
        }
      }),
    );
  });

  test('grow coarser until they fit, and the loudest are left', () => {
    const list = Array.from({ length: 400 }, (_, at) => [at * 97, Math.sin(at) ** 9 * 4, Math.cos(at * 2)] as const);
    const [whole, half, tiny] = [Number.POSITIVE_INFINITY, 500, 60].map((bytes) => packed(learntFrom(list), bytes));
    expect(whole?.features).toBe(400);
    expect(half?.code.length).toBeLessThanOrEqual(500 / 0.75);
    expect(tiny?.features).toBeLessThan(half?.features ?? 0);
    expect(tiny?.features).toBeGreaterThan(0);
    expect(packed(learntFrom(list), 500)).toEqual(half);
  });

  test('say nothing where answers that exclude each other gain alike', () => {
    const learnt = { ...learntFrom([[7, 3, 3]]), heads: [{ kind: 'one of', size: 2 }] as const };
    expect(packed(learnt).features).toBe(0);
  });

  test('of two tables for the same answers add up', () => {
    const pack = (key: number) => packed(learntFrom([[key, 1, -2]]));
    const { constants, places, table } = unpacked(pack(5), pack(9), pack(5));
    expect([...constants]).toEqual([1.5, -6]);
    expect([...places.keys()]).toEqual([5, 9]);
    expect([...table.slice(0, 4)].map((value) => Math.round(value))).toEqual([2, -4, 1, -2]);
  });

  test.each(langs)('of %s answer everything asked of a message, from some thousand features', (lang) => {
    const [{ outputs, places, table } = unpacked(languages[lang].replyWeights)] = learntWeights(lang);
    expect(outputs).toEqual(expect.arrayContaining([...feelings, ...arousals, ...needs, 'repeat']));
    expect(places.size).toBeGreaterThan(1_000);
    expect(table.every(Number.isFinite)).toBe(true);
  });

  test.each(langs)('of %s name the same answers as those of all languages', (lang) => {
    expect(Object.keys(languages[lang].weights[0]?.outputs ?? {})).toEqual(Object.keys(shared.outputs));
    expect(Object.keys(languages[lang].replyWeights.outputs)).toEqual(Object.keys(sharedReplies.outputs));
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
