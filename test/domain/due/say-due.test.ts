// Saying a due time and reading it back: the words name the same instant in every language, zone and season.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueAt } from '../../../src/domain/due/due-at.ts';
import { findDue } from '../../../src/domain/due/find-due.ts';
import { sayDue, suggestDue } from '../../../src/domain/due/say-due.ts';
import { instantOf, wallOf, wallText } from '../../../src/domain/due/wall.ts';
import { defaultHours } from '../../../src/domain/due/working-hours.ts';
import { isOpen } from '../../../src/domain/due/working-time.ts';
import { langs } from '../../../src/domain/language/lang.ts';

const zone = 'Europe/Bucharest';
const at = (text: string): number => instantOf(Date.parse(`${text}:00Z`), zone);
const text = (instant: number): string => wallText(wallOf(instant, zone)).slice(0, 16);
const now = at('2026-11-18T10:20');

describe('a due time in words', () => {
  it.each([
    ['2026-11-18T16:00', 'by 16:00', 'do 16:00', 'până la 16:00'],
    ['2026-11-19T11:00', 'by 11:00 tomorrow', 'jutro do 11:00', 'mâine până la 11:00'],
    ['2026-11-23T11:00', 'by 11:00 on Monday', 'w poniedziałek do 11:00', 'luni până la 11:00'],
    ['2026-11-24T09:30', 'by 9:30 on Tuesday', 'we wtorek do 9:30', 'marți până la 9:30'],
    ['2026-12-04T11:00', 'by 11:00 on 4 December', '4 grudnia do 11:00', 'pe 4 decembrie până la 11:00'],
    ['2026-11-25T11:00', 'by 11:00 on 25 November', '25 listopada do 11:00', 'pe 25 noiembrie până la 11:00'],
    ['2026-11-19T04:30', 'by 04:30 tomorrow', 'jutro do 04:30', 'mâine până la 04:30'],
    ['2028-02-01T11:00', 'by 11:00 on 1 February 2028', '1 lutego 2028 do 11:00', 'pe 1 februarie 2028 până la 11:00'],
    ['2026-11-18T09:00', 'by 9:00 on 18 November', '18 listopada do 9:00', 'pe 18 noiembrie până la 9:00'],
  ])('%s is "%s", "%s", "%s"', (due, ...words) => {
    expect(langs.map((lang) => sayDue(at(due), now, zone, lang))).toEqual(words);
  });
});

const drafts = { en: "I'll write to you ", pl: 'Napiszę do Pani ', ro: 'Vă scriu ' } as const;
const zones = [
  'Europe/Warsaw',
  'Europe/London',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'UTC',
] as const;

describe.each(langs)('a due time said in %s', (lang) => {
  it('is read back to the same instant, on any day of the year, in several zones', () => {
    const minutes = (days: number) => days * 1_440;
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: minutes(800) }),
        fc.oneof(fc.integer({ min: 1, max: minutes(9) }), fc.integer({ min: 1, max: minutes(700) })),
        (timeZone, start, ahead) => {
          const from = Date.UTC(2026, 0, 1) + start * 60_000;
          const due = from + ahead * 60_000;
          // In autumn an hour is shown twice, and no words tell the second from the first.
          fc.pre(
            instantOf(wallOf(due, timeZone), timeZone) === due && instantOf(wallOf(from, timeZone), timeZone) === from,
          );
          const found = findDue(`${drafts[lang]}${sayDue(due, from, timeZone, lang)}.`, { lang, now: from, timeZone });
          expect(found.map((one) => dueAt(one, { now: from, timeZone }))).toEqual([due]);
        },
      ),
      { numRuns: 1_500 },
    );
  }, 30_000);
});

describe('the next update suggested', () => {
  it.each([
    ['2026-11-18T10:20', '2026-11-18T12:30', 'rounded up to a half hour'],
    ['2026-11-18T10:30', '2026-11-18T12:30', 'two hours on as it is'],
    ['2026-11-18T14:31', '2026-11-18T17:00', 'at closing time at the latest'],
    ['2026-11-18T15:00', '2026-11-18T17:00', 'just in time'],
    ['2026-11-18T15:01', '2026-11-19T11:00', 'too late for today'],
    ['2026-11-18T20:00', '2026-11-19T11:00', 'in the evening'],
    ['2026-11-18T07:00', '2026-11-18T11:00', 'before opening'],
    ['2026-11-20T16:00', '2026-11-23T11:00', 'on a Friday afternoon'],
    ['2026-11-21T12:00', '2026-11-23T11:00', 'on a Saturday'],
    ['2026-03-28T12:00', '2026-03-30T11:00', 'over the spring change'],
  ])('at %s is %s (%s)', (from, to) => {
    expect(text(suggestDue(at(from), zone))).toBe(to);
  });

  it('is two hours on for a desk that never opens', () => {
    expect(
      text(suggestDue(at('2026-11-18T20:10'), zone, { week: Array.from({ length: 7 }, () => []), holidays: [] })),
    ).toBe('2026-11-18T22:30');
  });

  it('lies ahead, on a full or half hour, while somebody works or as work ends', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 1_000_000 }), (timeZone, start) => {
        const from = Date.UTC(2026, 0, 1) + start * 60_000;
        const due = suggestDue(from, timeZone);
        expect(due).toBeGreaterThan(from);
        expect((wallOf(due, timeZone) / 60_000) % 30).toBe(0);
        expect(isOpen(due - 60_000, timeZone, defaultHours)).toBe(true);
      }),
    );
  });
});
