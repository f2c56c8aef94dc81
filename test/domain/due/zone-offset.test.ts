// The remembered offsets are Temporal's own, to the millisecond around each change and over years on both sides.
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { firstInstantFrom, instantOf, wallOf } from '../../../src/domain/due/wall.ts';

const zones = [
  'Europe/Warsaw',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'America/Havana',
  'Pacific/Apia',
];

const wallByTemporal = (at: number, timeZone: string): number => {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  return at + Math.round(zoned.offsetNanoseconds / 1e6);
};
const instantByTemporal = (wall: number, timeZone: string): number =>
  Temporal.PlainDateTime.from(new Date(wall).toISOString().slice(0, -1)).toZonedDateTime(timeZone).epochMilliseconds;

const span = { min: Date.UTC(2005, 0, 1), max: Date.UTC(2035, 0, 1) };
/** The changes of 2026, and the day Samoa left out in 2011, give or take a few hours. */
const changes = [
  '2026-03-08T07:00',
  '2026-03-29T01:00',
  '2026-04-04T15:00',
  '2026-10-03T15:30',
  '2026-10-25T01:00',
  '2011-12-30T10:00',
];
const near = fc
  .tuple(fc.constantFrom(...changes), fc.integer({ min: -26 * 3_600_000, max: 26 * 3_600_000 }))
  .map(([at, off]) => Date.parse(`${at}Z`) + off);
const anywhere = fc.oneof(fc.integer(span), near);

describe.each(zones)('the clock in %s', (timeZone) => {
  it('shows what Temporal says, and shows it when Temporal says', () => {
    fc.assert(
      fc.property(anywhere, (at) => {
        expect(wallOf(at, timeZone)).toBe(wallByTemporal(at, timeZone));
        expect(instantOf(at, timeZone)).toBe(instantByTemporal(at, timeZone));
      }),
      { numRuns: 400 },
    );
  }, 30_000);

  it('has first shown a time, or a later one where it is left out, at the instant given', () => {
    fc.assert(
      fc.property(near, (wall) => {
        const first = firstInstantFrom(wall, timeZone);
        expect(wallOf(first, timeZone)).toBeGreaterThanOrEqual(wall);
        expect(wallOf(first - 1, timeZone)).toBeLessThan(wall);
      }),
      { numRuns: 400 },
    );
  }, 30_000);
});

describe('a zone by its offset', () => {
  it.each([
    ['+01:00', 60],
    ['-05:30', -330],
    ['+00:00', 0],
  ])('%s is %i minutes from UTC', (timeZone, minutes) => {
    expect(wallOf(0, timeZone)).toBe(minutes * 60_000);
    expect(instantOf(0, timeZone)).toBe(-minutes * 60_000 + 0);
  });
});

describe('a zone nobody knows', () => {
  it.each(['Europe/Nowhere', '', 'not a zone'])('"%s" is a RangeError, also the second time', (timeZone) => {
    expect(() => wallOf(0, timeZone)).toThrow(RangeError);
    expect(() => wallOf(0, timeZone)).toThrow(RangeError);
  });
});
