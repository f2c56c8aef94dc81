// When a promise must be reminded of. Pure: the clock comes in as a number, the truth stays in the ledger.
import { type CarePromise, isOwed, type Priority } from './promise.ts';

const minute = 60_000;

/** Minutes before the due time at which to remind first, by priority; and minutes after it for the last reminder. */
export type ReminderLeads = Readonly<Record<Priority, number>> & { readonly chase?: number | undefined };
export const defaultLeads: ReminderLeads = { low: 5, normal: 15, high: 60, chase: 30 };

/**
 * When to remind of a promise made or moved at `now`: ahead by its priority's lead or, when the due time is nearer than twice
 * that, half-way there; and once after. Never before `now`, unless the promise itself is: then at `due`. Epoch milliseconds.
 */
export function reminderTimes(
  due: number,
  now: number,
  leads: ReminderLeads = defaultLeads,
  priority: Priority = 'normal',
): { readonly remindAt: number; readonly chaseAt?: number } {
  const chase = leads.chase === undefined ? {} : { chaseAt: due + leads.chase * minute };
  return { remindAt: firstReminder(due, now, leads[priority] * minute), ...chase };
}

function firstReminder(due: number, now: number, lead: number): number {
  if (due <= now) return due;
  return due - now < 2 * lead ? Math.round((now + due) / 2) : due - lead;
}

type Planned = Pick<CarePromise, 'remindAt' | 'due' | 'chaseAt' | 'snoozedUntil'>;

/** The instants at which a promise is reminded of, earliest first: once ahead, at `due`, once after; nothing while snoozed. */
export function reminderMoments({ remindAt, due, chaseAt, snoozedUntil }: Planned): readonly number[] {
  const own = remindAt < due ? [remindAt, due] : [due];
  const all = chaseAt !== undefined && chaseAt > due ? [...own, chaseAt] : own;
  return snoozedUntil === undefined ? all : [snoozedUntil, ...all.filter((moment) => moment > snoozedUntil)];
}

/** The first reminder moment that was not delivered yet, past or to come; absent when none is left. Epoch milliseconds. */
export function nextMoment(promise: CarePromise): number | undefined {
  if (!isOwed(promise)) return undefined;
  return reminderMoments(promise).find((moment) => moment > (promise.remindedFor ?? -Infinity));
}

/** The latest reminder moment that has come and was not delivered yet. It stands for every one missed before it. */
export function owedMoment(promise: CarePromise, now: number): number | undefined {
  if (!isOwed(promise)) return undefined;
  return reminderMoments(promise).findLast((moment) => moment <= now && moment > (promise.remindedFor ?? -Infinity));
}

/** From when on a promise counts in the badge and waits in "now": the end of a snooze, else its first reminder. */
export const dueFrom = ({ remindAt, due, snoozedUntil }: Planned): number => snoozedUntil ?? Math.min(remindAt, due);

export const isDue = (promise: CarePromise, now: number): boolean => isOwed(promise) && dueFrom(promise) <= now;

export type ReminderPlan = {
  /** To be reminded of now, one reminder each, however many moments passed meanwhile; earliest due first. */
  readonly fire: readonly CarePromise[];
  /** The next instant at which something will have to be reminded of; absent when nothing lies ahead. */
  readonly nextAt?: number;
};

/**
 * What the ledger asks for at `now` (epoch milliseconds). Running it again after `reminded` was stored fires nothing
 * twice; a clock set back fires nothing twice either, because what was delivered stays delivered.
 * @param quietUntil while the agent wants quiet: its end. Nothing fires before; what waits comes then
 */
export function planReminders(promises: readonly CarePromise[], now: number, quietUntil?: number): ReminderPlan {
  const isQuiet = quietUntil !== undefined && quietUntil > now;
  const fire: CarePromise[] = [];
  let nextAt = Infinity;
  for (const promise of promises) {
    if (!isOwed(promise)) continue;
    const left = reminderMoments(promise).filter((moment) => moment > (promise.remindedFor ?? -Infinity));
    if (left.some((moment) => moment <= now)) fire.push(promise);
    nextAt = Math.min(nextAt, left.find((moment) => moment > now) ?? Infinity);
  }
  if (isQuiet) {
    nextAt = fire.length > 0 || nextAt < quietUntil ? quietUntil : nextAt;
    fire.length = 0;
  }
  fire.sort((a, b) => a.due - b.due);
  return nextAt === Infinity ? { fire } : { fire, nextAt };
}

/** The promise after its reminder for `moment` was delivered. An older delivery never takes back a newer one. */
export function reminded(promise: CarePromise, moment: number): CarePromise {
  return { ...promise, remindedFor: Math.max(moment, promise.remindedFor ?? -Infinity) };
}
