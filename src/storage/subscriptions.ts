// Addresses that packs are fetched from, on disk.
import { Subscription } from '../domain/packs/shelf/subscription.ts';
import type { Outcome } from '../domain/problem.ts';
import { parseRow, parseRows, type Rows, withStore, write } from './store.ts';

export const readSubscriptions = (): Promise<Outcome<Rows<Subscription>>> =>
  withStore(async (db) => parseRows(Subscription, await db.getAll('subscriptions')));

/** Puts in what `change` makes of the address's row; nothing is written when it gives back what it got. */
export function changeSubscription(
  address: string,
  change: (row: Subscription | undefined) => Subscription | undefined,
): Promise<Outcome<void>> {
  return withStore((db) =>
    write(db, 'subscriptions', async (store) => {
      const row = parseRow(Subscription, await store.get(address));
      const next = change(row);
      if (next !== undefined && next !== row) await store.put(next);
    }),
  );
}

export const deleteSubscription = (address: string): Promise<Outcome<void>> =>
  withStore((db) => write(db, 'subscriptions', (store) => store.delete(address)));
