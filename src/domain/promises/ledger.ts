// What can happen to a promise in the ledger. Pure: each function gives the promise as it is afterwards, with one more line in
// its history, which takeBack undoes.
import { type CarePromise, type DoneBy, isOwed, type PromiseEvent, type PromisePlan } from './promise.ts';
import { reminded, reminderMoments } from './reminders.ts';

/** What the agent hands in; the ledger adds the rest. */
export type PromiseAsked = Omit<
  CarePromise,
  'id' | 'state' | 'madeAt' | 'remindedFor' | 'settledAt' | 'snoozedUntil' | 'history'
>;
/** The times a change of the due time brings along. */
export type DueTimes = Pick<CarePromise, 'due' | 'remindAt' | 'chaseAt'>;

/** Minutes count as they are said: "by 16:00" is kept at 16:00:59. Milliseconds. */
const grace = 60_000;
/** Of a promise renewed for months the oldest lines are forgotten. */
const longestHistory = 60;

export function madePromise(asked: PromiseAsked, id: string, now: number): CarePromise {
  return { ...asked, id, state: 'open', madeAt: now, history: [] };
}

/** What tells one promise from another. */
export type PromiseMark = Pick<CarePromise, 'ticket' | 'words' | 'due'>;

/** The same words, for the same ticket and the same instant, are one promise, however often they are handed in. */
export function isSamePromise(a: PromiseMark, b: PromiseMark): boolean {
  return a.ticket.key === b.ticket.key && a.words === b.words && a.due === b.due;
}

export const isInTime = ({ due }: Pick<CarePromise, 'due'>, at: number): boolean => at < due + grace;

/**
 * Settles it. `done` is judged by the clock: kept up to its minute, broken after; `kept` is the agent's word that it was in
 * time. What is settled already stays so, but for the agent's other mind.
 * @param now when word was given, epoch milliseconds
 */
export function settled(promise: CarePromise, as: 'done' | 'kept' | 'dropped', now: number, by: DoneBy): CarePromise {
  const to = as === 'done' ? (isInTime(promise, now) ? 'kept' : 'broken') : as;
  if (promise.state === to || (as === 'done' && !isOwed(promise))) return promise;
  return withEvent(promise, { ...planOf(promise), state: to, settledAt: promise.settledAt ?? now }, now, by);
}

/** "Not yet, next at 17:00": the word was given, and another time begins. */
export function updated(promise: CarePromise, times: DueTimes, now: number, by: DoneBy): CarePromise {
  return isOwed(promise) ? withEvent(promise, atNewTimes(promise, times, 'updated'), now, by) : promise;
}

/** A new time without a word to the customer. */
export function moved(promise: CarePromise, times: DueTimes, now: number, by: DoneBy): CarePromise {
  return isOwed(promise) ? withEvent(promise, atNewTimes(promise, times, 'moved'), now, by) : promise;
}

/** Reminded of at `until` and no sooner, or as planned without it; what was promised stays. Leaves no line in the history. */
export function snoozed({ snoozedUntil: _, ...promise }: CarePromise, until: number | undefined): CarePromise {
  return isOwed(promise) && until !== undefined ? { ...promise, snoozedUntil: until } : promise;
}

/** The last thing that happened did not. A reminder given meanwhile for an instant that stands again is not given again. */
export function takenBack(promise: CarePromise): CarePromise {
  const last = promise.history.at(-1);
  if (last === undefined) return promise;
  const { remindedFor, history } = promise;
  const given = remindedFor !== undefined && reminderMoments(last.before).includes(remindedFor);
  const before = { ...withoutPlan(promise), ...last.before, history: history.slice(0, -1) };
  return given ? reminded(before, remindedFor) : before;
}

function withoutPlan(promise: CarePromise): Omit<CarePromise, keyof PromisePlan> {
  const { due, remindAt, chaseAt, snoozedUntil, remindedFor, settledAt, state, ...rest } = promise;
  return rest;
}

function planOf({ due, remindAt, chaseAt, snoozedUntil, remindedFor, state, settledAt }: CarePromise): PromisePlan {
  return {
    due,
    remindAt,
    state,
    ...(chaseAt !== undefined && { chaseAt }),
    ...(snoozedUntil !== undefined && { snoozedUntil }),
    ...(remindedFor !== undefined && { remindedFor }),
    ...(settledAt !== undefined && { settledAt }),
  };
}

/** New times bring new reminders; one already given for an instant that still stands is not given again. */
function atNewTimes({ remindedFor }: CarePromise, times: DueTimes, state: 'updated' | 'moved'): PromisePlan {
  const stands = remindedFor !== undefined && reminderMoments(times).includes(remindedFor);
  return { ...times, state, ...(stands && { remindedFor }) };
}

function withEvent(promise: CarePromise, plan: PromisePlan, at: number, by: DoneBy): CarePromise {
  const before = planOf(promise);
  const event: PromiseEvent = { at, by, to: plan.state, due: plan.due, before };
  const history = [...promise.history, event].slice(-longestHistory);
  return { ...withoutPlan(promise), ...plan, history };
}
