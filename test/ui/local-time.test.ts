// What a date or time field holds, in the agent's zone.
import { describe, expect, test } from 'vitest';
import { fromField, toField } from '../../src/ui/local-time.ts';

const zones = [
  ['Europe/Warsaw', '2026-11-24T13:42:00Z', '2026-11-24T14:42'],
  ['Europe/Bucharest', '2026-07-01T20:30:00Z', '2026-07-01T23:30'],
  ['America/New_York', '2026-01-01T02:15:00Z', '2025-12-31T21:15'],
  ['Asia/Kathmandu', '2026-01-01T00:00:00Z', '2026-01-01T05:45'],
] as const;

describe('a field in the agent’s zone', () => {
  test.each(zones)('in %s shows %s as %s, and reads it back', (zone, instant, shown) => {
    const at = Date.parse(instant);
    expect(toField(at, zone)).toBe(shown);
    expect(fromField(shown, zone)).toBe(at);
  });

  test.each(['', '2026-11-24T', 'T16:00', '2026-13-01T10:00', 'soon'])('reads %j as nothing', (typed) => {
    expect(fromField(typed, 'Europe/Warsaw')).toBeUndefined();
  });

  test('reads the hour that spring skips as the hour after it', () => {
    expect(fromField('2026-03-29T02:30', 'Europe/Warsaw')).toBe(Date.parse('2026-03-29T01:30:00Z'));
  });
});
