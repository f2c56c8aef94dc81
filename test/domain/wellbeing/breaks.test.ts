// Breaks: natural ones, those that were taken, which fit, and what a guide says when.
import { describe, expect, test } from 'vitest';
import { defaultHours } from '../../../src/domain/due/working-hours.ts';
import { fittingBreaks, fittingLength } from '../../../src/domain/wellbeing/fitting-breaks.ts';
import { cycleOf, fullnessAt, guideAt } from '../../../src/domain/wellbeing/guide.ts';
import { ended, goingOnPause, lastPauseEnd, type Pause } from '../../../src/domain/wellbeing/pause.ts';
import { isNearShiftEnd } from '../../../src/domain/wellbeing/shift-end.ts';
import { goingOn, workedOn } from '../../../src/domain/wellbeing/work-stretch.ts';
import { minute, noon } from './handled-rows.ts';

describe('a stretch of work', () => {
  test('goes on through pauses shorter than five minutes, and ends with one', () => {
    const begun = workedOn(undefined, noon);
    expect(begun).toEqual({ since: noon, last: noon });
    const longer = workedOn(begun, noon + 4 * minute);
    expect(longer).toEqual({ since: noon, last: noon + 4 * minute });
    expect(goingOn(longer, noon + 9 * minute - 1)).toBe(longer);
    expect(goingOn(longer, noon + 9 * minute)).toBeUndefined();
    expect(workedOn(longer, noon + 9 * minute)).toEqual({ since: noon + 9 * minute, last: noon + 9 * minute });
  });

  test('is not shortened by a clock that is put back', () => {
    expect(workedOn({ since: noon, last: noon + minute }, noon - minute)).toEqual({
      since: noon - minute,
      last: noon + minute,
    });
  });
});

const pause = (begun: number, minutes: number, lasted?: number): Pause => ({
  id: 'p',
  at: noon + begun * minute,
  idea: 'breaks/walk',
  kind: 'relax',
  minutes,
  ...(lasted !== undefined && { lasted }),
});

describe('a break', () => {
  test('goes on until its time is over, and is found again when the panel opens', () => {
    const walk = pause(0, 10);
    expect(goingOnPause([walk], noon + 10 * minute - 1)).toBe(walk);
    expect(goingOnPause([walk], noon + 10 * minute)).toBeUndefined();
    expect(goingOnPause([{ ...walk, lasted: 3 }], noon + minute)).toBeUndefined();
  });

  test('that is stopped counts for what it was, and for no more than was planned', () => {
    expect(ended(pause(0, 5), noon + 90_000).lasted).toBe(90);
    expect(ended(pause(0, 5), noon + 60 * minute).lasted).toBe(300);
    expect(ended(pause(0, 5), noon - minute).lasted).toBe(0);
  });

  test.each([
    ['none', [], undefined],
    ['one that was stopped', [pause(-30, 10, 120)], -28],
    ['one that nobody ended, at its word', [pause(-30, 10)], -20],
    ['one that goes on, not yet', [pause(-3, 10)], undefined],
    ['one opened and left again, not at all', [pause(-30, 10, 20)], undefined],
    ['the last of two', [pause(-60, 5, 300), pause(-90, 5, 300)], -55],
  ] as const)('ends the stretch: %s', (_, pauses, end) => {
    expect(lastPauseEnd(pauses, noon)).toBe(end === undefined ? undefined : noon + end * minute);
  });
});

const ideas = [
  { id: 'a', kind: 'relax', minutes: 1 },
  { id: 'b', kind: 'relax', minutes: 5 },
  { id: 'c', kind: 'relax', minutes: 5 },
  { id: 'd', kind: 'social', minutes: 10 },
  { id: 'e', kind: 'cognitive', minutes: 3 },
] as const;

describe('the breaks that fit', () => {
  test.each([
    ['light', ['a', 'd', 'e']],
    ['some', ['a', 'd', 'e']],
    ['heavy', ['b', 'd', 'e']],
  ] as const)('a %s load are one of each kind, as long as it needs', (level, ids) => {
    expect(fittingBreaks(ideas, fittingLength(level), []).map(({ id }) => id)).toEqual(ids);
  });

  test('come round: what was taken least lately is first', () => {
    const taken = [{ idea: 'b', at: noon }];
    expect(fittingBreaks(ideas, 5, taken)[0]?.id).toBe('c');
    expect(fittingBreaks(ideas, 5, [...taken, { idea: 'c', at: noon + minute }])[0]?.id).toBe('b');
  });

  test('are a breathing first, where nothing else tells them apart', () => {
    const breathing = { id: 'z', kind: 'relax', minutes: 5, guide: 'breathing' } as const;
    expect(fittingBreaks([...ideas, breathing], 5, [])[0]?.id).toBe('z');
    expect(fittingBreaks([...ideas, breathing], 5, [{ idea: 'z', at: noon }])[0]?.id).toBe('b');
  });

  test('are none where the packs bring none', () => {
    expect(fittingBreaks([], 5, [])).toEqual([]);
  });
});

describe('a guide', () => {
  test('breathes in twice and out once, longest out', () => {
    const told = [0, 3_999, 4_000, 5_999, 6_000, 13_999, 14_000].map((at) => guideAt('breathing', at).phase);
    expect(told).toEqual(['in', 'in', 'more', 'more', 'out', 'out', 'in'].map((phase) => `breathing_${phase}`));
    expect(cycleOf('breathing')).toBe(14_000);
  });

  test('fills the lungs without a leap and empties them wholly', () => {
    const full = (at: number) => fullnessAt(guideAt('breathing', at));
    expect([full(0), full(6_000)]).toEqual([0, 1]);
    expect(full(13_999)).toBeLessThan(0.01);
    for (let at = 0; at < 14_000; at += 50) expect(Math.abs(full(at + 50) - full(at))).toBeLessThan(0.05);
  });

  test.each(['breathing', 'eyes', 'stretch'] as const)('of %s counts each phase down to one', (guide) => {
    for (let at = 0; at < 2 * cycleOf(guide); at += 250) {
      const { left, share } = guideAt(guide, at);
      expect(left).toBeGreaterThanOrEqual(1);
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThan(1);
    }
  });

  test('starts at its beginning when a clock was put back', () => {
    expect(guideAt('eyes', -5_000)).toEqual({ phase: 'eyes_far', share: 0, left: 20 });
  });
});

describe('the end of a shift', () => {
  const zone = 'Europe/Warsaw';
  const at = (time: string) => Date.parse(`2026-03-${time}+01:00`);
  const late = { ...defaultHours, week: defaultHours.week.map(() => [{ open: 16 * 60, close: 1_440 }]) };
  test.each([
    ['in the morning', '02T09:00', defaultHours, false],
    ['an hour before closing', '02T16:00', defaultHours, false],
    ['a quarter before closing', '02T16:45', defaultHours, true],
    ['two hours after it', '02T19:00', defaultHours, true],
    ['in the night', '02T23:00', defaultHours, false],
    ['on a Saturday', '07T16:45', defaultHours, false],
    ['past midnight, after a late shift', '03T00:30', late, true],
  ] as const)('is near or not %s', (_, time, hours, isNear) => {
    expect(isNearShiftEnd(at(time), hours, zone)).toBe(isNear);
  });
});
