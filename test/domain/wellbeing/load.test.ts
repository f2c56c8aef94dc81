import { describe, expect, test } from 'vitest';
import { demandOf, isHeavy } from '../../../src/domain/wellbeing/demand.ts';
import { handledOf } from '../../../src/domain/wellbeing/handled.ts';
import { type Carried, loadOf, weightOf } from '../../../src/domain/wellbeing/load.ts';
import { minute, noon, ticketAt } from './handled-rows.ts';

describe('a ticket', () => {
  test.each([
    ['neutral', ['neutral'], 0, false],
    ['happy, and loud about it', ['happy', 1, 'high'], 0, false],
    ['confused', ['confused', 1, 'raised'], 0.625, false],
    ['frustrated, calmly', ['frustrated', 0.8], 1.6, false],
    ['frustrated, with a raised voice', ['frustrated', 0.8, 'raised'], 2, true],
    ['frustrated, for the second time', ['frustrated', 0.8, 'calm', true], 2.1, true],
    ['grieving, quietly', ['sad', 0.9], 2.025, true],
    ['furious', ['angry', 1, 'high', true], 5, true],
    ['hardly angry', ['angry', 0.3], 0.9, false],
  ] as const)('that is %s weighs what it asks', (_, felt, demand, heavy) => {
    expect(demandOf(ticketAt(0, felt))).toBeCloseTo(demand);
    expect(isHeavy(ticketAt(0, felt))).toBe(heavy);
  });

  test('weighs by its strongest feeling, not by how many it shows', () => {
    const both = {
      ...ticketAt(0, ['angry']),
      feelings: [...ticketAt(0, ['worried']).feelings, ...ticketAt(0, ['angry']).feelings],
    };
    expect(demandOf(both)).toBe(demandOf(ticketAt(0, ['angry'])));
  });

  test('with nothing new in it carries nothing but the answer', () => {
    const row = handledOf(undefined, { id: 'h', at: noon, since: noon - minute });
    expect(row).toEqual({ id: 'h', at: noon, since: noon - minute, feelings: [], arousal: 'calm', repeated: false });
    expect([demandOf(row), weightOf(row)]).toEqual([0, 0.5]);
  });
});

const stretch = (minutes: number) => ({ since: noon - minutes * minute, last: noon });
const nothing: Carried = { handled: [], broken: [] };
const fourHeavy = [5, 20, 40, 60].map((ago) => ticketAt(ago, ['frustrated', 1, 'raised']));

describe('the load', () => {
  test.each([
    ['nothing at all', nothing, 'light', []],
    ['one quiet ticket', { ...nothing, handled: [ticketAt(2, ['neutral'])] }, 'light', []],
    [
      'four heavy ones in a stretch',
      { ...nothing, handled: fourHeavy, stretch: stretch(70) },
      'heavy',
      [{ kind: 'heavy-tickets', count: 4, minutes: 70 }],
    ],
    [
      'one heavy one and a broken promise',
      { ...nothing, handled: fourHeavy.slice(0, 1), stretch: stretch(30), broken: [noon - 10 * minute] },
      'some',
      [
        { kind: 'heavy-tickets', count: 1, minutes: 30 },
        { kind: 'broken-promises', count: 1 },
      ],
    ],
    [
      'three hours of quiet ones',
      {
        ...nothing,
        handled: Array.from({ length: 14 }, (_, place) => ticketAt(2 + place * 12, ['neutral'], 180)),
        stretch: stretch(180),
      },
      'heavy',
      [
        { kind: 'many-tickets', count: 14, minutes: 180 },
        { kind: 'long-stretch', minutes: 180 },
      ],
    ],
    ['an hour with nothing sent', { ...nothing, stretch: stretch(60) }, 'light', []],
    [
      'two hours with nothing sent',
      { ...nothing, stretch: stretch(120) },
      'light',
      [{ kind: 'long-stretch', minutes: 120 }],
    ],
  ] as const)('after %s says how much and why', (_, carried, level, because) => {
    expect(loadOf(carried, noon)).toMatchObject({ level, because });
  });

  test('begins anew after a break that was taken', () => {
    const carried = { ...nothing, handled: fourHeavy, stretch: stretch(70), pausedAt: noon - 30 * minute };
    expect(loadOf(carried, noon)).toMatchObject({ level: 'some', since: noon - 30 * minute });
    expect(loadOf(carried, noon).because).toEqual([{ kind: 'heavy-tickets', count: 2, minutes: 30 }]);
    expect(loadOf({ ...carried, pausedAt: noon }, noon)).toMatchObject({ level: 'light', because: [] });
  });

  test('begins anew after a natural break: five minutes without a sign of work', () => {
    const work = { since: noon - 90 * minute, last: noon - 5 * minute };
    expect(loadOf({ ...nothing, handled: fourHeavy, stretch: work }, noon)).toEqual({
      level: 'light',
      because: [],
      since: noon,
    });
    expect(loadOf({ ...nothing, handled: fourHeavy, stretch: { ...work, last: noon - 4 * minute } }, noon).level).toBe(
      'heavy',
    );
  });

  test('knows from the newest ticket when the stretch began, where nothing else tells', () => {
    const handled = [ticketAt(2, ['angry', 1, 'high'], 40), ticketAt(30, ['angry', 1, 'high'], 40)];
    expect(loadOf({ ...nothing, handled }, noon)).toMatchObject({ level: 'heavy', since: noon - 40 * minute });
  });

  test('leaves out what comes after now, when a clock was put back', () => {
    expect(
      loadOf({ ...nothing, handled: [ticketAt(-60, ['angry', 1, 'high'])], broken: [noon + minute] }, noon),
    ).toMatchObject({
      level: 'light',
      because: [],
    });
  });

  test('never falls by a ticket more', () => {
    const levels = ['light', 'some', 'heavy'];
    let before = 0;
    for (let count = 0; count <= 12; count += 1) {
      const handled = Array.from({ length: count }, (_, place) => ticketAt(1 + place, ['worried', 0.9, 'raised']));
      const now = levels.indexOf(loadOf({ ...nothing, handled, stretch: stretch(70) }, noon).level);
      expect(now).toBeGreaterThanOrEqual(before);
      before = now;
    }
    expect(before).toBe(2);
  });
});
