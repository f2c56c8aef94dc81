// The promise ledger on disk. An owed promise lies there with the three instants it is looked up by, so that ten thousand of
// them cost no more to plan for than ten.
import type { Outcome } from '../domain/problem.ts';
import { isSamePromise, type PromiseAsked, takenBack } from '../domain/promises/ledger.ts';
import { CarePromise, isOwed } from '../domain/promises/promise.ts';
import { dueFrom, nextMoment } from '../domain/promises/reminders.ts';
import type { Database } from './database.ts';
import { parseRow, parseRows, type Rows, withStore, write, writeSome } from './store.ts';

const rowOf = (promise: CarePromise): unknown => {
  if (!isOwed(promise)) return promise;
  const wakeAt = nextMoment(promise);
  const owed = { due: promise.due, dueFrom: dueFrom(promise), ...(wakeAt !== undefined && { wakeAt }) };
  return { ...promise, owed };
};

type Writing = {
  readonly get: (id: string) => Promise<unknown>;
  readonly on: (ticketKey: string) => Promise<readonly unknown[]>;
  readonly put: (promise: CarePromise) => Promise<unknown>;
};

/** Changes the ledger in one transaction. */
const writeLedger = <T>(db: Database, work: (ledger: Writing) => Promise<T>): Promise<T> =>
  writeSome(db, ['promises', 'owed'], (tx) => {
    const [promises, owed] = [tx.objectStore('promises'), tx.objectStore('owed')];
    return work({
      get: (id) => promises.get(id),
      on: (ticketKey) => promises.index('ticket').getAll(ticketKey),
      put: (promise) =>
        Promise.all([
          promises.put(rowOf(promise)),
          isOwed(promise) ? owed.put({ id: promise.id }) : owed.delete(promise.id),
        ]),
    });
  });

export type Waking = Rows<CarePromise> & {
  /** How many owed promises have come due, reminded of or not. */
  readonly dueCount: number;
  /** When the next owed one comes due, epoch milliseconds; it may have been reminded of before the clock was set back. */
  readonly nextDue: number | undefined;
};

/**
 * All that planReminders needs at `now`, epoch milliseconds: those with a reminder that has come and was not given, and the one
 * that wakes next.
 */
export function readWaking(now: number): Promise<Outcome<Waking>> {
  return withStore(async (db) => {
    const store = db.transaction('promises').store;
    const [come, next, dueCount, nextDue] = await Promise.all([
      store.index('wakeAt').getAll(IDBKeyRange.upperBound(now)),
      store.index('wakeAt').getAll(IDBKeyRange.lowerBound(now, true), 1),
      store.index('dueFrom').count(IDBKeyRange.upperBound(now)),
      store.index('dueFrom').openKeyCursor(IDBKeyRange.lowerBound(now, true)),
    ]);
    return { ...parseRows(CarePromise, [...come, ...next]), dueCount, nextDue: nextDue?.key };
  });
}

/** Those owed, earliest due first, `most` of them. */
export const readOwed = (most?: number): Promise<Outcome<Rows<CarePromise>>> =>
  withStore(async (db) => parseRows(CarePromise, await db.getAllFromIndex('promises', 'due', null, most)));

export type Ledger = Rows<CarePromise> & {
  /** How many are owed in all. */
  readonly owedCount: number;
};

/**
 * The `most` that are owed first, those owed on one ticket, and those settled at `since` (epoch milliseconds) or later; by due
 * time.
 */
export function readLedger(since: number, most: number, ticketKey?: string): Promise<Outcome<Ledger>> {
  return withStore(async (db) => {
    const tx = db.transaction(['promises', 'owed']);
    const store = tx.objectStore('promises');
    const [first, onTicket, settledLately, owedCount] = await Promise.all([
      store.index('due').getAll(null, most),
      ticketKey === undefined ? [] : store.index('ticket').getAll(ticketKey),
      store.index('settledAt').getAll(IDBKeyRange.lowerBound(since), most),
      tx.objectStore('owed').count(),
    ]);
    const { rows, unreadable } = parseRows(CarePromise, [...first, ...settledLately]);
    const here = parseRows(CarePromise, onTicket).rows.filter(isOwed);
    const byId = new Map([...rows, ...here].map((promise) => [promise.id, promise]));
    return { rows: [...byId.values()].toSorted((a, b) => a.due - b.due), unreadable, owedCount };
  });
}

/** Those settled at `since`, epoch milliseconds, or later; the first of them first. */
export const readSettled = (since: number): Promise<Outcome<Rows<CarePromise>>> =>
  withStore(async (db) =>
    parseRows(CarePromise, await db.getAllFromIndex('promises', 'settledAt', IDBKeyRange.lowerBound(since))),
  );

export const readPromise = (id: string): Promise<Outcome<CarePromise | undefined>> =>
  withStore(async (db) => parseRow(CarePromise, await db.get('promises', id)));

/** Forgets those settled before `moment`, epoch milliseconds; a few at a time, so that nothing waits for it. */
export const forgetSettled = (moment: number): Promise<Outcome<void>> =>
  withStore(async (db) => {
    const old = await db.getAllKeysFromIndex('promises', 'settledAt', IDBKeyRange.upperBound(moment, true), 100);
    if (old.length > 0)
      await write(db, 'promises', async (store) => void (await Promise.all(old.map((id) => store.delete(id)))));
  });

/** Those owed on one ticket. */
export const readOwedOn = (ticketKey: string): Promise<Outcome<readonly CarePromise[]>> =>
  withStore(async (db) =>
    parseRows(CarePromise, await db.getAllFromIndex('promises', 'ticket', ticketKey)).rows.filter(isOwed),
  );

/**
 * Puts new promises in, all or none, unless the ledger has them: one that is settled is owed again. Comes back with them as
 * they lie there.
 */
export function addPromises(promises: readonly CarePromise[]): Promise<Outcome<readonly CarePromise[]>> {
  return withStore((db) =>
    writeLedger(db, async (ledger) => {
      const kept: CarePromise[] = [];
      for (const promise of promises) {
        const { rows } = parseRows(CarePromise, await ledger.on(promise.ticket.key));
        const same = rows.find((row) => isSamePromise(row, promise satisfies PromiseAsked));
        const lies = same === undefined ? promise : owedAgain(same);
        await ledger.put(lies);
        kept.push(lies);
      }
      return kept;
    }),
  );
}

/** Settled more than once, by another mind, it is taken back as often. */
function owedAgain(promise: CarePromise): CarePromise {
  const before = isOwed(promise) ? promise : takenBack(promise);
  return before === promise ? promise : owedAgain(before);
}

/** Changes the promises with these ids in one transaction. Comes back with them as they were; unknown ids are left out. */
export function changePromises(
  ids: readonly string[],
  change: (promise: CarePromise) => CarePromise,
): Promise<Outcome<readonly CarePromise[]>> {
  return withStore((db) =>
    writeLedger(db, async (ledger) => {
      const { rows } = parseRows(CarePromise, await Promise.all(ids.map(ledger.get)));
      await Promise.all(rows.map((row) => ledger.put(change(row))));
      return rows;
    }),
  );
}
