import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isSamePromise,
  madePromise,
  moved,
  type PromiseAsked,
  settled,
  snoozed,
  takenBack,
  updated,
} from '../../../src/domain/promises/ledger.ts';
import type { CarePromise } from '../../../src/domain/promises/promise.ts';

const ticket = {
  key: 'https://desk.example.com demo 7',
  helpdesk: 'demo',
  ticketId: '7',
  url: 'https://desk.example.com/7',
};
const minute = 60_000;
const asked: PromiseAsked = {
  ticket,
  customer: 'Maria',
  words: 'Odezwę się do 16:00',
  kind: 'tell',
  priority: 'normal',
  lang: 'pl',
  due: 20 * minute,
  remindAt: 10 * minute,
};
const open = madePromise(asked, 'p1', 5 * minute);
const later = { due: 50 * minute, remindAt: 40 * minute };

test('a new promise is open, says when it was made, and has no history', () => {
  expect(open).toEqual({ ...asked, id: 'p1', state: 'open', madeAt: 5 * minute, history: [] });
});

describe('isSamePromise', () => {
  test.each<[string, Partial<PromiseAsked>, boolean]>([
    ['handed in twice', {}, true],
    ['another name for the customer', { customer: 'Maria K.' }, true],
    ['another reminder', { remindAt: 15 * minute }, true],
    ['other words', { words: 'Odezwę się jutro' }, false],
    ['another time', { due: 30 * minute }, false],
    ['another ticket', { ticket: { ...ticket, key: 'https://desk.example.com demo 8' } }, false],
  ])('%s: %j is %s', (_, some, same) => {
    expect(isSamePromise(asked, { ...asked, ...some })).toBe(same);
  });
});

describe('settled', () => {
  test.each<[string, number, 'done' | 'kept' | 'dropped', CarePromise['state']]>([
    ['done before it was due', 19 * minute, 'done', 'kept'],
    ['done within its minute', 20 * minute + 59_999, 'done', 'kept'],
    ['done a minute after', 21 * minute, 'done', 'broken'],
    ['in time by the agent’s word', 90 * minute, 'kept', 'kept'],
    ['let go', 90 * minute, 'dropped', 'dropped'],
  ])('%s', (_, at, as, state) => {
    const after = settled(open, as, at, 'agent');
    expect(after).toMatchObject({ state, settledAt: at });
    expect(after.history).toMatchObject([{ at, by: 'agent', to: state, due: open.due, before: { state: 'open' } }]);
  });

  test('twice is once', () => {
    const once = settled(open, 'done', 9 * minute, 'agent');
    expect(settled(once, 'done', 30 * minute, 'reply')).toEqual(once);
    expect(settled(once, 'kept', 30 * minute, 'agent')).toEqual(once);
  });

  test('a broken one was in time after all: since when it was done', () => {
    const late = settled(open, 'done', 30 * minute, 'reply');
    expect(settled(late, 'kept', 99 * minute, 'agent')).toMatchObject({ state: 'kept', settledAt: 30 * minute });
  });
});

describe('updated and moved', () => {
  test.each<[string, number | undefined, { due: number; remindAt: number }, number | undefined]>([
    ['nothing was delivered yet', undefined, later, undefined],
    ['new times bring new reminders', 10, later, undefined],
    ['moved ahead of what was delivered', 20, { due: 15 * minute, remindAt: 12 * minute }, undefined],
    ['the same times again', 10, { due: 20 * minute, remindAt: 10 * minute }, 10],
    ['only the due moved: the first reminder stands', 10, { due: 90 * minute, remindAt: 10 * minute }, 10],
  ])('%s', (_, remindedFor, to, expected) => {
    const before = remindedFor === undefined ? open : { ...open, remindedFor: remindedFor * minute };
    for (const [change, state] of [
      [moved, 'moved'],
      [updated, 'updated'],
    ] as const) {
      const { history, ...after } = change(before, to, 12 * minute, 'agent');
      const { history: _, ...plain } = open;
      expect(after).toEqual({
        ...plain,
        ...to,
        state,
        ...(expected === undefined ? {} : { remindedFor: expected * minute }),
      });
      expect(history).toMatchObject([{ at: 12 * minute, to: state, due: to.due, before: { due: open.due } }]);
    }
  });

  test('a new time ends a snooze', () => {
    expect(moved(snoozed(open, 60 * minute), later, 1, 'agent')).not.toHaveProperty('snoozedUntil');
  });

  test('what is settled stays settled', () => {
    const kept = settled(open, 'done', 9 * minute, 'agent');
    expect(moved(kept, later, 1, 'agent')).toBe(kept);
    expect(updated(kept, later, 1, 'reply')).toBe(kept);
    expect(snoozed(kept, 1)).toEqual(kept);
  });
});

describe('takenBack', () => {
  const act = fc.oneof(
    fc.record({ do: fc.constant('settle' as const), as: fc.constantFrom('done', 'kept', 'dropped'), at: fc.nat(99) }),
    fc.record({ do: fc.constant('move' as const), due: fc.integer({ min: 1, max: 99 }), at: fc.nat(99) }),
    fc.record({ do: fc.constant('update' as const), due: fc.integer({ min: 1, max: 99 }), at: fc.nat(99) }),
    fc.record({ do: fc.constant('snooze' as const), until: fc.nat(99), at: fc.nat(99) }),
    fc.record({ do: fc.constant('remind' as const), at: fc.nat(99) }),
  );

  test('undoes the last thing that happened, however it came there', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), fc.boolean(), (acts, isLate) => {
        let promise: CarePromise = open;
        for (const one of acts) {
          const at = one.at * minute;
          if (one.do === 'settle') promise = settled(promise, one.as, at, 'agent');
          if (one.do === 'snooze') promise = snoozed(promise, one.until * minute);
          if (one.do === 'remind') promise = { ...promise, remindedFor: at };
          if (one.do === 'move')
            promise = moved(promise, { due: one.due * minute, remindAt: one.due * minute }, at, 'agent');
          if (one.do === 'update') promise = updated(promise, { due: one.due * minute, remindAt: 1 }, at, 'reply');
        }
        const changed = [
          settled(promise, 'done', (isLate ? 999 : 0) * minute, 'agent'),
          updated(promise, { due: 999 * minute, remindAt: 998 * minute, chaseAt: 1_000 * minute }, 1, 'reply'),
        ];
        for (const after of changed) if (after !== promise) expect(takenBack(after)).toEqual(promise);
      }),
    );
  });

  test('of a promise nothing happened to is that promise', () => {
    expect(takenBack(open)).toBe(open);
  });
});

test('a promise renewed for months keeps a history one can read', () => {
  let promise = open;
  for (let at = 0; at < 500; at += 1) promise = updated(promise, { due: at + 2, remindAt: at + 1 }, at, 'reply');
  expect(promise.history).toHaveLength(60);
  expect(promise.history.at(-1)).toMatchObject({ at: 499, due: 501 });
});
