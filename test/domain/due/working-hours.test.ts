// Working hours: openings, closings, working days and working time, over weekends, breaks and the DST changes of 2026.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, wallOf, wallText } from '../../../src/domain/due/wall.ts';
import {
  addWorkingDays,
  addWorkingTime,
  defaultHours,
  endOfWorkingDay,
  isOpen,
  nextOpening,
  WorkingHours,
} from '../../../src/domain/due/working-hours.ts';

const zone = 'Europe/Warsaw';
const at = (text: string, timeZone = zone): number => instantOf(Date.parse(`${text}:00Z`), timeZone);
const text = (instant: number | undefined, timeZone = zone): string =>
  instant === undefined ? 'never' : wallText(wallOf(instant, timeZone)).slice(0, 16);

const hour = 3_600_000;
const never: WorkingHours = [[], [], [], [], [], [], []];
/** Tuesday to Saturday, ten to six with an hour's break at one. */
const shop: WorkingHours = [
  [],
  ...Array.from({ length: 5 }, () => [
    { open: 600, close: 780 },
    { open: 840, close: 1_080 },
  ]),
  [],
];

describe('working days', () => {
  it.each([
    ['2026-11-18T10:20', 2, '2026-11-20T10:20', 'midweek'],
    ['2026-11-20T10:20', 2, '2026-11-24T10:20', 'over a weekend'],
    ['2026-11-20T18:30', 2, '2026-11-25T09:00', 'after closing on Friday: from Monday at nine'],
    ['2026-11-21T12:00', 1, '2026-11-24T09:00', 'on a Saturday'],
    ['2026-11-18T07:00', 2, '2026-11-20T09:00', 'before opening'],
    ['2026-11-18T17:00', 1, '2026-11-20T09:00', 'at closing time the day is over'],
    ['2026-11-18T09:00', 1, '2026-11-19T09:00', 'at opening time the day has begun'],
    ['2026-11-18T16:59', 5, '2026-11-25T16:59', 'a working week'],
    ['2026-11-18T10:20', 0, '2026-11-18T10:20', 'none'],
    ['2026-03-27T10:00', 1, '2026-03-30T10:00', 'over the spring change the clock time stays'],
    ['2026-10-23T10:00', 1, '2026-10-26T10:00', 'over the autumn change too'],
    ['2026-12-30T16:00', 3, '2027-01-04T16:00', 'over a new year'],
  ])('%s and %i more is %s (%s)', (from, days, to) => {
    expect(text(addWorkingDays(at(from), days, zone))).toBe(to);
  });

  it.each([
    ['2026-11-18T13:30', 1, '2026-11-19T14:00', 'in the break: from its end'],
    ['2026-11-21T17:00', 1, '2026-11-24T17:00', 'Saturday is worked, Sunday and Monday are not'],
    ['2026-11-22T12:00', 2, '2026-11-26T10:00', 'closed on Sunday: from Tuesday at ten'],
  ])('%s and %i more in a shop is %s (%s)', (from, days, to) => {
    expect(text(addWorkingDays(at(from), days, zone, shop))).toBe(to);
  });

  it('end at closing time where that day closes earlier', () => {
    const shortFriday: WorkingHours = [...defaultHours.slice(0, 4), [{ open: 540, close: 720 }], [], []];
    expect(text(addWorkingDays(at('2026-11-18T16:00'), 2, zone, shortFriday))).toBe('2026-11-20T12:00');
  });

  it('are calendar days for a desk that never opens', () => {
    expect(text(addWorkingDays(at('2026-11-20T16:00'), 2, zone, never))).toBe('2026-11-22T16:00');
  });
});

describe('working time', () => {
  it.each([
    ['2026-11-18T10:20', 2, '2026-11-18T12:20', 'within the day'],
    ['2026-11-18T16:00', 2, '2026-11-19T10:00', 'over a night'],
    ['2026-11-20T16:00', 2, '2026-11-23T10:00', 'over a weekend'],
    ['2026-11-18T15:00', 2, '2026-11-18T17:00', 'up to closing time'],
    ['2026-11-18T20:00', 2, '2026-11-19T11:00', 'from the next opening'],
    ['2026-11-18T10:20', 20, '2026-11-20T14:20', 'over several days'],
  ])('%s and %i hours is %s (%s)', (from, hours, to) => {
    expect(text(addWorkingTime(at(from), hours * hour, zone))).toBe(to);
  });

  it('leaves out the break', () => {
    expect(text(addWorkingTime(at('2026-11-18T12:30'), 2 * hour, zone, shop))).toBe('2026-11-18T15:30');
  });

  it('runs by the clock for a desk that never opens', () => {
    expect(text(addWorkingTime(at('2026-11-18T12:30'), 2 * hour, zone, never))).toBe('2026-11-18T14:30');
  });
});

describe('opening and closing', () => {
  it.each([
    ['2026-11-18T08:59', false, '2026-11-18T09:00', '2026-11-18T17:00'],
    ['2026-11-18T09:00', true, '2026-11-19T09:00', '2026-11-18T17:00'],
    ['2026-11-18T16:59', true, '2026-11-19T09:00', '2026-11-18T17:00'],
    ['2026-11-18T17:00', false, '2026-11-19T09:00', '2026-11-18T17:00'],
    ['2026-11-20T17:00', false, '2026-11-23T09:00', '2026-11-20T17:00'],
    ['2026-11-21T12:00', false, '2026-11-23T09:00', '2026-11-21T17:00'],
    ['2026-03-29T12:00', false, '2026-03-30T09:00', '2026-03-29T17:00'],
  ])('at %s: open is %s, next opening %s, end of the day %s', (now, open, opening, closing) => {
    expect(isOpen(at(now), zone)).toBe(open);
    expect(text(nextOpening(at(now), zone))).toBe(opening);
    expect(text(endOfWorkingDay(at(now), zone))).toBe(closing);
  });

  it('never comes for a desk that never opens, whose day ends at five all the same', () => {
    expect(nextOpening(at('2026-11-18T12:00'), zone, never)).toBeUndefined();
    expect(text(endOfWorkingDay(at('2026-11-18T12:00'), zone, never))).toBe('2026-11-18T17:00');
  });

  it.each(['America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'Europe/Bucharest'])(
    'is at nine in %s on the day DST changes or not',
    (timeZone) => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 730 }), (days) => {
          const now = Date.UTC(2026, 0, 1) + days * 24 * hour;
          expect(text(nextOpening(now, timeZone), timeZone).slice(11)).toBe('09:00');
        }),
      );
    },
  );
});

describe('working hours as data', () => {
  it.each([
    ['the default', defaultHours, true],
    ['a shop with a break', shop, true],
    ['six days', defaultHours.slice(1), false],
    ['a span that closes before it opens', [[{ open: 600, close: 540 }], [], [], [], [], [], []], false],
    ['a span past midnight', [[{ open: 600, close: 1_500 }], [], [], [], [], [], []], false],
  ])('%s parses: %#', (_name, value, ok) => {
    expect(WorkingHours.safeParse(value).success).toBe(ok);
  });
});
