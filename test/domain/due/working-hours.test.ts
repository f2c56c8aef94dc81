// Working hours: openings, closings, working days and working time, over weekends, breaks and the DST changes of 2026.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, wallOf, wallText } from '../../../src/domain/due/wall.ts';
import { defaultHours, WorkingHours } from '../../../src/domain/due/working-hours.ts';
import {
  addWorkingDays,
  addWorkingTime,
  endOfShift,
  endOfWorkingDay,
  isOpen,
  nextDayStart,
  nextOpening,
  nextWorkingInstant,
  workingTimeBetween,
} from '../../../src/domain/due/working-time.ts';

const zone = 'Europe/Warsaw';
const at = (text: string, timeZone = zone): number => instantOf(Date.parse(`${text}:00Z`), timeZone);
const text = (instant: number | undefined, timeZone = zone): string =>
  instant === undefined ? 'never' : wallText(wallOf(instant, timeZone)).slice(0, 16);

const hour = 3_600_000;
const never: WorkingHours = { week: [[], [], [], [], [], [], []], holidays: [] };
/** Tuesday to Saturday, ten to six with an hour's break at one. */
const shop: WorkingHours = {
  week: [
    [],
    ...Array.from({ length: 5 }, () => [
      { open: 600, close: 780 },
      { open: 840, close: 1_080 },
    ]),
    [],
  ],
  holidays: [],
};
/** Nine to five, without Christmas (each year) and the Monday after Easter 2027. */
const withHolidays: WorkingHours = {
  ...defaultHours,
  holidays: [{ on: '12-25', name: 'Christmas Day' }, { on: '12-26' }, { on: '2027-03-29' }],
};
/** Ten at night to six in the morning, Monday to Friday nights; a span each side of midnight. */
const nights: WorkingHours = {
  week: [1, 2, 3, 4, 5, 6, 7].map((weekday) => [
    ...(weekday >= 2 && weekday <= 6 ? [{ open: 0, close: 360 }] : []),
    ...(weekday <= 5 ? [{ open: 1_320, close: 1_440 }] : []),
  ]),
  holidays: [],
};
const always: WorkingHours = { week: Array.from({ length: 7 }, () => [{ open: 0, close: 1_440 }]), holidays: [] };

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
    ['2026-03-27T10:00', 1, '2026-03-30T10:00', 'over the spring change the clock time stays'],
    ['2026-10-23T10:00', 1, '2026-10-26T10:00', 'over the autumn change too'],
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
    const shortFriday = {
      ...defaultHours,
      week: [...defaultHours.week.slice(0, 4), [{ open: 540, close: 720 }], [], []],
    };
    expect(text(addWorkingDays(at('2026-11-18T16:00'), 2, zone, shortFriday))).toBe('2026-11-20T12:00');
  });

  it('start at opening time where that day opens later', () => {
    expect(text(addWorkingDays(at('2026-11-18T09:30'), 1, zone, shop))).toBe('2026-11-19T10:00');
    const lateThursday = {
      ...defaultHours,
      week: defaultHours.week.map((day, at) => (at === 3 ? [{ open: 660, close: 1_020 }] : day)),
    };
    expect(text(addWorkingDays(at('2026-11-18T09:30'), 1, zone, lateThursday))).toBe('2026-11-19T11:00');
  });

  it.each([
    ['2026-12-23T10:00', 2, '2026-12-28T10:00', 'Christmas falls on Friday'],
    ['2027-12-23T10:00', 2, '2027-12-27T10:00', 'and next year on Saturday'],
    ['2027-03-26T10:00', 1, '2027-03-30T10:00', 'Easter Monday, once'],
    ['2028-03-28T10:00', 1, '2028-03-29T10:00', 'that date the year after is a day like any'],
    ['2026-12-25T10:00', 1, '2026-12-29T09:00', 'written on a holiday: from the next opening'],
  ])('%s and %i more with holidays is %s (%s)', (from, days, to) => {
    expect(text(addWorkingDays(at(from), days, zone, withHolidays))).toBe(to);
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
  ])('%s and %i hours is %s (%s)', (from, hours, to) => {
    expect(text(addWorkingTime(at(from), hours * hour, zone))).toBe(to);
  });

  it('leaves out the break', () => {
    expect(text(addWorkingTime(at('2026-11-18T12:30'), 2 * hour, zone, shop))).toBe('2026-11-18T15:30');
  });

  it.each([
    ['2026-11-18T10:20', -1, '2026-11-18T09:20', 'within the day'],
    ['2026-11-23T09:30', -2, '2026-11-20T15:30', 'over a weekend'],
    ['2026-11-18T20:00', -8, '2026-11-18T09:00', 'a whole day'],
    ['2026-12-28T10:00', -2, '2026-12-24T16:00', 'over Christmas'],
  ])('%s and %i hours back is %s (%s)', (from, hours, to) => {
    expect(text(addWorkingTime(at(from), hours * hour, zone, withHolidays))).toBe(to);
  });

  it.each([
    ['2026-11-18T10:20', '2026-11-18T12:20', 2, 'within the day'],
    ['2026-11-20T16:00', '2026-11-23T10:00', 2, 'over a weekend'],
    ['2026-11-20T17:00', '2026-11-23T09:00', 0, 'none'],
    ['2026-12-24T09:00', '2026-12-28T17:00', 16, 'over Christmas'],
    ['2026-11-23T10:00', '2026-11-20T16:00', -2, 'backwards'],
  ])('between %s and %s is %i hours (%s)', (from, to, hours) => {
    expect(workingTimeBetween(at(from), at(to), zone, withHolidays)).toBe(hours * hour);
  });

  it('is time that passes: the night the clock goes back has nine hours, the one it goes forward seven', () => {
    const everyNight = { week: nights.week.map(() => [{ open: 0, close: 480 }]), holidays: [] };
    expect(workingTimeBetween(at('2026-10-25T00:00'), at('2026-10-25T12:00'), zone, everyNight)).toBe(9 * hour);
    expect(workingTimeBetween(at('2026-03-29T00:00'), at('2026-03-29T12:00'), zone, everyNight)).toBe(7 * hour);
  });

  it('runs by the clock for a desk that never opens', () => {
    expect(text(addWorkingTime(at('2026-11-18T12:30'), 2 * hour, zone, never))).toBe('2026-11-18T14:30');
  });
});

