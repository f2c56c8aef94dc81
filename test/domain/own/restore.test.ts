// Restored: what is in the room then, and under which key its names are hidden.
import { describe, expect, test } from 'vitest';
import { hasForeignNames, restored } from '../../../src/domain/own/restore.ts';

const care = (id: string) => ({ id, contacts: [], changedAt: 1 });
const note = { id: 'n', kind: 'learned', text: 'x', madeAt: 1, changedAt: 1 } as const;

describe('restored', () => {
  test.each([
    ['merge', 'theirs', { care: [care('t')] }, {}, 'theirs', ['t']],
    ['merge', 'theirs', { care: [care('t')] }, { care: [care('o')] }, 'ours', ['o']],
    ['merge', 'ours', { care: [care('t')] }, { care: [care('o')] }, 'ours', ['o', 't']],
    ['merge', 'theirs', {}, { care: [care('o')] }, 'ours', ['o']],
    ['merge', undefined, {}, {}, 'ours', []],
    ['replace', 'theirs', { care: [care('t')] }, { care: [care('o')] }, 'theirs', ['t']],
    ['replace', undefined, {}, { care: [care('o')] }, 'ours', []],
  ] as const)('%s, a backup under %s of %j into %j: %s', (way, nameKey, theirs, ours, key, ids) => {
    const after = restored(way, { records: { ...theirs, note: [note] }, nameKey }, { records: ours, nameKey: 'ours' });
    expect(after.nameKey).toBe(key);
    expect(after.records.care?.map(({ id }) => id) ?? []).toEqual(ids);
    expect(after.records.note).toEqual([note]);
  });
});

test('names are foreign only where both sides have some, under two keys', () => {
  const here = { records: { care: [care('o')] }, nameKey: 'ours' };
  expect(hasForeignNames({ records: { care: [care('t')] }, nameKey: 'theirs' }, here)).toBe(true);
  expect(hasForeignNames({ records: { care: [care('t')] }, nameKey: 'ours' }, here)).toBe(false);
  expect(hasForeignNames({ records: { note: [note] }, nameKey: 'theirs' }, here)).toBe(false);
});
