// Commands about promises. Whatever they change, the reminders are planned anew before the answer goes out: "kept" means
// that the alarm stands, too.
import { done, type Outcome } from '../domain/problem.ts';
import { takeOver } from '../domain/promises/handover.ts';
import { madePromise, moved, settled, snoozed, takenBack, updated } from '../domain/promises/ledger.ts';
import type { CarePromise } from '../domain/promises/promise.ts';
import { reminderTimes } from '../domain/promises/reminders.ts';
import { announce } from '../messages/changes.ts';
import { changeFollowUp } from '../storage/follow-ups.ts';
import { addPromises, changePromises, readOwed } from '../storage/promises.ts';
import type { CommandTable } from './command-table.ts';
import { reconcile } from './reconcile.ts';
import { withdrawReminder } from './reminding.ts';
import { rhythmNow } from './rhythm.ts';
import { silentTickets } from './silent-tickets.ts';
import { openTicket } from './ticket-tab.ts';

type PromiseCommands =
  | 'keep-promise'
  | 'settle-promise'
  | 'take-back-promise'
  | 'move-promise'
  | 'snooze-promise'
  | 'take-over'
  | 'clear-silence'
  | 'open-ticket';

export const promiseCommands: Pick<CommandTable, PromiseCommands> = {
  'keep-promise': ({ promise }, now) => add([madePromise(promise, crypto.randomUUID(), now)]),
  'settle-promise': ({ id, as }, now) => change([id], (promise) => settled(promise, as, now, 'agent')),
  'take-back-promise': ({ id }) => change([id], takenBack),
  async 'move-promise'({ id, due, remindAt, told }, now) {
    const { leads } = await rhythmNow();
    return change([id], (promise) => {
      const times = {
        due,
        ...reminderTimes(due, now, leads, promise.priority),
        ...(remindAt !== undefined && { remindAt }),
      };
      return told ? updated(promise, times, now, 'agent') : moved(promise, times, now, 'agent');
    });
  },
  'snooze-promise': ({ id, until }) => change([id], (promise) => snoozed(promise, until)),
  async 'take-over'({ promises }, now) {
    const [ledger, { leads }] = await Promise.all([readOwed(), rhythmNow()]);
    if (!ledger.ok) return ledger;
    const { fresh } = takeOver(promises, ledger.value.rows, now, leads);
    return add(fresh.map((asked) => madePromise(asked, crypto.randomUUID(), now)));
  },
  async 'clear-silence'({ key }, now) {
    const listed = await silentTickets(now);
    if (!listed.ok) return listed;
    const keys = key === undefined ? listed.value.rows.map(({ followUp }) => followUp.key) : [key];
    for (const one of keys) {
      const cleared = await changeFollowUp(one, now, (row) => row && { ...row, clearedAt: now });
      if (!cleared.ok) return cleared;
    }
    announce('promises');
    return done;
  },
  'open-ticket': ({ ticket }) => openTicket(ticket),
};

async function add(promises: readonly CarePromise[]): Promise<Outcome> {
  const kept = await addPromises(promises);
  return kept.ok ? followUp() : kept;
}

async function change(ids: readonly string[], next: (promise: CarePromise) => CarePromise): Promise<Outcome> {
  const before = await changePromises(ids, next);
  if (!before.ok) return before;
  await Promise.all(before.value.map(withdrawReminder));
  return followUp();
}

async function followUp(): Promise<Outcome> {
  announce('promises');
  await reconcile();
  return done;
}
