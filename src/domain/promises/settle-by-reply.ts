// What a reply that was sent does to the promises of its ticket. An answer keeps the word to answer; a deed is kept by being
// told of, and only when its time has come: nobody knows better than the agent what "by Friday" was about.
import { nextUpdate } from './cadence.ts';
import { isInTime, settled, updated } from './ledger.ts';
import { type CarePromise, isOwed } from './promise.ts';
import { isDue, reminderTimes } from './reminders.ts';
import type { Rhythm } from './rhythm.ts';

export type ReplySent = {
  /** When it was sent, epoch milliseconds. */
  readonly at: number;
  /** What it promises; `due` absent when it names no time. */
  readonly promises: readonly { readonly words: string; readonly due?: number | undefined }[];
  /** It says what was done. */
  readonly tellsDone: boolean;
};

const minuteOf = (instant: number): number => Math.floor(instant / 60_000);

/**
 * The promises that the reply changes, as they are afterwards; the others are left out. A reply that names a next time renews
 * the promise owed first ("not yet, next at 17:00"); if that next promise is in the ledger already, the old one is kept by it.
 * @param ticket the owed promises of the reply's ticket
 */
export function settleByReply(
  ticket: readonly CarePromise[],
  reply: ReplySent,
  rhythm: Rhythm,
): readonly CarePromise[] {
  const { at } = reply;
  const owed = ticket.filter((promise) => isOwed(promise) && promise.madeAt <= at && !isMadeBy(promise, reply));
  const next = nextTime(reply);
  const hasNext = next !== undefined && ticket.some((promise) => isOwed(promise) && isMadeBy(promise, reply));
  let mayRenew = next !== undefined && !hasNext;
  return owed
    .filter((promise) => promise.cadence !== undefined || isAnswered(promise, reply, next))
    .toSorted((a, b) => a.due - b.due)
    .map((promise) => {
      if (promise.cadence) {
        const due = next ?? nextUpdate(promise.cadence, at, rhythm.timeZone, rhythm.hours);
        return renewed(promise, due, at, rhythm);
      }
      if (!mayRenew || next === undefined) return settled(promise, 'done', at, 'reply');
      mayRenew = false;
      return renewed(promise, next, at, rhythm);
    });
}

function renewed(promise: CarePromise, due: number, at: number, { leads }: Rhythm): CarePromise {
  return updated(promise, { due, ...reminderTimes(due, at, leads, promise.priority) }, at, 'reply');
}

/** The earliest time ahead that the reply names. */
function nextTime({ promises, at }: ReplySent): number | undefined {
  const ahead = promises.flatMap(({ due }) => (due !== undefined && due > at ? [due] : []));
  return ahead.length === 0 ? undefined : Math.min(...ahead);
}

/** The promise was kept from this very reply, while it was a draft. */
function isMadeBy({ words, due }: CarePromise, { promises }: ReplySent): boolean {
  return promises.some(
    (made) => made.words === words || (made.due !== undefined && minuteOf(made.due) === minuteOf(due)),
  );
}

function isAnswered(promise: CarePromise, { at, tellsDone }: ReplySent, next: number | undefined): boolean {
  if (promise.kind === 'tell') return true;
  const hasCome = isDue(promise, at) || !isInTime(promise, at);
  return hasCome && (tellsDone || next !== undefined);
}
