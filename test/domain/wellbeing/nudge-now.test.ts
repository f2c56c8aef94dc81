// When an offer comes: examples, then random days lived by an agent who answers as people do.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CareSettings, HowOften } from '../../../src/domain/wellbeing/care-settings.ts';
import { howOften } from '../../../src/domain/wellbeing/care-settings.ts';
import { type Load, loadOf } from '../../../src/domain/wellbeing/load.ts';
import type { Nudge } from '../../../src/domain/wellbeing/nudge.ts';
import {
  hushed,
  type NudgeMoment,
  nudgeNow,
  putOff,
  spacing,
  stands,
} from '../../../src/domain/wellbeing/nudge-now.ts';
import { workedOn } from '../../../src/domain/wellbeing/work-stretch.ts';
import { hour, minute, noon, ticketAt } from './handled-rows.ts';

const heavy: Load = {
  level: 'heavy',
  because: [{ kind: 'heavy-tickets', count: 4, minutes: 70 }],
  since: noon - 70 * minute,
};
const some: Load = { ...heavy, level: 'some' };
const light = (minutes: number): Load => ({ level: 'light', because: [], since: noon - minutes * minute });
const moment: NudgeMoment = {
  now: noon,
  settings: { howOften: 'sometimes', breaks: true },
  isBetween: true,
  load: heavy,
  nudges: [],
};
const made = (ago: number, rest: Partial<Nudge> = {}): Nudge => ({
  id: 'n',
  at: noon - ago * minute,
  about: 'pause',
  ...rest,
});
const notNow = (ago: number) => made(ago, { answer: 'not-now', answeredAt: noon - ago * minute });

describe('an offer', () => {
  test.each([
    ['a break after heavy ones', {}, 'pause'],
    [
      'a check-in after heavy ones, where no breaks are wanted',
      { settings: { howOften: 'sometimes', breaks: false } },
      'check-in',
    ],
    ['a check-in when there is something to carry', { load: some }, 'check-in'],
    ['nothing then, a check-in an hour ago', { load: some, checkedInAt: noon - hour }, undefined],
    ['a check-in after an hour of work, the first of the day', { load: light(60) }, 'check-in'],
    ['nothing after half an hour of it', { load: light(30) }, undefined],
    ['a break after an hour and a half of it', { load: light(90) }, 'pause'],
    ['nothing in the middle of a ticket', { isBetween: false }, undefined],
    ['nothing in quiet hours and focus time', { quietUntil: noon + minute }, undefined],
    ['a break when they are over', { quietUntil: noon }, 'pause'],
    ['nothing, ever', { settings: { howOften: 'never', breaks: true } }, undefined],
    [
      'nothing within the hour after "not now"',
      { settings: { howOften: 'often', breaks: true }, nudges: [notNow(59)] },
      undefined,
    ],
    ['a break after that hour', { nudges: [notNow(60)] }, 'pause'],
    ['the same one, while it stands', { nudges: [made(9)] }, 'pause'],
    ['nothing once it has left', { nudges: [made(11)] }, undefined],
    ['nothing after it was taken', { nudges: [made(3, { answer: 'taken', answeredAt: noon })] }, undefined],
    ['nothing while it is put off', { nudges: [made(5, { later: noon + minute })] }, undefined],
    ['the one put off, when its time has come', { nudges: [made(15, { later: noon })] }, 'pause'],
    [
      'nothing new soon after the one put off came back',
      { nudges: [made(90, { later: noon - 30 * minute })] },
      undefined,
    ],
    ['nothing of a shift end that was offered', { nudges: [made(5, { about: 'shift-end' })] }, undefined],
  ] as const)('is %s', (_, some, about) => {
    expect(nudgeNow({ ...moment, ...some })?.about).toBe(about);
  });

  test.each(['often', 'sometimes', 'rarely'] as const)('comes %s enough', (often) => {
    const ago = spacing[often] / minute;
    const settings = { howOften: often, breaks: true };
    expect(nudgeNow({ ...moment, settings, nudges: [made(ago)] })).toBeDefined();
    expect(nudgeNow({ ...moment, settings, nudges: [made(ago - 1)] })).toBeUndefined();
  });

  test('says why, also when nothing but time has passed', () => {
    expect(nudgeNow(moment)?.because).toEqual(heavy.because);
    expect(nudgeNow({ ...moment, load: light(95) })?.because).toEqual([{ kind: 'long-stretch', minutes: 95 }]);
  });
});

