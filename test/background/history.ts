// What may happen to a ledger in the life of a browser, at random: what the agent does, what the clock does, and who dies.
import * as fc from 'fast-check';
import type { QuietSpan } from '../../src/domain/promises/quiet-time.ts';
import { minute, noon } from './start.ts';

/** A background that dies at that many calls, and takes the browser along or not. */
type Death = { readonly after: number; readonly withBrowser: boolean };

const which = fc.nat({ max: 4 });
const inMinutes = fc.integer({ min: -10, max: 180 });
const is = <T extends string>(name: T) => fc.constant(name);
const all = [1, 2, 3, 4, 5, 6, 7] as const;
const spans: readonly (readonly QuietSpan[])[] = [
  [],
  [{ days: all, from: 18 * 60, to: 9 * 60 }],
  [
    { days: [1, 2, 3, 4, 5], from: 12 * 60, to: 13 * 60 },
    { days: [6, 7], from: 0, to: 0 },
  ],
];

/** What a person does; a command, or a reply that is sent. */
const deed = fc.oneof(
  fc.record({
    do: is('keep'),
    ticket: fc.constantFrom('1', '2'),
    inMinutes,
    lead: fc.constantFrom('low', 'normal', 'high'),
  }),
  fc.record({ do: is('keep again'), which }),
  fc.record({ do: is('settle'), which, as: fc.constantFrom('done', 'kept', 'dropped') }),
  fc.record({ do: is('take back'), which }),
  fc.record({ do: is('move'), which, inMinutes, told: fc.boolean() }),
  fc.record({ do: is('snooze'), which, inMinutes: fc.option(inMinutes) }),
  fc.record({ do: is('reply'), next: fc.boolean() }),
  fc.record({
    do: is('set'),
    quiet: fc.constantFrom(...spans),
    focus: fc.constantFrom(0, 0, 25, 90),
    zone: fc.constantFrom('auto', 'Europe/Warsaw', 'America/New_York'),
    keep: fc.constantFrom('ask', 'sent'),
  }),
);
/** What happens to the machine. An alarm rings at the latest after five minutes. */
const event = fc.oneof(
  fc.record({ do: is('time'), minutes: fc.integer({ min: 5, max: 240 }) }),
  fc.record({ do: is('clock jumps'), minutes: fc.integer({ min: -240, max: 600 }) }),
  fc.record({ do: is('restart'), of: fc.constantFrom('worker', 'browser', 'browser and alarms', 'update') }),
  fc.record({ do: is('travel'), zone: fc.constantFrom('UTC', 'Europe/Bucharest', 'Asia/Kolkata') }),
);

const death: fc.Arbitrary<Death | null> = fc.option(
  fc.record({ after: fc.nat({ max: 12 }), withBrowser: fc.boolean() }),
  { freq: 4 },
);

type Of<A> = A extends fc.Arbitrary<infer T> ? T : never;
export type Deed = Of<typeof deed>;
export type Act = { readonly what: Deed | Of<typeof event>; readonly death: Death | null };

export type History = { readonly start: number; readonly acts: readonly Act[] };

/** From an ordinary Monday, or from the evenings before the clocks change in Europe. Epoch milliseconds. */
const starts = [noon, Date.parse('2026-03-28T21:30:00Z'), Date.parse('2026-10-24T20:30:00Z')];

export const history: fc.Arbitrary<History> = fc.record({
  start: fc.constantFrom(...starts),
  acts: fc.array(fc.record({ what: fc.oneof({ weight: 2, arbitrary: deed }, event), death }), {
    minLength: 5,
    maxLength: 25,
  }),
});

type Quiet = { readonly quiet: readonly QuietSpan[]; readonly focusUntil: number };

/** The first minute from `now` on in which reminders are wanted, by looking at a clock on the wall once a minute. */
export function awakeFrom(now: number, { quiet, focusUntil }: Quiet, timeZone: string): number {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit' });
  const isQuiet = (at: number): boolean => {
    const parts = new Map(clock.formatToParts(at).map(({ type, value }) => [type, value]));
    const time = Number(parts.get('hour')) * 60 + Number(parts.get('minute'));
    const today = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(parts.get('weekday') ?? '') + 1;
    const yesterday = today === 1 ? 7 : today - 1;
    return quiet.some(({ days, from, to }) => {
      if (to > from) return days.includes(today) && time >= from && time < to;
      return (days.includes(today) && time >= from) || (days.includes(yesterday) && time < to);
    });
  };
  let at = Math.max(now, focusUntil);
  while (isQuiet(at)) at += minute;
  return at;
}
