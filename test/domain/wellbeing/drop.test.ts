// What is told of a lasting drop: what fell, since when, and which help fits.
import { describe, expect, test } from 'vitest';
import type { CheckIn, Level } from '../../../src/domain/wellbeing/check-in.ts';
import { type DropRecords, lastingDrop } from '../../../src/domain/wellbeing/drop.ts';
import type { Handled } from '../../../src/domain/wellbeing/handled.ts';
import { dayOf } from '../../../src/domain/wellbeing/trend-days.ts';

const timeZone = 'Europe/Bucharest';
const day = 86_400_000;
/** A Friday at noon in Bucharest. */
const now = Date.parse('2026-11-20T10:00:00Z');
const daysAgo = (ago: number) => now - ago * day;
const workdays = Array.from({ length: 150 }, (_, ago) => ago).filter((ago) => ![1, 2].includes((ago + 6) % 7));

const high: readonly Level[] = [4, 3, 4, 4, 3];
const level = (place: number, isLow: boolean): Level => (isLow ? 1 : (high[place % high.length] ?? 3));

/** Energy and mood fall so many days ago; newest first, as the vault hands them out. */
const checkIns = (energyFalls: number, moodFalls: number): readonly CheckIn[] =>
  workdays.map((ago, place) => ({
    id: `c${ago}`,
    at: daysAgo(ago),
    energy: level(place, ago <= energyFalls),
    mood: level(place + 1, ago <= moodFalls),
  }));
const tickets = (count: (ago: number) => number): readonly Handled[] =>
  workdays.flatMap((ago) =>
    Array.from({ length: count(ago) }, (_, place) => ({
      id: `${ago}.${place}`,
      at: daysAgo(ago),
      since: daysAgo(ago),
      feelings: [],
      arousal: 'calm' as const,
      repeated: false,
    })),
  );
const none = -1;
const dropOf = (records: Partial<DropRecords>, at = now) =>
  lastingDrop({ checkIns: [], pulses: [], handled: [], ...records }, { now: at, timeZone });

describe('a lasting drop', () => {
  test.each([
    ['of energy asks for breaks', checkIns(35, none), [], { of: 'energy', help: 'breaks' }],
    ['of mood asks for someone', checkIns(none, 35), [], { of: 'mood', help: 'someone' }],
    ['of both is told of energy', checkIns(35, 35), [], { of: 'energy', help: 'breaks' }],
    [
      'on heavier days asks for less of them',
      checkIns(35, none),
      tickets((ago) => (ago <= 35 ? 9 : 5)),
      { help: 'load' },
    ],
    ['of mood on heavier days, too', checkIns(none, 35), tickets((ago) => (ago <= 35 ? 9 : 5)), { help: 'load' }],
    ['on days as heavy as before does not', checkIns(35, none), tickets(() => 5), { help: 'breaks' }],
  ])('%s', (_, answers, handled, told) => {
    const drop = dropOf({ checkIns: answers, handled });
    expect(drop).toMatchObject(told);
    expect(Math.abs((drop?.since ?? 0) - dayOf(daysAgo(35), timeZone))).toBeLessThanOrEqual(4);
  });

  test('of the pulse asks for someone', () => {
    const pulses = Array.from({ length: 40 }, (_, week) => ({
      id: `p${week}`,
      at: daysAgo(week * 7),
      energy: level(week, week < 10),
      good: level(week + 2, week < 10),
    }));
    expect(dropOf({ pulses })).toMatchObject({ of: 'pulse', help: 'someone' });
  });

  test('is not told when nothing was answered for over two weeks since', () => {
    const before = checkIns(35, none);
    expect(dropOf({ checkIns: before }, now + 14 * day)).toBeDefined();
    expect(dropOf({ checkIns: before }, now + 15 * day)).toBeUndefined();
  });

  test('is none while days are as usual, and where there are no records', () => {
    expect(dropOf({ checkIns: checkIns(none, none) })).toBeUndefined();
    expect(dropOf({})).toBeUndefined();
  });
});
