import { describe, expect, test } from 'vitest';
import { isSamePromise, madePromise, moved, type PromiseAsked, settled } from '../../../src/domain/promises/ledger.ts';

const ticket = {
  key: 'https://desk.example.com demo 7',
  helpdesk: 'demo',
  ticketId: '7',
  url: 'https://desk.example.com/7',
};
const asked: PromiseAsked = {
  ticket,
  customer: 'Maria',
  words: 'Odezwę się do 16:00',
  lang: 'pl',
  due: 2_000,
  remindAt: 1_000,
};
const open = madePromise(asked, 'p1', 500);

test('a new promise is open, and says when it was made', () => {
  expect(open).toEqual({ ...asked, id: 'p1', state: 'open', madeAt: 500 });
});

describe('isSamePromise', () => {
  test.each<[string, Partial<PromiseAsked>, boolean]>([
    ['handed in twice', {}, true],
    ['another name for the customer', { customer: 'Maria K.' }, true],
    ['another reminder', { remindAt: 1_500 }, true],
    ['other words', { words: 'Odezwę się jutro' }, false],
    ['another time', { due: 3_000 }, false],
    ['another ticket', { ticket: { ...ticket, key: 'https://desk.example.com demo 8' } }, false],
  ])('%s: %j is %s', (_, some, same) => {
    expect(isSamePromise(asked, { ...asked, ...some })).toBe(same);
  });
});

describe('settled', () => {
  test('keeps when it was settled', () => {
    expect(settled(open, 'kept', 900)).toEqual({ ...open, state: 'kept', settledAt: 900 });
  });
  test('is settled since the first time when it is settled twice', () => {
    expect(settled(settled(open, 'kept', 900), 'kept', 950).settledAt).toBe(900);
  });
  test('counts anew when kept becomes dropped', () => {
    expect(settled(settled(open, 'kept', 900), 'dropped', 950)).toMatchObject({ state: 'dropped', settledAt: 950 });
  });
  test('leaves no trace when it is taken back', () => {
    expect(settled(settled(open, 'dropped', 900), 'open', 950)).toEqual(open);
  });
});

describe('moved', () => {
  test.each([
    ['nothing was delivered yet', undefined, { due: 5_000, remindAt: 4_000 }, undefined],
    ['new times bring new reminders', 1_000, { due: 5_000, remindAt: 4_000 }, undefined],
    ['moved ahead of what was delivered', 2_000, { due: 1_500, remindAt: 1_200 }, undefined],
    ['the same times again', 1_000, { due: 2_000, remindAt: 1_000 }, 1_000],
    ['only the due moved: the first reminder stands', 1_000, { due: 9_000, remindAt: 1_000 }, 1_000],
  ])('%s', (_, remindedFor, to, expected) => {
    const before = remindedFor === undefined ? open : { ...open, remindedFor };
    expect(moved(before, to)).toEqual({ ...open, ...to, ...(expected === undefined ? {} : { remindedFor: expected }) });
  });
});
