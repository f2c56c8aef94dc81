// What a restore would do, told before it is done.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differences, merged } from '../../../src/domain/own/backup-difference.ts';
import { anyRecords } from './any-record.ts';

const note = (id: string, changedAt: number, text = id) =>
  ({ id, kind: 'learned', text, madeAt: 1, changedAt }) as const;

describe('differences', () => {
  test('counts what is new, changed, the same, and only here', () => {
    const backup = { note: [note('a', 9), note('b', 2), note('c', 1)] };
    const here = { note: [note('c', 1), note('b', 2, 'other'), note('d', 3), note('e', 3)] };
    expect(differences(backup, here)).toEqual([{ kind: 'note', all: 3, fresh: 1, changed: 1, same: 1, onlyHere: 2 }]);
  });

  test('tells of a kind that only one side has', () => {
    const backup = { checkIn: [{ id: 'c', energy: 2, at: 1 }] } as const;
    expect(differences(backup, { note: [note('a', 1)] })).toEqual([
      { kind: 'note', all: 0, fresh: 0, changed: 0, same: 0, onlyHere: 1 },
      { kind: 'checkIn', all: 1, fresh: 1, changed: 0, same: 0, onlyHere: 0 },
    ]);
  });

  test('takes an absent part and one without a value for the same', () => {
    const bare = { id: 'c', energy: 2, at: 1 } as const;
    const [told] = differences({ checkIn: [{ ...bare, mood: undefined }] }, { checkIn: [bare] });
    expect(told).toMatchObject({ same: 1, changed: 0 });
  });

  test('finds none between a store and itself', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const copy = JSON.parse(JSON.stringify(records));
        for (const { all, same, onlyHere } of differences(copy, records)) expect([all, onlyHere]).toEqual([same, 0]);
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});

describe('merged', () => {
  test.each([
    ['the later version, from the backup', note('a', 9, 'theirs'), note('a', 3, 'ours'), 'theirs'],
    ['the later version, from here', note('a', 3, 'theirs'), note('a', 9, 'ours'), 'ours'],
    ['what is here when both are as late', note('a', 3, 'theirs'), note('a', 3, 'ours'), 'ours'],
  ])('keeps %s', (_, theirs, ours, text) => {
    expect(merged({ note: [theirs] }, { note: [ours] }).note).toMatchObject([{ text }]);
  });

  test('stands newest first, whichever side it came from', () => {
    const all = merged({ note: [note('b', 4), note('d', 1)] }, { note: [note('a', 5), note('c', 3)] });
    expect(all.note?.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('loses nothing, and changes nothing the second time', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, (backup, here) => {
        const all = merged(backup, here);
        for (const { fresh, onlyHere } of [...differences(backup, all), ...differences(here, all)])
          expect([fresh, onlyHere].filter((count) => count === 0)).not.toEqual([]);
        for (const { fresh } of [...differences(backup, all), ...differences(here, all)]) expect(fresh).toBe(0);
        expect(merged(backup, all)).toEqual(all);
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});
