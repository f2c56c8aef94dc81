// When a promise falls due: written after hours, on a Friday evening, with other working hours, open-ended or in the past; and
// the span of time as a wall clock shows it.
import { describe, expect, it } from 'vitest';
import type { DueKind } from '../../../src/domain/due/due.ts';
import { dueAt, wallSpan } from '../../../src/domain/due/due-at.ts';
import { findDue } from '../../../src/domain/due/find-due.ts';
import { instantOf, wallOf, wallText } from '../../../src/domain/due/wall.ts';
import { defaultHours, type WorkingHours } from '../../../src/domain/due/working-hours.ts';
import type { Lang } from '../../../src/domain/language/lang.ts';

type Asked = { lang?: Lang; timeZone?: string; hours?: WorkingHours };

function dues(text: string, at: string, { lang = 'en', timeZone = 'Europe/London', ...hours }: Asked = {}) {
  const now = instantOf(Date.parse(`${at}:00Z`), timeZone);
  return findDue(text, { lang, now, timeZone, ...hours }).map((due) => {
    const instant = dueAt(due, { now, timeZone, ...hours });
    const said = instant === undefined ? 'none' : wallText(wallOf(instant, timeZone)).slice(0, 16);
    return { said, kind: due.kind, span: wallSpan(due, timeZone), words: due.cue.text };
  });
}

describe('a promise falls due', () => {
  it.each([
    ['by 10:00', '2026-11-20T16:50', '2026-11-23T10:00', 'a clock time gone by on Friday is Monday’s'],
    ['by 10:00', '2026-11-19T16:50', '2026-11-20T10:00', 'on Thursday it is Friday’s'],
    ['by 16:00', '2026-11-21T10:00', '2026-11-21T16:00', 'on a Saturday still to come it is today'],
    ['tomorrow by 10:00', '2026-11-20T16:50', '2026-11-21T10:00', 'a named day stays, worked or not'],
    ['today', '2026-11-18T18:00', '2026-11-18T23:59', 'after closing, today ends at midnight'],
    ['by the end of the day', '2026-11-18T18:00', '2026-11-18T23:59', 'and so does its end'],
    ['by Friday', '2026-11-20T10:00', '2026-11-27T17:00', 'on a Friday, Friday is the next one'],
    ['by Saturday', '2026-11-18T10:00', '2026-11-21T17:00', 'a closed day ends at the usual hour'],
    ['by the end of the week', '2026-11-21T10:00', '2026-11-22T17:00', 'on Saturday what is left of the week'],
    ['by the end of the month', '2026-10-05T10:00', '2026-10-30T17:00', 'a month that ends on a Saturday'],
    ['within two working days', '2026-11-20T18:30', '2026-11-25T09:00', 'written after hours'],
    ['within 48 hours', '2026-11-20T18:30', '2026-11-22T18:30', 'hours run by the clock'],
    ['in 3 hours', '2026-03-29T00:30', '2026-03-29T04:30', 'also when the clock jumps'],
    ['in a day', '2026-03-28T12:00', '2026-03-29T12:00', 'a day keeps the clock time'],
    ['in the morning', '2026-11-18T14:00', '2026-11-19T12:00', 'a morning gone by is tomorrow’s'],
    ['this evening', '2026-11-18T14:00', '2026-11-18T22:00', 'evenings end at ten'],
    ['before Friday', '2026-11-19T18:00', '2026-11-19T23:59', 'nothing worked is left before it'],
    ['by midnight', '2026-11-18T14:00', '2026-11-19T00:00', 'midnight ends the day'],
    ['by noon', '2026-11-18T12:00', '2026-11-19T12:00', 'noon just struck is tomorrow’s'],
    ['by 5 pm EST', '2026-11-18T14:00', '2026-11-18T22:00', 'a zone said is the zone meant'],
    ['on 29 February', '2026-11-18T14:00', '2028-02-29T17:00', 'in the year that has it'],
    ['on Friday the 13th', '2026-11-18T14:00', '2027-08-13T17:00', 'in the month that has it'],
    ['on Monday in two weeks', '2026-11-18T14:00', '2026-11-30T17:00', 'a weekday of that week'],
    ['on the last Friday of November', '2026-11-18T14:00', '2026-11-27T17:00', 'counted from the end'],
    ['tomorrow after 3 pm', '2026-11-18T14:00', '2026-11-19T17:00', 'that day is named'],
    ['tomorrow after 6 pm', '2026-11-18T14:00', '2026-11-19T23:59', 'that day is named, and work over before'],
  ])('"%s" written at %s: %s (%s)', (text, at, due) => {
    expect(dues(text, at).map(({ said }) => said)).toEqual([due]);
  });

  it.each([
    ['after 5 pm', 'after'],
    ['from Monday', 'after'],
    ['yesterday', 'at'],
    ['two days ago', 'at'],
    ['last week', 'at'],
    ['today by 9:00', 'by'],
  ] as const)('never for "%s": its end is open or past', (text, kind: DueKind) => {
    expect(dues(text, '2026-11-18T10:20').map((due) => [due.said, due.kind])).toEqual([['none', kind]]);
  });

  const lateShop: WorkingHours = {
    week: [[], ...Array.from({ length: 6 }, () => [{ open: 720, close: 1_200 }])],
    holidays: [],
  };
  it.each([
    ['by Friday', '2026-11-20T20:00'],
    ['by the end of the week', '2026-11-22T20:00'],
    ['within two working days', '2026-11-20T12:00'],
    ['by the next working day', '2026-11-19T20:00'],
    ['tomorrow afternoon', '2026-11-19T17:00'],
  ])('"%s" in the hours of a shop open from noon to eight, Tuesday to Sunday: %s', (text, due) => {
    expect(dues(text, '2026-11-18T10:20', { hours: lateShop }).map(({ said }) => said)).toEqual([due]);
  });

  const feastOfFriday: WorkingHours = { ...defaultHours, holidays: [{ on: '2026-11-20' }] };
  it.each([
    ['within two working days', '2026-11-23T10:20'],
    ['in 12 working hours', '2026-11-19T14:20'],
    ['on the next working day', '2026-11-19T17:00'],
    ['by the end of the week', '2026-11-19T17:00'],
    ['before Saturday', '2026-11-19T17:00'],
    ['by Friday', '2026-11-20T17:00'],
  ])('"%s" when Friday is a holiday: %s', (text, due) => {
    expect(dues(text, '2026-11-18T10:20', { hours: feastOfFriday }).map(({ said }) => said)).toEqual([due]);
  });
});

