// Working time against a reference that walks a day minute by minute with a calendar of its own, in zones that change their
// clocks by an hour, by half an hour, at midnight and never.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WorkingHours } from '../../../src/domain/due/working-hours.ts';
import {
  addWorkingTime,
  endOfShift,
  isOpen,
  nextOpening,
  nextWorkingInstant,
  workingTimeBetween,
} from '../../../src/domain/due/working-time.ts';

const minute = 60_000;
const zones = [
  'Europe/Warsaw',
  'America/New_York',
  'Europe/Bucharest',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'America/Havana',
  'Asia/Beirut',
  'UTC',
] as const;

/** Weeks in which the clocks of some of these zones change, and one in which none do. */
const weeks = ['2026-03-05', '2026-03-26', '2026-04-02', '2026-10-01', '2026-10-22', '2026-10-29', '2026-07-10'];

const formats = new Map(
  zones.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' }),
  ]),
);

type Shown = readonly [date: string, minutes: number];
const known = new Map<string, Shown>();
/** What the clock shows, asked once a minute and zone: as `[2026-03-29, minutes after midnight]`. */
function shown(at: number, timeZone: (typeof zones)[number]): Shown {
  const key = `${at} ${timeZone}`;
  const asked = known.get(key) ?? ask(at, timeZone);
  known.set(key, asked);
  return asked;
}

function ask(at: number, timeZone: (typeof zones)[number]): Shown {
  const [date = '', time = ''] = (formats.get(timeZone)?.format(at) ?? '').split(', ');
  const [h, m] = time.split(':').map(Number);
  return [date, (h ?? 0) * 60 + (m ?? 0)];
}

/** Whether each minute from `start` on is worked: a span begins and ends when the clock first shows its time or a later one. */
function reference(start: number, length: number, timeZone: (typeof zones)[number], hours: WorkingHours): boolean[] {
  const worked: boolean[] = [];
  let [today, latest] = ['', -1];
  // A day ahead, so that the first minutes know what the clock has shown before.
  for (let at = start - 1_440 * minute; at < start + length * minute; at += minute) {
    const [date, minutes] = shown(at, timeZone);
    if (date > today) [today, latest] = [date, -1];
    // A clock set back over midnight shows yesterday again, all of which has been shown.
    latest = date < today ? latest : Math.max(latest, minutes);
    const spansOf = (day: string) => {
      const weekday = (new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7;
      const isHoliday = hours.holidays.some(({ on }) => on === day || on === day.slice(5));
      return isHoliday ? [] : (hours.week[weekday] ?? []);
    };
    const isWorked = spansOf(today).some(({ open, close }) => open <= latest && latest < close);
    if (at >= start) worked.push(isWorked);
  }
  return worked;
}

/** A day of none to three spans, on quarters of an hour so that some touch. */
const workday = fc
  .uniqueArray(fc.integer({ min: 0, max: 96 }), { maxLength: 6 })
  .map((quarters) => [...quarters].sort((a, b) => a - b).map((quarter) => quarter * 15))
  .map((edges) =>
    edges.flatMap((open, at) => {
      const close = edges[at + 1];
      return at % 2 === 0 && close !== undefined ? [{ open, close }] : [];
    }),
  );
const someHours = fc.record({
  week: fc.array(workday, { minLength: 7, maxLength: 7 }),
  holidays: fc.array(
    fc.constantFrom({ on: '2026-03-29' }, { on: '10-25' }, { on: '2026-10-04' }, { on: '03-08' }, { on: '2026-03-30' }),
    { maxLength: 2 },
  ),
});
const days = 5;
const start = fc
  .tuple(fc.constantFrom(...weeks), fc.integer({ min: 0, max: 1_440 }))
  .map(([date, minutes]) => Date.parse(`${date}T00:00Z`) + minutes * minute);

describe.each(zones)('working time in %s', (timeZone) => {
  it('is what a walk minute by minute finds', () => {
    fc.assert(
      fc.property(start, someHours, fc.nat(days * 1_440), (from, hours, length) => {
        expect(WorkingHours.safeParse(hours).success).toBe(true);
        const worked = reference(from, days * 1_440, timeZone, hours);
        const count = worked.slice(0, length).filter(Boolean).length;
        const to = from + length * minute;
        expect(workingTimeBetween(from, to, timeZone, hours)).toBe(count * minute);
        expect(isOpen(from, timeZone, hours)).toBe(worked[0]);

        const first = worked.indexOf(true);
        const next = nextWorkingInstant(from, timeZone, hours);
        if (first >= 0) expect(next).toBe(from + first * minute);
        else expect(next === undefined || next >= from + days * 1_440 * minute).toBe(true);

        const opening = worked.findIndex((isWorked, at) => at > 0 && isWorked && !worked[at - 1]);
        if (opening > 0) expect(nextOpening(from, timeZone, hours)).toBe(from + opening * minute);

        // Work that ends with a worked minute ends just after it; going back from there comes to the first one.
        const last = worked.lastIndexOf(true, length - 1);
        if (count > 0 && length > 0) {
          expect(addWorkingTime(from, count * minute, timeZone, hours)).toBe(from + (last + 1) * minute);
          expect(addWorkingTime(to, -count * minute, timeZone, hours)).toBe(from + first * minute);
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('adds up, whatever the parts', () => {
    const part = fc.integer({ min: 0, max: 40 * 60 });
    fc.assert(
      fc.property(start, someHours, part, part, (from, hours, a, b) => {
        fc.pre(hours.week.some((spans) => spans.length > 0));
        const middle = addWorkingTime(from, a * minute, timeZone, hours);
        const both = addWorkingTime(from, (a + b) * minute, timeZone, hours);
        if (b > 0) expect(addWorkingTime(middle, b * minute, timeZone, hours)).toBe(both);
        expect(workingTimeBetween(from, both, timeZone, hours)).toBe((a + b) * minute);
        const end = endOfShift(from, timeZone, hours);
        expect(end === undefined || end > from).toBe(true);
      }),
      { numRuns: 100 },
    );
  }, 30_000);
});
