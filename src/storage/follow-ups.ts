// Tickets to ask after, on disk: numbers, addresses and times.
import type { Outcome } from '../domain/problem.ts';
import { FollowUp, forgottenAfter } from '../domain/promises/silence.ts';
import { parseRow, parseRows, type Rows, withStore, write } from './store.ts';

/** Longest silence first; those it is too late to ask after are left out. */
export const readFollowUps = (now: number): Promise<Outcome<Rows<FollowUp>>> =>
  withStore(async (db) => {
    const notTooOld = IDBKeyRange.lowerBound(now - 2 * forgottenAfter);
    return parseRows(FollowUp, await db.getAllFromIndex('followUps', 'repliedAt', notTooOld));
  });

/** Puts in what `change` makes of the ticket's row, or takes it out; nothing is written when it stays the same. Forgets the old. */
export function changeFollowUp(
  key: string,
  now: number,
  change: (row: FollowUp | undefined) => FollowUp | undefined,
): Promise<Outcome<boolean>> {
  return withStore(async (db) => {
    const before = parseRow(FollowUp, await db.get('followUps', key));
    if (change(before) === before) return false;
    return write(db, 'followUps', async (store) => {
      const row = parseRow(FollowUp, await store.get(key));
      const next = change(row);
      if (next === undefined) await store.delete(key);
      else await store.put(next);
      const old = await store.index('repliedAt').getAllKeys(IDBKeyRange.upperBound(now - 2 * forgottenAfter));
      await Promise.all(old.map((one) => store.delete(one)));
      return true;
    });
  });
}
