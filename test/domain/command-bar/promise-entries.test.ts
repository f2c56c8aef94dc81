import { expect, test } from 'vitest';
import { barIndex, findEntries } from '../../../src/domain/command-bar/find-entries.ts';
import { promiseEntries } from '../../../src/domain/command-bar/promise-entries.ts';
import type { CarePromise } from '../../../src/domain/promises/promise.ts';

const promise = (id: string, some: Partial<CarePromise> = {}): CarePromise => ({
  id,
  ticket: { key: id, helpdesk: 'demo', url: `https://desk.example.com/${id}` },
  words: 'I will write to you by noon.',
  kind: 'tell',
  lang: 'en',
  priority: 'normal',
  madeAt: 0,
  history: [],
  due: 100,
  remindAt: 100,
  state: 'open',
  ...some,
});

test('promises that are owed are found by whom, which ticket and which words; what is due first comes first', () => {
  const ticket = { key: 'k', helpdesk: 'demo', url: 'https://desk.example.com/k', ticketId: '48213' };
  const entries = promiseEntries([
    promise('late', { due: 300, customer: 'Małgorzata Wiśniewska' }),
    promise('soon', { due: 200, ticket, owner: 'the warehouse' }),
    promise('settled', { state: 'kept' }),
  ]);
  const found = (sought: string) =>
    findEntries(barIndex(entries), sought, 5).flatMap((group) => group.entries.map(({ promise: { id } }) => id));
  expect(entries.map(({ promise: { id } }) => id)).toEqual(['soon', 'late']);
  expect(found('malgorzata')).toEqual(['late']);
  expect(found('#48213')).toEqual(['soon']);
  expect(found('warehouse')).toEqual(['soon']);
  expect(found('noon')).toEqual(['soon', 'late']);
});
