// Instants as people say them, in three languages.
import { describe, expect, test } from 'vitest';
import { timesIn } from '../../src/ui/times.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** A Tuesday, 14:42 in Warsaw. */
const now = Date.parse('2026-11-24T13:42:00Z');
const inWarsaw = (locale: string) => timesIn(locale, 'Europe/Warsaw', now);

describe('timesIn', () => {
  test.each([
    ['en-GB', '16:00'],
    ['en-US', '4:00 PM'],
    ['pl', '16:00'],
    ['ro', '16:00'],
  ])('says the clock in %s as %s', (locale, said) => {
    const clock = inWarsaw(locale).clock(Date.parse('2026-11-24T15:00:00Z'));
    // Which space stands before PM differs between versions of the tables.
    expect(clock.replace(/\s/, ' ')).toBe(said);
  });

  test.each([
    [0, undefined],
    [9 * hour, undefined],
    [10 * hour, 'tomorrow'],
    [-15 * hour, 'yesterday'],
    [2 * day, 'Thu'],
    [-3 * day, 'Sat'],
    [7 * day, '1 Dec'],
    [-20 * day, '4 Nov'],
  ])('names the day %i ms away %s', (away, said) => {
    expect(inWarsaw('en-GB').day(now + away)).toBe(said);
  });

  test.each([
    ['en-GB', 20 * minute, 'in 20 min'],
    ['en-GB', -12 * minute, '12 min ago'],
    ['pl', 20 * minute, 'za 20 min'],
    ['pl', 2 * hour, 'za 2 godz.'],
    ['ro', 20 * minute, 'peste 20 min.'],
    ['ro', 2 * day, 'peste 2 zile'],
    ['en-GB', 0, 'in 0 min'],
  ])('says in %s that %i ms is %s', (locale, away, said) => {
    expect(inWarsaw(locale).fromNow(now + away)).toBe(said);
  });

  test('keeps the day and the clock of the agent’s own zone', () => {
    const justBeforeMidnight = Date.parse('2026-11-24T22:59:00Z');
    expect(inWarsaw('pl').brief(justBeforeMidnight)).toBe('23:59');
    expect(inWarsaw('pl').brief(justBeforeMidnight + minute)).toBe('jutro 00:00');
    expect(timesIn('pl', 'America/New_York', now).brief(justBeforeMidnight)).toBe('17:59');
  });

  test('counts days, not hours, when the clocks change', () => {
    const evening = Date.parse('2026-10-24T20:00:00Z');
    const times = timesIn('en-GB', 'Europe/Warsaw', evening);
    expect(times.day(Date.parse('2026-10-25T22:30:00Z'))).toBe('tomorrow');
  });

  test.each([
    ['en-GB', 40 * minute, '40 mins'],
    ['en-GB', 5 * hour, '5 hrs'],
    ['en-GB', 49 * hour, '2 days'],
    ['pl', 5 * hour, '5 godz.'],
    ['pl', 2 * day, '2 dni'],
    ['ro', 2 * hour, '2 ore'],
    ['ro', 20 * day, '20 de zile'],
  ])('says in %s that %i ms lasted %s', (locale, lasted, said) => {
    expect(inWarsaw(locale).lasting(now - lasted)).toBe(said);
  });
});
