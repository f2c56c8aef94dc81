// What a page shows of a ticket that was answered: the customer has spoken, or it was solved. Either changes when to ask after
// it, and "until solved" is over.
import { settled } from '../domain/promises/ledger.ts';
import { isSolved } from '../domain/situation/read-stage.ts';
import { type TicketSnapshot, ticketRef } from '../domain/ticket/snapshot.ts';
import { announce } from '../messages/changes.ts';
import { changeFollowUp } from '../storage/follow-ups.ts';
import { changePromises, readOwedOn } from '../storage/promises.ts';
import { reconcile } from './reconcile.ts';

export async function followSilence(snapshot: TicketSnapshot, now: number): Promise<void> {
  const { key } = ticketRef(snapshot);
  const heard = snapshot.messages.findLast(({ author }) => author === 'customer')?.at;
  const solved = isSolved(snapshot.status);
  const changed = await changeFollowUp(key, now, (row) => {
    if (row === undefined || (heard !== undefined && heard > row.repliedAt && !solved)) return undefined;
    if (solved === (row.solvedAt !== undefined)) return row;
    const { solvedAt: _, ...open } = row;
    return solved ? { ...open, solvedAt: now } : open;
  });
  if (changed.ok && changed.value) announce('promises');
  if (solved) await endCadences(key, now);
}

async function endCadences(ticketKey: string, now: number): Promise<void> {
  const owed = await readOwedOn(ticketKey);
  const ids = owed.ok ? owed.value.flatMap(({ id, cadence }) => (cadence ? [id] : [])) : [];
  if (ids.length === 0) return;
  await changePromises(ids, (promise) => settled(promise, 'done', now, 'page'));
  announce('promises');
  await reconcile();
}
