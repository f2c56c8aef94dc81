// How much there is to carry since the last break, from what was really handled, with the reasons in the order of their weight.
// The numbers are craft (demand.ts says what stands behind their order); what is told is never the number, always the reasons.
import { demandOf, isHeavy } from './demand.ts';
import type { Handled } from './handled.ts';
import { goingOn, type WorkStretch } from './work-stretch.ts';

/** One reason, for the agent to see. `minutes` since the break before. */
export type LoadReason =
  | { readonly kind: 'heavy-tickets'; readonly count: number; readonly minutes: number }
  | { readonly kind: 'many-tickets'; readonly count: number; readonly minutes: number }
  | { readonly kind: 'long-stretch'; readonly minutes: number }
  | { readonly kind: 'broken-promises'; readonly count: number };

export type Load = {
  readonly level: 'light' | 'some' | 'heavy';
  /** Heaviest first; empty while there is nothing to speak of. */
  readonly because: readonly LoadReason[];
  /** Since when it has grown, epoch milliseconds; `now` after a break. */
  readonly since: number;
};

export type Carried = {
  /** In any order. */
  readonly handled: readonly Handled[];
  readonly stretch?: WorkStretch | undefined;
  /** When the last break that was taken ended, epoch milliseconds. */
  readonly pausedAt?: number | undefined;
  /** When promises were broken, epoch milliseconds. */
  readonly broken: readonly number[];
};

const minute = 60_000;
/** Any answer takes something. */
const perTicket = 0.5;
const perBrokenPromise = 2;
/** An hour at a stretch is an hour's work; each half hour beyond it adds a point. */
const easyStretch = 60;
const stretchStep = 30;
const some = 4;
const heavyLoad = 8;
/** A row of even quiet tickets is worth naming from here. */
const many = 10;

/** @param now epoch milliseconds; never earlier than what was carried, but for a clock put back */
export function loadOf({ handled, stretch, pausedAt = 0, broken }: Carried, now: number): Load {
  const since = beginOf(handled, stretch, pausedAt, now);
  const carried = handled.filter(({ at }) => at >= since && at <= now);
  const minutes = Math.max(0, Math.round((now - since) / minute));
  const heavy = carried.filter(isHeavy);
  const brokenSince = broken.filter((at) => at >= since && at <= now).length;
  const reasons: readonly (LoadReason & { readonly points: number })[] = [
    { kind: 'heavy-tickets', count: heavy.length, minutes, points: sum(heavy.map(demandOf)) },
    { kind: 'many-tickets', count: carried.length, minutes, points: carried.length * perTicket },
    { kind: 'long-stretch', minutes, points: Math.max(0, Math.floor((minutes - easyStretch) / stretchStep)) },
    { kind: 'broken-promises', count: brokenSince, points: brokenSince * perBrokenPromise },
  ];
  const light = sum(carried.filter((row) => !isHeavy(row)).map(demandOf));
  const points = sum(reasons.map((reason) => reason.points)) + light;
  return {
    level: points >= heavyLoad ? 'heavy' : points >= some ? 'some' : 'light',
    because: reasons
      .filter((reason) => reason.points > 0 && (reason.kind !== 'many-tickets' || reason.count >= many))
      .toSorted((a, b) => b.points - a.points)
      .map(({ points: _, ...reason }) => reason),
    since,
  };
}

/** The end of the last break, taken or natural: with nothing going on, that is now. */
function beginOf(handled: readonly Handled[], stretch: WorkStretch | undefined, pausedAt: number, now: number): number {
  const newest = handled.reduce<Handled | undefined>(
    (last, row) => (row.at <= now && row.at > (last?.at ?? 0) ? row : last),
    undefined,
  );
  // Without word of the stretch (the browser was started anew), the newest ticket knows of it.
  const known = stretch ?? (newest && { since: newest.since, last: newest.at });
  const began = goingOn(known, now)?.since ?? now;
  return Math.min(now, Math.max(began, pausedAt));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** What one ticket weighs, for sums over days: the same measure as the load. */
export const weightOf = (row: Handled): number => perTicket + demandOf(row);
