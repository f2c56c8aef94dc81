// The times a promise can be moved or put off to, in the agent's own working rhythm. Pure; epoch milliseconds.
import { endOfShift, nextDayStart } from '../../domain/due/working-time.ts';
import type { PromiseLine } from '../../domain/promises/promise-view.ts';
import type { Rhythm } from '../../domain/promises/rhythm.ts';

const minute = 60_000;
const nextMinute = (now: number): number => Math.ceil(now / minute) * minute;

/** A promise already over is moved on from now, one still to come from its own hour. `tomorrow`: an hour into the next day worked. */
export function nextDues({ due }: Pick<PromiseLine, 'due'>, now: number, { timeZone, hours }: Rhythm) {
  const start = Math.max(due, nextMinute(now));
  const opening = nextDayStart(now, timeZone, hours);
  return { halfHour: start + 30 * minute, hour: start + 60 * minute, tomorrow: opening && opening + 60 * minute };
}

/** When to be reminded instead of now; a shift that ends within minutes is no later. */
export function laterTimes(now: number, { timeZone, hours }: Rhythm) {
  const halfHour = nextMinute(now) + 30 * minute;
  const shift = endOfShift(now, timeZone, hours);
  const end = shift && shift - 15 * minute;
  return {
    halfHour,
    endOfShift: end !== undefined && end > halfHour ? end : undefined,
    tomorrow: nextDayStart(now, timeZone, hours),
  };
}
