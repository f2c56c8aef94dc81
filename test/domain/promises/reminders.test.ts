import { describe, expect, test } from 'vitest';
import type { CarePromise } from '../../../src/domain/promises/promise.ts';
import {
  isDue,
  owedMoment,
  planReminders,
  reminded,
  reminderMoments,
  reminderTimes,
} from '../../../src/domain/promises/reminders.ts';

const minute = 60_000;
/** 2026-03-02 12:00 UTC, a Monday. */
const noon = 1_772_452_800_000;
const at = (minutes: number): number => noon + minutes * minute;

const promise = (some: Partial<CarePromise> = {}): CarePromise => ({
  id: 'p1',
  ticket: {
    key: 'https://desk.example.com demo 1',
    helpdesk: 'demo',
    ticketId: '1',
    url: 'https://desk.example.com/1',
  },
  words: "I'll write to you by 13:00",
  lang: 'en',
  due: at(60),
  remindAt: at(45),
  state: 'open',
  kind: 'tell',
  priority: 'normal',
  history: [],
  madeAt: at(-10),
  ...some,
});

describe('reminderTimes', () => {
  test.each([
    ['far away: 15 minutes ahead', 600, 585],
    ['just 30 minutes away: both rules agree', 30, 15],
    ['nearer than 30 minutes: half-way', 20, 10],
    ['one minute away', 1, 0.5],
    ['due now', 0, 0],
    ['due already: at its due', -5, -5],
  ])('%s', (_, due, expected) => {
    expect(reminderTimes(at(due), noon)).toEqual({ remindAt: at(expected), chaseAt: at(due + 30) });
  });
});

describe('reminderMoments', () => {
  test.each([
    ['one ahead and one at due', 45, 60, [45, 60]],
    ['only one when there is no time ahead', 60, 60, [60]],
    ['due alone when the first was set too late', 70, 60, [60]],
    ['and once after', 45, 60, [45, 60, 90], 90],
    ['none after where it was set too early', 45, 60, [45, 60], 50],
    ['from a snooze on', 45, 60, [50, 60, 90], 90, 50],
    ['a snooze past all of them alone', 45, 60, [600], 90, 600],
  ])('%s', (_, remindAt, due, expected, chaseAt?: number, snoozedUntil?: number) => {
    const moments = reminderMoments({
      remindAt: at(remindAt),
      due: at(due),
      ...(chaseAt !== undefined && { chaseAt: at(chaseAt) }),
      ...(snoozedUntil !== undefined && { snoozedUntil: at(snoozedUntil) }),
    });
    expect(moments).toEqual(expected.map(at));
  });
});

describe('planReminders', () => {
  type Row = readonly [
    name: string,
    some: Partial<CarePromise>,
    now: number,
    plan: { readonly fires: boolean; readonly next?: number; readonly due: number },
  ];
  test.each<Row>([
    ['waits before the first moment', {}, 44, { fires: false, next: 45, due: 0 }],
    ['fires at the first moment, to the millisecond', {}, 45, { fires: true, next: 60, due: 1 }],
    ['is quiet after the first was delivered', { remindedFor: at(45) }, 50, { fires: false, next: 60, due: 1 }],
    ['fires again at due', { remindedFor: at(45) }, 60, { fires: true, due: 1 }],
    ['fires once when both moments were missed', {}, 500, { fires: true, due: 1 }],
    ['is quiet after due was delivered, and stays due', { remindedFor: at(60) }, 500, { fires: false, due: 1 }],
    [
      'fires nothing again when the clock was set back',
      { remindedFor: at(45) },
      10,
      { fires: false, next: 60, due: 0 },
    ],
    ['leaves a kept promise alone', { state: 'kept', settledAt: at(50) }, 60, { fires: false, due: 0 }],
    ['leaves a dropped promise alone', { state: 'dropped', settledAt: at(50) }, 60, { fires: false, due: 0 }],
  ])('%s', (_, some, now, { fires, next, due }) => {
    const row = promise(some);
    const plan = planReminders([row], at(now));
    expect(plan).toEqual({
      fire: fires ? [row] : [],
      ...(next === undefined ? {} : { nextAt: at(next) }),
    });
    expect(isDue(row, at(now))).toBe(due === 1);
  });

  test('plans the nearest of many, and fires the most pressing first', () => {
    const rows = [
      promise({ id: 'late', due: at(-10), remindAt: at(-20) }),
      promise({ id: 'later', due: at(-30), remindAt: at(-40) }),
      promise({ id: 'near', due: at(20), remindAt: at(10) }),
      promise({ id: 'far' }),
    ];
    const plan = planReminders(rows, noon);
    expect(plan.fire.map(({ id }) => id)).toEqual(['later', 'late']);
    expect(plan.nextAt).toBe(at(10));
  });

  test.each<
    readonly [string, Partial<CarePromise>, number | undefined, { readonly fires: boolean; readonly next?: number }]
  >([
    ['quiet: what has come waits for its end', {}, 120, { fires: false, next: 120 }],
    ['quiet: what comes meanwhile waits for its end', { remindedFor: at(45) }, 120, { fires: false, next: 120 }],
    ['quiet: what comes later keeps its time', { remindedFor: at(60) }, 55, { fires: false }],
    ['the quiet is over', {}, 50, { fires: true, next: 60 }],
    ['snoozed: nothing until then', { snoozedUntil: at(55) }, undefined, { fires: false, next: 55 }],
    ['snoozed past its due time: one reminder then', { snoozedUntil: at(90) }, undefined, { fires: false, next: 90 }],
    ['the snooze is over', { snoozedUntil: at(40), remindedFor: at(20) }, undefined, { fires: true, next: 60 }],
    [
      'reminded of when the snooze was set',
      { snoozedUntil: at(70), remindedFor: at(45) },
      undefined,
      { fires: false, next: 70 },
    ],
  ])('%s', (_, some, quiet, { fires, next }) => {
    const row = promise(some);
    expect(planReminders([row], at(50), quiet === undefined ? undefined : at(quiet))).toEqual({
      fire: fires ? [row] : [],
      ...(next !== undefined && { nextAt: at(next) }),
    });
  });

  test('has nothing to do with an empty ledger', () => {
    expect(planReminders([], noon)).toEqual({ fire: [] });
  });

  test('fires nothing a second time once the first was marked', () => {
    const now = at(500);
    const marked = planReminders([promise()], now).fire.map((one) => reminded(one, owedMoment(one, now) ?? 0));
    expect(planReminders(marked, now).fire).toEqual([]);
  });
});

describe('reminded', () => {
  test('never takes back a newer delivery', () => {
    expect(reminded(promise({ remindedFor: at(60) }), at(45)).remindedFor).toBe(at(60));
  });
});
