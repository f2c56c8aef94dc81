// What the work did: kept promises noted once each by day, and how customers sounded when they wrote again.
import { describe, expect, test } from 'vitest';
import type { PromiseLine } from '../../../src/domain/promises/promise-view.ts';
import { Handled, handledOf } from '../../../src/domain/wellbeing/handled.ts';
import { impactOf } from '../../../src/domain/wellbeing/impact.ts';
import { type ImpactDay, impactChanges } from '../../../src/domain/wellbeing/impact-days.ts';
import { dayOf } from '../../../src/domain/wellbeing/trend-days.ts';
import { promises } from '../../gallery/pieces.ts';

const timeZone = 'Europe/Warsaw';
const day = 86_400_000;
const now = Date.parse('2026-11-24T13:42:00Z');
const today = dayOf(now, timeZone);
const [open] = promises('en');
const line = (id: string, state: PromiseLine['state'], at = now): PromiseLine => ({
  ...open,
  id,
  state,
  history: [
    { at: at - day, by: 'agent', to: 'moved', due: at },
    { at, by: 'reply', to: state, due: at },
  ],
});
const room = (settled: readonly PromiseLine[], owed: readonly PromiseLine[] = []) => ({
  now: owed,
  laterToday: [],
  later: [],
  settled,
});
const noted = (on: number, kept: readonly string[], late: readonly string[] = []): ImpactDay => ({
  id: String(on),
  day: on,
  kept: [...kept],
  late: [...late],
});

describe('promises are noted', () => {
  test('by the day they were settled on, kept and late apart', () => {
    const settled = [
      line('a', 'kept'),
      line('b', 'broken'),
      line('c', 'kept', now - 20 * 3_600_000),
      line('d', 'dropped'),
    ];
    expect(impactChanges([], room(settled), timeZone)).toEqual([noted(today, ['a'], ['b']), noted(today - 1, ['c'])]);
  });

  test('once, however often they are told of', () => {
    const settled = [line('a', 'kept'), line('b', 'broken')];
    const [first] = impactChanges([], room(settled), timeZone);
    expect(impactChanges(first ? [first] : [], room(settled.toReversed()), timeZone)).toEqual([]);
  });

  test('beside those of the same day that are told of no more', () => {
    expect(impactChanges([noted(today, ['old'])], room([line('a', 'kept')]), timeZone)).toEqual([
      noted(today, ['old', 'a']),
    ]);
  });

  test('and taken out when they are owed again', () => {
    expect(impactChanges([noted(today, ['a', 'b'])], room([], [line('a', 'open')]), timeZone)).toEqual([
      noted(today, ['b']),
    ]);
  });

  test('anew when they are settled another way', () => {
    expect(impactChanges([noted(today, ['a'])], room([line('a', 'broken')]), timeZone)).toEqual([
      noted(today, [], ['a']),
    ]);
    expect(impactChanges([noted(today, ['a'])], room([line('a', 'dropped')]), timeZone)).toEqual([noted(today, [])]);
  });
});

test('a handled ticket says how the newest words felt against those before, where there were any', () => {
  const row = { id: 'h', at: now, since: now };
  expect(Handled.parse(handledOf(undefined, { ...row, trend: 'better' }))).toMatchObject({ trend: 'better' });
  expect(Handled.parse(handledOf(undefined, row))).not.toHaveProperty('trend');
});

describe('the impact of four weeks', () => {
  const handled = (trend: Handled['trend'], ago: number): Handled => ({
    id: `${trend} ${ago}`,
    at: now - ago * day,
    since: now,
    feelings: [],
    arousal: 'calm',
    repeated: false,
    ...(trend && { trend }),
  });

  test('counts who wrote again, and promises, of these days only', () => {
    const rows = [
      handled('better', 0),
      handled('better', 27),
      handled('better', 28),
      handled('same', 3),
      handled('worse', 4),
      handled(undefined, 1),
    ];
    const days = [noted(today, ['a', 'b']), noted(today - 27, ['c'], ['d']), noted(today - 28, ['e'], ['f'])];
    expect(impactOf(rows, days, { now, timeZone })).toEqual({ again: 4, lighter: 2, heavier: 1, kept: 3, late: 1 });
  });

  test('is nothing where nothing is known', () => {
    expect(impactOf([], [], { now, timeZone })).toEqual({ again: 0, lighter: 0, heavier: 0, kept: 0, late: 0 });
  });
});
