// The promise ledger on disk.

import type { Outcome } from '../domain/problem.ts';
import { isSamePromise, type PromiseAsked, settled } from '../domain/promises/ledger.ts';
import { CarePromise } from '../domain/promises/promise.ts';
import { parseRow, parseRows, type Rows, withStore, write } from './store.ts';

export const readOpenPromises = (): Promise<Outcome<Rows<CarePromise>>> =>
  withStore(async (db) => parseRows(CarePromise, await db.getAllFromIndex('promises', 'state', 'open')));

/** The open ones and those settled at `since` (epoch milliseconds) or later, by due time. */
export function readPromises(since: number): Promise<Outcome<Rows<CarePromise>>> {
  return withStore(async (db) => {
    const open = db.getAllFromIndex('promises', 'state', 'open');
    const settledLately = db.getAllFromIndex('promises', 'settledAt', IDBKeyRange.lowerBound(since));
    const { rows, unreadable } = parseRows(CarePromise, (await Promise.all([open, settledLately])).flat());
    return { rows: rows.toSorted((a, b) => a.due - b.due), unreadable };
  });
}

export const readPromise = (id: string): Promise<Outcome<CarePromise | undefined>> =>
  withStore(async (db) => parseRow(CarePromise, await db.get('promises', id)));

/** Puts a new promise in, unless the ledger has it: then that one is open (again) and is what comes back. */
export function addPromise(promise: CarePromise): Promise<Outcome<CarePromise>> {
  return withStore((db) =>
    write(db, 'promises', async (store) => {
      const { rows } = parseRows(CarePromise, await store.index('ticket').getAll(promise.ticket.key));
      const same = rows.find((row) => isSamePromise(row, promise satisfies PromiseAsked));
      const kept = same === undefined ? promise : settled(same, 'open', promise.madeAt);
      await store.put(kept);
      return kept;
    }),
  );
}

/** Changes the promises with these ids in one transaction. Comes back with them as they were; unknown ids are left out. */
export function changePromises(
  ids: readonly string[],
  change: (promise: CarePromise) => CarePromise,
): Promise<Outcome<readonly CarePromise[]>> {
  return withStore((db) =>
    write(db, 'promises', async (store) => {
      const { rows } = parseRows(CarePromise, await Promise.all(ids.map((id) => store.get(id))));
      await Promise.all(rows.map((row) => store.put(change(row))));
      return rows;
    }),
  );
}
