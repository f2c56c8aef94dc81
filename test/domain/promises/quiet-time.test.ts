// Quiet hours and focus time: when reminders wait, and until when.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, wallOf, wallText } from '../../../src/domain/due/wall.ts';
import { QuietHours, type QuietSpan, quietUntil } from '../../../src/domain/promises/quiet-time.ts';

const zone = 'Europe/Bucharest';
const at = (text: string): number => instantOf(Date.parse(`${text}:00Z`), zone);
const text = (instant: number | undefined): string =>
  instant === undefined ? 'not quiet' : wallText(wallOf(instant, zone)).slice(0, 16);

const everyDay = [1, 2, 3, 4, 5, 6, 7];
const nights: QuietSpan = { days: everyDay, from: 20 * 60, to: 8 * 60 };
const lunch: QuietSpan = { days: [1, 2, 3, 4, 5], from: 12 * 60, to: 13 * 60 };
const sundays: QuietSpan = { days: [7], from: 0, to: 0 };

describe('reminders wait', () => {
  it.each([
    ['2026-11-18T21:00', '2026-11-19T08:00', 'in the evening until the morning'],
    ['2026-11-18T03:00', '2026-11-18T08:00', 'after midnight until the same morning'],
    ['2026-11-18T20:00', '2026-11-19T08:00', 'from the minute they begin'],
    ['2026-11-18T08:00', 'not quiet', 'and no longer than the minute they end'],
    ['2026-11-18T12:30', '2026-11-18T13:00', 'over lunch'],
    ['2026-11-21T12:30', 'not quiet', 'over lunch on working days only'],
    ['2026-11-21T22:00', '2026-11-23T08:00', 'from Saturday night over a whole Sunday and its night'],
    ['2026-03-29T02:30', '2026-03-30T08:00', 'on the Sunday the clock goes forward'],
  ])('at %s: until %s (%s)', (now, end) => {
    expect(text(quietUntil(at(now), { quiet: [nights, lunch, sundays] }, zone))).toBe(end);
  });

  it('while the agent focuses, and longer where quiet hours begin meanwhile', () => {
    const focus = (until: string) => ({ quiet: [lunch], focusUntil: at(until) });
    expect(text(quietUntil(at('2026-11-18T10:00'), focus('2026-11-18T10:50'), zone))).toBe('2026-11-18T10:50');
    expect(text(quietUntil(at('2026-11-18T11:30'), focus('2026-11-18T12:20'), zone))).toBe('2026-11-18T13:00');
    expect(text(quietUntil(at('2026-11-18T10:00'), focus('2026-11-18T09:00'), zone))).toBe('not quiet');
  });

  it('never, where nothing was set', () => {
    expect(quietUntil(at('2026-11-18T21:00'), { quiet: [] }, zone)).toBeUndefined();
  });

  it('until a moment that is not quiet itself, at any time of the year', () => {
    const quiet = { quiet: [nights, lunch, sundays] };
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) }), (now) => {
        const end = quietUntil(now, quiet, zone);
        expect(end === undefined || (end > now && quietUntil(end, quiet, zone) === undefined)).toBe(true);
      }),
    );
  });
});

describe('quiet hours as data', () => {
  it.each([
    ['none', [], true],
    ['nights and lunch', [nights, lunch], true],
    ['a whole day', [sundays], true],
    ['the whole week: no reminder would ever come', [{ days: everyDay, from: 0, to: 0 }], false],
    ['the whole week in parts', [nights, { days: everyDay, from: 480, to: 1_200 }], false],
    ['an eighth day', [{ days: [8], from: 0, to: 60 }], false],
    ['no day', [{ days: [], from: 0, to: 60 }], false],
    ['a time past midnight', [{ days: [1], from: 0, to: 1_441 }], false],
  ])('%s: %#', (_name, value, ok) => {
    expect(QuietHours.safeParse(value).success).toBe(ok);
  });
});
