// The database `carecue`: opening it, whatever state it is in. Nothing is ever deleted or repaired here: a database that
// cannot be opened keeps all it holds.
import { type DBSchema, type IDBPDatabase, openDB, type StoreNames } from 'idb';
import { within } from '../platform/time-limit.ts';
import { type Migration, migrations } from './migrations/migrations.ts';

/** Values are `unknown`: whatever lies on the disk is parsed on its way out. */
export interface Stores extends DBSchema {
  promises: {
    key: string;
    value: unknown;
    indexes: { ticket: string; settledAt: number; due: number; dueFrom: number; wakeAt: number };
  };
  /** The ids of the promises owed: a store is counted in a fraction of the time an index is. */
  owed: { key: string; value: { readonly id: string } };
  followUps: { key: string; value: unknown; indexes: { repliedAt: number } };
  notes: { key: string; value: unknown; indexes: { changedAt: number } };
  checkIns: { key: string; value: unknown; indexes: { at: number } };
  progress: { key: string; value: unknown; indexes: { at: number } };
  texts: { key: string; value: unknown };
  settings: { key: string; value: unknown };
  corrections: { key: string; value: unknown; indexes: { at: number } };
  packs: { key: string; value: unknown };
  packHeads: { key: string; value: unknown };
  keys: { key: string; value: unknown };
  subscriptions: { key: string; value: unknown };
  overlays: { key: string; value: unknown };
  packDrafts: { key: string; value: unknown };
  sites: { key: string; value: unknown };
}
export type Database = IDBPDatabase<Stores>;
export type StoreName = StoreNames<Stores>;

export type Opening = {
  readonly migrations?: readonly Migration[];
  /** Milliseconds. An old page of ours that will not let go, or a broken profile, can make an open hang for good. */
  readonly limit?: number;
  /** The connection is gone: closed to let a newer version in, or by the browser. */
  readonly onGone?: () => void;
};

/**
 * Opens the database and brings it to the newest version known. Rejects with a `VersionError` when a newer Carecue wrote
 * it, a `TimeoutError` when it is blocked or hangs, an `AbortError` when a migration failed; then it is as it was.
 */
export async function openDatabase(opening: Opening = {}): Promise<Database> {
  const { migrations: steps = migrations, limit = 4_000, onGone = () => {} } = opening;
  const opened = openDB<Stores>('carecue', steps.length, {
    upgrade(db, from, _to, tx) {
      // The failure is reported by the open itself; here it would only be an unhandled rejection.
      tx.done.catch(() => {});
      const bare = db as unknown as Parameters<Migration>[0]; // Migrations know no schema but their own.
      const bareTx = tx as unknown as Parameters<Migration>[1];
      const run = async (): Promise<void> => {
        for (const migrate of steps.slice(from)) await migrate(bare, bareTx);
      };
      run().catch(() => tx.abort());
    },
    blocking(_from, _to, event) {
      // A newer version wants in: it must not wait for an old page of ours.
      (event.target as IDBDatabase).close(); // The event is fired at the database itself.
      onGone();
    },
    terminated: onGone,
  });
  try {
    return await within(limit, opened);
  } catch (error) {
    // It may still open later, and would then stand in the way of the next version.
    opened.then((db) => db.close()).catch(() => {});
    throw error;
  }
}
