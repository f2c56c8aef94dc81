// A stretch of work without a break: typing, sending, going from ticket to ticket. Five minutes without any of it are a break
// of their own, wherever they were spent.
import * as z from 'zod/mini';

/** Epoch milliseconds. */
export const WorkStretch = z.object({ since: z.number(), last: z.number() });
export type WorkStretch = Readonly<z.infer<typeof WorkStretch>>;

/** So long without a sign of work is a natural break. Milliseconds. */
export const naturalBreak = 5 * 60_000;

/** The stretch that is going on at `now`, if one is. */
export function goingOn(stretch: WorkStretch | undefined, now: number): WorkStretch | undefined {
  return stretch !== undefined && now - stretch.last < naturalBreak ? stretch : undefined;
}

/** After a sign of work at `now`. A clock that was put back does not shorten it. */
export function workedOn(stretch: WorkStretch | undefined, now: number): WorkStretch {
  const current = goingOn(stretch, now);
  return current === undefined
    ? { since: now, last: now }
    : { since: Math.min(current.since, now), last: Math.max(current.last, now) };
}
