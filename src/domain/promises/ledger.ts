// What can happen to a promise in the ledger. Pure: each function gives the promise as it is afterwards.
import type { CarePromise, PromiseState } from './promise.ts';
import { reminderMoments } from './reminders.ts';

/** What the agent hands in; the ledger adds the rest. */
export type PromiseAsked = Omit<CarePromise, 'id' | 'state' | 'madeAt' | 'remindedFor' | 'settledAt'>;

export function madePromise(asked: PromiseAsked, id: string, now: number): CarePromise {
  return { ...asked, id, state: 'open', madeAt: now };
}

/** The same words, for the same ticket and the same instant, are one promise, however often they are handed in. */
export function isSamePromise(a: PromiseAsked, b: PromiseAsked): boolean {
  return a.ticket.key === b.ticket.key && a.words === b.words && a.due === b.due;
}

/** Kept, dropped, or open again: taking back a settlement leaves no trace of it. */
export function settled({ settledAt, ...promise }: CarePromise, state: PromiseState, now: number): CarePromise {
  if (state === 'open') return { ...promise, state };
  return { ...promise, state, settledAt: promise.state === state && settledAt !== undefined ? settledAt : now };
}

/** A new time brings new reminders; one already given for an instant that still stands is not given again. */
export function moved(promise: CarePromise, to: Pick<CarePromise, 'due' | 'remindAt'>): CarePromise {
  const { remindedFor, ...rest } = promise;
  const next = { ...rest, due: to.due, remindAt: to.remindAt };
  const stands = remindedFor !== undefined && reminderMoments(next).includes(remindedFor);
  return stands ? { ...next, remindedFor } : next;
}