describe('the customer’s time', () => {
  const now = Date.UTC(2026, 10, 18, 10, 20);
  it.each([
    ['en', 'I will call you at 4 pm your time', 21],
    ['en', 'I will call you at 4 pm', 15],
    ['pl', 'Zadzwonię o 16:00 Państwa czasu', 21],
    ['ro', 'Vă sun la 16:00 ora dumneavoastră', 21],
  ] as const)('%s: "%s" is %i o’clock UTC for an agent in Warsaw and a customer in New York', (lang, text, hour) => {
    const found = findDue(text, { lang, now, timeZone: 'Europe/Warsaw', customerZone: 'America/New_York' });
    expect(found.map(({ start }) => new Date(start).getUTCHours())).toEqual([hour]);
  });

  it('is the agent’s own where it is not known', () => {
    const [found] = findDue('I will call you at 4 pm your time', { lang: 'en', now, timeZone: 'Europe/Warsaw' });
    expect(found && new Date(found.start).getUTCHours()).toBe(15);
  });
});

describe('a date in figures', () => {
  it.each([
    ['en', 'Europe/London', 'on 3/12', '2026-12-03'],
    ['en', 'America/New_York', 'on 3/12', '2027-03-12'],
    ['en', 'UTC', 'on 3/12', '2027-03-12'],
    ['en', 'America/New_York', 'on 23/12', '2026-12-23'],
    ['en', 'America/New_York', 'on 3.12', '2026-12-03'],
    ['pl', 'America/New_York', 'do 3/12', '2026-12-03'],
    ['ro', 'Europe/Bucharest', 'pe 3/12', '2026-12-03'],
    ['en', 'Europe/London', 'by 2026-12-03T15:00:00Z', '2026-12-03'],
  ] as const)('%s in %s: "%s" is %s', (lang, timeZone, text, date) => {
    expect(dues(text, '2026-11-18T10:20', { lang, timeZone }).map(({ said }) => said.slice(0, 10))).toEqual([date]);
  });
});

describe('the span of time', () => {
  it.each([
    ['at 4 pm', { start: '2026-11-18T16:00:00', grain: 'hour' }],
    ['at 16:05', { start: '2026-11-18T16:05:00', grain: 'minute' }],
    ['tomorrow', { start: '2026-11-19T00:00:00', grain: 'day' }],
    ['next week', { start: '2026-11-23T00:00:00', grain: 'week' }],
    ['in March', { start: '2027-03-01T00:00:00', grain: 'month' }],
    ['this quarter', { start: '2026-10-01T00:00:00', grain: 'quarter' }],
    ['next year', { start: '2027-01-01T00:00:00', grain: 'year' }],
    ['in 3 days', { start: '2026-11-21T10:20:00', grain: 'day' }],
    ['tomorrow afternoon', { start: '2026-11-19T12:00:00', end: '2026-11-19T17:00:00', grain: 'hour' }],
    ['between 14:00 and 15:30', { start: '2026-11-18T14:00:00', end: '2026-11-18T15:30:00', grain: 'minute' }],
    ['from Monday to Wednesday', { start: '2026-11-23T00:00:00', end: '2026-11-26T00:00:00', grain: 'day' }],
    ['two weeks ago', { start: '2026-11-04T10:20:00', grain: 'week' }],
  ])('of "%s"', (text, span) => {
    expect(dues(text, '2026-11-18T10:20').map((due) => due.span)).toEqual([span]);
  });

  it('is found once for each time named, in order', () => {
    const text = 'I will call you today at 4 pm, and on Monday by noon you get the invoice, or on Tuesday.';
    const words = dues(text, '2026-11-18T10:20').map((due) => due.words);
    expect(words).toEqual(['today at 4 pm', 'on Monday by noon', 'on Tuesday']);
  });
});