describe('opening and closing', () => {
  it.each([
    ['2026-11-18T08:59', false, '2026-11-18T09:00', '2026-11-18T17:00'],
    ['2026-11-18T09:00', true, '2026-11-19T09:00', '2026-11-18T17:00'],
    ['2026-11-18T17:00', false, '2026-11-19T09:00', '2026-11-18T17:00'],
    ['2026-11-20T17:00', false, '2026-11-23T09:00', '2026-11-20T17:00'],
    ['2026-11-21T12:00', false, '2026-11-23T09:00', '2026-11-21T17:00'],
    ['2026-03-29T12:00', false, '2026-03-30T09:00', '2026-03-29T17:00'],
  ])('at %s: open is %s, next opening %s, end of the day %s', (now, open, opening, closing) => {
    expect(isOpen(at(now), zone)).toBe(open);
    expect(text(nextOpening(at(now), zone))).toBe(opening);
    expect(text(endOfWorkingDay(at(now), zone))).toBe(closing);
  });

  it.each([
    ['the default', defaultHours, '2026-11-18T10:00', '2026-11-18T17:00', '2026-11-19T09:00', '2026-11-18T10:00'],
    [
      'after closing on Friday',
      defaultHours,
      '2026-11-20T18:00',
      '2026-11-23T17:00',
      '2026-11-23T09:00',
      '2026-11-23T09:00',
    ],
    ['before a break', shop, '2026-11-18T12:00', '2026-11-18T18:00', '2026-11-19T10:00', '2026-11-18T12:00'],
    ['in a break', shop, '2026-11-18T13:30', '2026-11-18T18:00', '2026-11-19T10:00', '2026-11-18T14:00'],
    ['Christmas Eve', withHolidays, '2026-12-24T10:00', '2026-12-24T17:00', '2026-12-28T09:00', '2026-12-24T10:00'],
    [
      'a night shift before midnight',
      nights,
      '2026-11-18T23:00',
      '2026-11-19T06:00',
      '2026-11-19T00:00',
      '2026-11-18T23:00',
    ],
    [
      'a night shift after midnight',
      nights,
      '2026-11-19T03:00',
      '2026-11-19T06:00',
      '2026-11-20T00:00',
      '2026-11-19T03:00',
    ],
  ])('%s: the shift ends, the next day starts, work goes on', (_name, hours, now, end, start, next) => {
    expect(text(endOfShift(at(now), zone, hours))).toBe(end);
    expect(text(nextDayStart(at(now), zone, hours))).toBe(start);
    expect(text(nextWorkingInstant(at(now), zone, hours))).toBe(next);
  });

  it('comes at the start of the next night for a desk worked past midnight', () => {
    expect(text(nextOpening(at('2026-11-18T23:00'), zone, nights))).toBe('2026-11-19T22:00');
  });

  it('never comes for a desk that never closes, whose shift has no end', () => {
    expect(nextOpening(at('2026-11-18T12:00'), zone, always)).toBeUndefined();
    expect(endOfShift(at('2026-11-18T12:00'), zone, always)).toBeUndefined();
    expect(isOpen(at('2026-11-18T12:00'), zone, always)).toBe(true);
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
  const { week } = defaultHours;
  const onMonday = (...spans: readonly object[]) => ({ week: [spans, [], [], [], [], [], []] });
  it.each([
    ['the default', defaultHours, true],
    ['a shop with a break', shop, true],
    ['holidays', withHolidays, true],
    ['a leap day each year', { week, holidays: [{ on: '02-29' }] }, true],
    ['six days', { week: week.slice(1) }, false],
    ['a span that closes before it opens', onMonday({ open: 600, close: 540 }), false],
    ['a span past midnight', onMonday({ open: 600, close: 1_500 }), false],
    ['spans that overlap', onMonday({ open: 540, close: 720 }, { open: 700, close: 1_020 }), false],
    ['spans out of order', onMonday({ open: 780, close: 1_020 }, { open: 540, close: 720 }), false],
    ['a holiday no calendar has', { week, holidays: [{ on: '02-30' }] }, false],
    ['a leap day in a year without', { week, holidays: [{ on: '2027-02-29' }] }, false],
    ['a holiday in words', { week, holidays: [{ on: 'Christmas' }] }, false],
  ])('%s parses: %#', (_name, value, ok) => {
    expect(WorkingHours.safeParse(value).success).toBe(ok);
  });
});
