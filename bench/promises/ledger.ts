// A ledger as a busy desk would have it: promises due from an hour ago over the next weeks, each on a ticket of its own.
import { madePromise } from '../../src/domain/promises/ledger.ts';
import type { CarePromise } from '../../src/domain/promises/promise.ts';
import { reminded, reminderTimes } from '../../src/domain/promises/reminders.ts';

const minute = 60_000;
/** Of so many, one is due: what has come was reminded of. */
const dueEach = 500;

/** Owed promises, those of `few` among those of `many`. @param now epoch milliseconds */
export function ledgerOf(count: number, now: number): readonly CarePromise[] {
  return Array.from({ length: count }, (_, i) => {
    const isCome = i % dueEach === 0;
    const due = isCome ? now - minute * (1 + i / dueEach) : now + minute * (120 + i);
    const madeAt = now - 240 * minute;
    const url = `https://desk.example.com/agent/tickets/${i}`;
    const promise = madePromise(
      {
        ticket: { key: `https://desk.example.com zendesk ${i}`, helpdesk: 'zendesk', ticketId: String(i), url },
        customer: 'Maria Kowalska',
        words: `I will write to you about order ${i} as soon as the warehouse has answered`,
        kind: 'tell',
        lang: 'en',
        priority: 'normal',
        due,
        remindAt: reminderTimes(due, madeAt).remindAt,
      },
      `promise-${i}`,
      madeAt,
    );
    return isCome ? reminded(promise, due) : promise;
  });
}
