// What the work did: promises of these four weeks, and how customers sounded when they wrote again.
import { describe, expect, test } from 'vitest';
import { Handled, handledOf } from '../../../src/domain/wellbeing/handled.ts';
import { impactOf, impactSince } from '../../../src/domain/wellbeing/impact.ts';
import { dayOf } from '../../../src/domain/wellbeing/trend-days.ts';

const timeZone = 'Europe/Warsaw';
const day = 86_400_000;
const now = Date.parse('2026-11-24T13:42:00Z');
const today = dayOf(now, timeZone);
/** Midnight in Warsaw, in winter. */
const startOf = (on: number) => on * day - 3_600_000;
test('a handled ticket says how the newest words felt against those before, where there were any', () => {
  const row = { id: 'h', at: now, since: now };
  expect(Handled.parse(handledOf(undefined, { ...row, trend: 'better' }))).toMatchObject({ trend: 'better' });
  expect(Handled.parse(handledOf(undefined, row))).not.toHaveProperty('trend');
});

describe('the impact of four weeks', () => {
  const handled = (trend: Handled['trend'], ago: number): Handled => ({
    id: `${trend} ${ago}`,
    at: now - ago * day,
    since: now,
    feelings: [],
    arousal: 'calm',
    repeated: false,
    ...(trend && { trend }),
  });

  test('counts who wrote again, and promises, of these days only', () => {
    const rows = [
      handled('better', 0),
      handled('better', 27),
      handled('better', 28),
      handled('same', 3),
      handled('worse', 4),
      handled(undefined, 1),
    ];
    const settled = [
      { at: now, as: 'kept' },
      { at: startOf(today), as: 'kept' },
      { at: now, as: 'dropped' },
      { at: startOf(today - 27), as: 'kept' },
      { at: startOf(today - 27), as: 'broken' },
      { at: startOf(today - 27) - 1, as: 'kept' },
      { at: startOf(today - 27) - 1, as: 'broken' },
    ] as const;
    expect(impactOf(rows, settled, { now, timeZone })).toEqual({ again: 4, lighter: 2, heavier: 1, kept: 3, late: 1 });
    expect(impactSince(now)).toBeLessThanOrEqual(startOf(today - 27));
  });

  test('is nothing where nothing is known', () => {
    expect(impactOf([], [], { now, timeZone })).toEqual({ again: 0, lighter: 0, heavier: 0, kept: 0, late: 0 });
  });
});
