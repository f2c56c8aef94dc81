// Commands about promises. Whatever they change, the reminders are planned anew before the answer goes out: "kept" means
// that the alarm stands, too.
import { done, type Outcome } from '../domain/problem.ts';
import { madePromise, moved, settled } from '../domain/promises/ledger.ts';
import type { CarePromise } from '../domain/promises/promise.ts';
import { announce } from '../messages/changes.ts';
import { addPromise, changePromises } from '../storage/promises.ts';
import type { CommandTable } from './carry-out.ts';
import { reconcile } from './reconcile.ts';
import { withdrawReminder } from './reminding.ts';
import { openTicket } from './ticket-tab.ts';

type PromiseCommands = 'keep-promise' | 'settle-promise' | 'move-promise' | 'open-ticket';

export const promiseCommands: Pick<CommandTable, PromiseCommands> = {
  async 'keep-promise'({ promise }, now) {
    const kept = await addPromise(madePromise(promise, crypto.randomUUID(), now));
    return kept.ok ? followUp() : kept;
  },
  'settle-promise': ({ id, as }, now) => change(id, (promise) => settled(promise, as, now)),
  'move-promise': ({ id, due, remindAt }) => change(id, (promise) => moved(promise, { due, remindAt })),
  'open-ticket': ({ promiseId }) => openTicket(promiseId),
};

async function change(id: string, next: (promise: CarePromise) => CarePromise): Promise<Outcome> {
  const before = await changePromises([id], next);
  if (!before.ok) return before;
  await Promise.all(before.value.map(withdrawReminder));
  return followUp();
}

async function followUp(): Promise<Outcome> {
  announce('promises');
  await reconcile();
  return done;
}