type Ticket = {
  readonly typing: number;
  readonly rest: number;
  readonly strength: number;
  readonly answer: 'taken' | 'not-now' | 'later' | 'none';
};
const ticket = fc.record({
  /** Minutes of typing, then of nothing. */
  typing: fc.integer({ min: 1, max: 15 }),
  rest: fc.integer({ min: 0, max: 6 }),
  strength: fc.double({ min: 0.3, max: 1, noNaN: true }),
  answer: fc.constantFrom('taken', 'not-now', 'later', 'none'),
});
const day = fc.record({
  often: fc.constantFrom(...howOften),
  breaks: fc.boolean(),
  tickets: fc.array(ticket, { minLength: 10, maxLength: 40 }),
  quiet: fc.array(fc.record({ from: fc.integer({ min: 0, max: 500 }), lasts: fc.integer({ min: 5, max: 60 }) }), {
    maxLength: 3,
  }),
});

type Seen = { readonly at: number; readonly isNew: boolean; readonly isBetween: boolean; readonly isQuiet: boolean };

/** Minute by minute: typing, sending, resting, answering. */
function live(
  often: HowOften,
  breaks: boolean,
  tickets: readonly Ticket[],
  quiet: readonly { from: number; lasts: number }[],
) {
  const settings: Pick<CareSettings, 'howOften' | 'breaks'> = { howOften: often, breaks };
  const nudges: Nudge[] = [];
  const seen: Seen[] = [];
  const handled: ReturnType<typeof ticketAt>[] = [];
  let stretch: ReturnType<typeof workedOn> | undefined;
  let elapsed = 0;
  const look = (isBetween: boolean, answer: Ticket['answer']) => {
    const now = noon + elapsed * minute;
    const span = quiet.find(({ from, lasts }) => elapsed >= from && elapsed < from + lasts);
    const quietUntil = span && noon + (span.from + span.lasts) * minute;
    const load = loadOf({ handled, stretch, broken: [] }, now);
    const offer = nudgeNow({ now, settings, isBetween, quietUntil, load, nudges });
    elapsed += 1;
    if (offer === undefined) return;
    expect(offer.because.length).toBeGreaterThan(0);
    seen.push({ at: now, isNew: offer.made === undefined, isBetween, isQuiet: span !== undefined });
    const nudge = offer.made ?? { id: `n${nudges.length}`, at: now, about: offer.about };
    const at = nudges.findIndex(({ id }) => id === nudge.id);
    const said = answer === 'later' ? { later: now + putOff } : answer === 'none' ? {} : { answer, answeredAt: now };
    // One is put off once; what comes back is taken.
    const answered = {
      ...nudge,
      ...(answer === 'later' && nudge.later !== undefined ? { answer: 'taken' as const, answeredAt: now } : said),
    };
    if (at < 0) nudges.push(answered);
    else nudges[at] = answered;
  };
  for (const { typing, rest, strength, answer } of tickets) {
    for (let spent = 0; spent < typing; spent += 1) {
      stretch = workedOn(stretch, noon + elapsed * minute);
      look(false, answer);
    }
    const now = noon + elapsed * minute;
    handled.push({
      ...ticketAt(0, ['angry', strength, 'raised']),
      id: `h${elapsed}`,
      at: now,
      since: stretch?.since ?? now,
    });
    for (let spent = 0; spent <= rest; spent += 1) look(true, answer);
  }
  return { nudges, seen };
}

describe('on any day', () => {
  test('no offer comes mid-ticket, in quiet time, too often, or soon after "not now"', () => {
    let offers = 0;
    fc.assert(
      fc.property(day, ({ often, breaks, tickets, quiet }) => {
        const { nudges, seen } = live(often, breaks, tickets, quiet);
        offers += seen.length;
        expect(seen.filter(({ isBetween, isQuiet }) => !isBetween || isQuiet)).toEqual([]);
        if (often === 'never') expect(seen).toEqual([]);
        const apart = often === 'never' ? Number.POSITIVE_INFINITY : spacing[often];
        const times = seen.filter(({ isNew }) => isNew).map(({ at }) => at);
        for (const [place, at] of times.entries()) {
          if (place > 0) expect(at - (times[place - 1] ?? 0)).toBeGreaterThanOrEqual(apart);
        }
        for (const { answer, answeredAt = 0 } of nudges) {
          if (answer === 'not-now')
            expect(seen.filter(({ at }) => at > answeredAt && at - answeredAt < hushed)).toEqual([]);
          if (answer === 'taken')
            expect(seen.filter(({ at }) => at > answeredAt && at - answeredAt < stands)).toEqual([]);
        }
      }),
      { numRuns: 300, seed: 6 },
    );
    // Days on which nothing ever came would prove nothing.
    expect(offers).toBeGreaterThan(300);
  });
});
