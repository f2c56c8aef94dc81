// When a promise must be reminded of. Pure: the clock comes in as a number, the truth stays in the ledger.
import type { CarePromise } from './promise.ts';

const minute = 60_000;
const lead = 15 * minute;
const nearBy = 2 * lead;

/**
 * When to remind first of a promise made at `now`: 15 minutes before it is due or, when that is nearer than 30 minutes
 * away, half-way there. Never before `now`, unless the promise itself is: then at `due`. Epoch milliseconds.
 */
export function firstReminder(due: number, now: number): number {
  if (due <= now) return due;
  return due - now < nearBy ? Math.round((now + due) / 2) : due - lead;
}

/** The instants at which a promise is reminded of, earliest first: once ahead, if there is an ahead, and at `due`. */
export function reminderMoments({ remindAt, due }: Pick<CarePromise, 'remindAt' | 'due'>): readonly number[] {
  return remindAt < due ? [remindAt, due] : [due];
}

/** The latest reminder moment that has come and was not delivered yet. It stands for every one missed before it. */
export function owedMoment(promise: CarePromise, now: number): number | undefined {
  if (promise.state !== 'open') return undefined;
  return reminderMoments(promise).findLast((moment) => moment <= now && moment > (promise.remindedFor ?? -Infinity));
}

/** The first reminder moment has come: the promise counts in the badge and waits in "now". */
function isDue(promise: CarePromise, now: number): boolean {
  return promise.state === 'open' && Math.min(promise.remindAt, promise.due) <= now;
}

export type ReminderPlan = {
  /** To be reminded of now, one reminder each, however many moments passed meanwhile; earliest due first. */
  readonly fire: readonly CarePromise[];
  /** The next instant at which something will have to be reminded of; absent when nothing lies ahead. */
  readonly nextAt?: number;
  /** How many open promises have come due, reminded of or not. */
  readonly dueCount: number;
};

/**
 * What the ledger asks for at `now` (epoch milliseconds). Running it again after `reminded` was stored fires nothing
 * twice; a clock set back fires nothing twice either, because what was delivered stays delivered.
 */
export function planReminders(promises: readonly CarePromise[], now: number): ReminderPlan {
  const fire: CarePromise[] = [];
  let nextAt = Infinity;
  let dueCount = 0;
  for (const promise of promises) {
    if (promise.state !== 'open') continue;
    if (isDue(promise, now)) dueCount += 1;
    if (owedMoment(promise, now) !== undefined) fire.push(promise);
    for (const moment of reminderMoments(promise)) {
      if (moment > now && moment > (promise.remindedFor ?? -Infinity)) nextAt = Math.min(nextAt, moment);
    }
  }
  fire.sort((a, b) => a.due - b.due);
  return nextAt === Infinity ? { fire, dueCount } : { fire, nextAt, dueCount };
}

/** The promise after its reminder for `moment` was delivered. An older delivery never takes back a newer one. */
export function reminded(promise: CarePromise, moment: number): CarePromise {
  return { ...promise, remindedFor: Math.max(moment, promise.remindedFor ?? -Infinity) };
}
