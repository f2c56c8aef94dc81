import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { settled } from '../../src/domain/promises/ledger.ts';
import type { CarePromise } from '../../src/domain/promises/promise.ts';
import { freshDatabase } from './fresh-database.ts';

const load = async () => import('../../src/storage/promises.ts');

const promise = (id: string, some: Partial<CarePromise> = {}): CarePromise => ({
  id,
  ticket: {
    key: 'https://desk.example.com demo 1',
    helpdesk: 'demo',
    ticketId: '1',
    url: 'https://desk.example.com/1',
  },
  words: 'Vă scriu până la ora 16',
  lang: 'ro',
  due: 2_000,
  remindAt: 1_000,
  state: 'open',
  madeAt: 100,
  ...some,
});

const rowsOf = (read: { ok: boolean; value?: { rows: readonly CarePromise[] } }) =>
  read.value?.rows.map(({ id }) => id);

beforeEach(freshDatabase);
afterEach(() => vi.unstubAllGlobals());

describe('addPromise', () => {
  test('the same one handed in twice stays one', async () => {
    const { addPromise, readOpenPromises } = await load();
    await addPromise(promise('a'));
    const second = await addPromise(promise('b', { remindAt: 1_500, madeAt: 200 }));
    expect(second).toEqual({ ok: true, value: promise('a') });
    expect(rowsOf(await readOpenPromises())).toEqual(['a']);
  });

  test('handed in twice at the same moment stays one', async () => {
    const { addPromise, readOpenPromises } = await load();
    await Promise.all(['a', 'b', 'c'].map((id) => addPromise(promise(id))));
    expect(rowsOf(await readOpenPromises())).toHaveLength(1);
  });

  test('handed in after it was settled is open again', async () => {
    const { addPromise, changePromises, readOpenPromises } = await load();
    await addPromise(promise('a'));
    await changePromises(['a'], (one) => settled(one, 'dropped', 500));
    await addPromise(promise('b'));
    expect(await readOpenPromises()).toEqual({ ok: true, value: { rows: [promise('a')], unreadable: 0 } });
  });

  test('another due time is another promise', async () => {
    const { addPromise, readOpenPromises } = await load();
    await addPromise(promise('a'));
    await addPromise(promise('b', { due: 3_000 }));
    expect(rowsOf(await readOpenPromises())).toEqual(['a', 'b']);
  });
});

describe('readPromises', () => {
  test('gives the open ones and those settled lately, by due time', async () => {
    const { addPromise, readOpenPromises, readPromises } = await load();
    await addPromise(promise('late', { due: 9_000 }));
    await addPromise(promise('soon', { due: 1_000 }));
    await addPromise(promise('kept', { due: 5_000, words: 'b', state: 'kept', settledAt: 700 }));
    await addPromise(promise('old', { due: 6_000, words: 'c' }));
    const { changePromises } = await load();
    await changePromises(['kept'], (one) => settled(one, 'kept', 700));
    await changePromises(['old'], (one) => settled(one, 'kept', 300));
    expect(rowsOf(await readPromises(500))).toEqual(['soon', 'kept', 'late']);
    expect(rowsOf(await readOpenPromises())?.toSorted()).toEqual(['late', 'soon']);
  });
});

describe('changePromises', () => {
  test('changes several at once, gives them as they were, and leaves unknown ids out', async () => {
    const { addPromise, changePromises, readPromise } = await load();
    await addPromise(promise('a'));
    await addPromise(promise('b', { due: 3_000 }));
    const before = await changePromises(['a', 'nobody', 'b'], (one) => ({ ...one, remindedFor: 1_000 }));
    expect(before).toEqual({ ok: true, value: [promise('a'), promise('b', { due: 3_000 })] });
    expect(await readPromise('b')).toMatchObject({ value: { remindedFor: 1_000 } });
    expect(await readPromise('nobody')).toEqual({ ok: true, value: undefined });
  });
});
