// Records read back from a file: all that was written, and nothing a file made by a stranger could smuggle in.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countRecords, readRecords } from '../../../src/domain/own/backup.ts';
import { anyRecords } from './any-record.ts';

const note = { id: 'n1', kind: 'learned', text: 'Ask for the hour', madeAt: 1, changedAt: 2 };

test('what was written is read again, all of it, when it was written as JSON', () => {
  fc.assert(
    fc.property(anyRecords, (records) => {
      expect(readRecords(JSON.parse(JSON.stringify(records)))).toEqual({ records, unreadable: 0 });
    }),
    { numRuns: 60 },
  );
}, 30_000);

describe('what a file cannot do', () => {
  test.each([
    ['nothing at all', undefined],
    ['a list', [note]],
    ['a word', 'note'],
    ['lists that are none', { note: { length: 1, 0: note } }],
  ])('%s holds no records', (_, value) => {
    expect(readRecords(value)).toEqual({ records: {}, unreadable: 0 });
  });

  test.each([
    ['of a kind from a later version', { dream: [{ id: 'd' }] }],
    ['of a kind that former versions kept', { impact: [{ id: 'i', promisesKept: 4 }] }],
    ['that misses a part', { note: [{ ...note, text: undefined }] }],
    ['with an instant nobody could show', { note: [{ ...note, madeAt: 1e300 }] }],
    ['that is null', { note: [null] }],
  ])('an entry %s is left out and counted, its neighbours are kept', (_, more) => {
    const { records, unreadable } = readRecords({ ...more, checkIn: [{ id: 'c', energy: 2, at: 5 }] });
    expect(records).toEqual({ checkIn: [{ id: 'c', energy: 2, at: 5 }] });
    expect(unreadable).toBe(1);
  });

  test('keys that aim at prototypes go nowhere', () => {
    const hostile = `{"__proto__":{"note":[1]},"constructor":[1],"note":[{"__proto__":{"owned":1},"id":"n","kind":"learned","text":"x","madeAt":1,"changedAt":1,"extra":1}]}`;
    const { records, unreadable } = readRecords(JSON.parse(hostile));
    expect(records).toEqual({ note: [{ id: 'n', kind: 'learned', text: 'x', madeAt: 1, changedAt: 1 }] });
    expect(Object.getPrototypeOf(records.note?.[0])).toBe(Object.prototype);
    expect('owned' in Object.prototype).toBe(false);
    expect(unreadable).toBe(1);
  });

  test('an id given twice counts once: the first, which is the newer', () => {
    const { records } = readRecords({ note: [note, { ...note, text: 'older' }] });
    expect(records.note).toEqual([note]);
    expect(countRecords(records)).toBe(1);
  });
});
