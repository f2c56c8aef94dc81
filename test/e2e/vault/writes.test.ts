// Whether the count of what a kill cost would find a loss: no browser is needed to judge the judge.
import { describe, expect, test } from 'vitest';
import { censusOf, lostOf, noteOfWrite } from './writes.ts';

/** The rows after so many writes, as the vault would hold them. */
const rowsAfter = (count: number) => [
  ...new Map(Array.from({ length: count }, (_, at) => [noteOfWrite(at).id, noteOfWrite(at)])).values(),
];

describe('a census', () => {
  test('finds every write, or the one that changed its note', () => {
    const census = censusOf(rowsAfter(9), 0);
    expect(census).toEqual({ writes: [0, 1, 3, 4, 5, 7, 8], halfWritten: 0 });
    expect(lostOf([0, 1, 2, 3, 4, 5, 6, 7, 8], census)).toEqual([]);
  });

  test.each([
    ['a note that is gone', (rows: Rows) => rows.filter(({ id }) => id !== 'n4'), [4]],
    ['a change that is gone', (rows: Rows) => rows.map((row) => (row.id === 'n2' ? noteOfWrite(2) : row)), [3]],
    ['a changed note that is gone', (rows: Rows) => rows.filter(({ id }) => id !== 'n2'), [2, 3]],
  ])('misses %s', (_, spoilt, lost) => {
    expect(lostOf([0, 1, 2, 3, 4], censusOf(spoilt(rowsAfter(5)), 0))).toEqual(lost);
  });

  test.each([
    ['cut off', { ...noteOfWrite(5), text: noteOfWrite(5).text.slice(0, -1) }],
    ['mixed of two', { ...noteOfWrite(5), text: `5${noteOfWrite(6).text.slice(1)}` }],
    ['under the id of another', { ...noteOfWrite(5), id: 'n9' }],
    ['beside its former version', noteOfWrite(2)],
  ])('counts as half-written what is %s', (_, row) => {
    expect(censusOf([...rowsAfter(4), row], 0).halfWritten).toBe(1);
  });

  test('counts as half-written what cannot be read', () => {
    expect(censusOf(rowsAfter(4), 2).halfWritten).toBe(2);
  });
});

type Rows = ReturnType<typeof rowsAfter>;
