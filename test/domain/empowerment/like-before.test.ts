// Decisions found again on tickets like those they were made on.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Decided, indexDecisions, likeBefore } from '../../../src/domain/empowerment/like-before.ts';
import type { CaseKey } from '../../../src/domain/empowerment/matter.ts';
import { feelings, needs } from '../../../src/domain/reading/reading.ts';
import { situations } from '../../../src/domain/situation/situation.ts';

const decided = (id: string, words: string, more: Partial<Decided> = {}): Decided => ({
  id,
  words,
  situations: [],
  needs: [],
  feelings: [],
  madeAt: 0,
  ...more,
});
const nothing: CaseKey = { situations: [], needs: [], feelings: [], text: '' };
const found = (key: Partial<CaseKey>, ...decisions: readonly Decided[]) =>
  likeBefore({ ...nothing, ...key }, indexDecisions(decisions));
const idsOf = (key: Partial<CaseKey>, ...decisions: readonly Decided[]) => found(key, ...decisions).map(({ id }) => id);

describe('a decision comes up', () => {
  test.each<[string, Partial<CaseKey>, Decided, boolean]>([
    ['in its situation', { situations: ['delay'] }, decided('a', 'x', { situations: ['delay'] }), true],
    ['for two words it shares', { text: 'The lamp and the mirror' }, decided('a', 'New mirror, new lamp'), true],
    [
      'for two words in other forms',
      { text: 'Both lamps have cracks' },
      decided('a', 'crack in a lamp: new one'),
      true,
    ],
    [
      'for a word and a need',
      { text: 'A lamp, please', needs: ['fix'] },
      decided('a', 'lamp', { needs: ['fix'] }),
      true,
    ],
    ['not for one word alone', { text: 'A lamp' }, decided('a', 'Lamp replaced'), false],
    ['not for a need alone', { needs: ['fix'] }, decided('a', 'x', { needs: ['fix'] }), false],
    ['not for a feeling alone', { feelings: ['angry'] }, decided('a', 'x', { feelings: ['angry'] }), false],
    [
      'not for small words',
      { text: 'I have it and they are with you' },
      decided('a', 'I have it, they are with you'),
      false,
    ],
    ['in Polish without accents', { text: 'zolta zarowka peknieta' }, decided('a', 'Żółta żarówka: nowa'), true],
    [
      'in Romanian without accents',
      { text: 'oglinda sparta la livrare' },
      decided('a', 'Oglindă spartă, trimis alta'),
      true,
    ],
  ])('%s', (_, key, decision, does) => {
    expect(idsOf(key, decision)).toEqual(does ? ['a'] : []);
  });

  test('with what it shares, in the words of the customer', () => {
    const [one] = found(
      { situations: ['delay', 'billing'], needs: ['time', 'fix'], feelings: ['angry'], text: 'Lamps and a mirror' },
      decided('a', 'lamp, mirror', { situations: ['billing'], needs: ['fix'], feelings: ['angry', 'sad'] }),
    );
    expect(one?.shared).toEqual({
      situations: ['billing'],
      needs: ['fix'],
      feelings: ['angry'],
      words: ['Lamps', 'mirror'],
    });
  });
});

describe('they are ranked', () => {
  test('a rare word says more than a frequent one', () => {
    const many = Array.from({ length: 20 }, (_, place) => decided(`m${place}`, 'parcel late'));
    const key = { text: 'parcel late, chandelier broken' };
    expect(idsOf(key, ...many, decided('rare', 'parcel chandelier'))[0]).toBe('rare');
  });

  test('of equals the newest comes first', () => {
    const old = decided('old', '', { situations: ['delay'], madeAt: 1 });
    expect(idsOf({ situations: ['delay'] }, old, { ...old, id: 'new', madeAt: 2 })).toEqual(['new', 'old']);
  });

  test('as many as are asked for', () => {
    const all = Array.from({ length: 9 }, (_, place) => decided(`d${place}`, '', { situations: ['delay'] }));
    expect(likeBefore({ ...nothing, situations: ['delay'] }, indexDecisions(all), 2)).toHaveLength(2);
  });
});

const words = fc.array(
  fc.constantFrom('lamp', 'mirror', 'parcel', 'invoice', 'crack', 'lustro', 'oglindă', 'the', 'ok'),
);
const some = <T>(of: readonly T[]) => fc.uniqueArray(fc.constantFrom(...of), { maxLength: 3 });
const anyDecided = fc.record({
  words: words.map((all) => all.join(' ')),
  situations: some(situations),
  needs: some(needs),
  feelings: some(feelings),
  madeAt: fc.nat(5),
});
const anyLog = fc
  .array(anyDecided, { maxLength: 30 })
  .map((all) => all.map((one, place) => ({ ...one, id: `d${place}` })));
const anyKey = fc.record({
  situations: some(situations),
  needs: some(needs),
  feelings: some(feelings),
  text: words.map((all) => all.join(' ')),
});

describe('whatever was decided', () => {
  test('what comes up shares what it says, is ranked, and no score falls below nothing', () => {
    fc.assert(
      fc.property(anyKey, anyLog, (key, log) => {
        const all = likeBefore(key, indexDecisions(log), 100);
        for (const { id, score, shared } of all) {
          const one = log.find((decision) => decision.id === id);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(one?.situations).toEqual(expect.arrayContaining([...shared.situations]));
          expect(key.situations).toEqual(expect.arrayContaining([...shared.situations]));
          expect(shared.situations.length + shared.words.length).toBeGreaterThan(0);
        }
        expect(all.map(({ score }) => score)).toEqual(all.map(({ score }) => score).sort((a, b) => b - a));
      }),
    );
  });

  test('the order they are kept in changes nothing', () => {
    fc.assert(
      fc.property(anyKey, anyLog, (key, log) => {
        const ids = (all: readonly Decided[]) => likeBefore(key, indexDecisions(all)).map(({ id }) => id);
        expect(ids([...log].reverse())).toEqual(ids(log));
      }),
    );
  });

  test('one made on this very case is not ranked below one that shares less of it', () => {
    fc.assert(
      fc.property(anyKey, (key) => {
        const whole = {
          id: 'whole',
          words: key.text,
          madeAt: 0,
          situations: key.situations,
          needs: key.needs,
          feelings: key.feelings,
        };
        const part = { ...whole, id: 'part', feelings: [], needs: [], madeAt: 1 };
        const all = likeBefore(key, indexDecisions([whole, part]));
        const [first] = all;
        if (all.length === 2 && key.feelings.length + key.needs.length > 0) expect(first?.id).toBe('whole');
      }),
    );
  });
});
