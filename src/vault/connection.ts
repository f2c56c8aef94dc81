// One open connection to a database: opened when it is first asked for, and anew after it was closed under our hands.
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { isNamed } from '../platform/database-errors.ts';
import { within } from '../platform/time-limit.ts';

/** Milliseconds. An old page of ours that will not let go, or a broken profile, can make an open hang for good. */
const limit = 4_000;

/** Rejects with a `TimeoutError` when it is blocked or hangs. */
export async function openWithin<S>(opening: Promise<IDBPDatabase<S>>): Promise<IDBPDatabase<S>> {
  try {
    return await within(limit, opening);
  } catch (error) {
    // It may still open later, and would then stand in the way of the next version.
    opening.then((db) => db.close()).catch(() => {});
    throw error;
  }
}

export type Connection<S extends DBSchema> = {
  /** Runs `work` on the open database. */
  readonly use: <T>(work: (db: IDBPDatabase<S>) => Promise<T>) => Promise<T>;
  readonly close: () => void;
};

/**
 * @param upgrade gets `from`, 0 for a database that is not there; what it throws leaves everything as it was
 * @returns rejects with a `VersionError` when a newer Carecue wrote it, a `TimeoutError` when it is blocked or hangs
 */
export function connection<S extends DBSchema>(
  name: string,
  version: number,
  upgrade: (db: IDBPDatabase<S>, from: number) => void,
): Connection<S> {
  let there: Promise<IDBPDatabase<S>> | undefined;
  const opened = async (): Promise<IDBPDatabase<S>> => {
    let problem: unknown;
    const opening = openDB<S>(name, version, {
      upgrade(db, from, _to, tx) {
        // The failure is reported by the open itself; here it would only be an unhandled rejection.
        tx.done.catch(() => {});
        try {
          upgrade(db, from);
        } catch (error) {
          problem = error;
          tx.abort();
        }
      },
      blocking(_from, _to, event) {
        // A newer version wants in, or the database is to go: neither must wait for us.
        (event.target as IDBDatabase).close(); // The event is fired at the database itself.
        there = undefined;
      },
      terminated: () => {
        there = undefined;
      },
    });
    try {
      return await openWithin(opening);
    } catch (error) {
      throw problem ?? error;
    }
  };
  const open = () => {
    there ??= opened().catch((error) => {
      there = undefined;
      throw error;
    });
    return there;
  };
  return {
    use: async (work) => {
      try {
        return await work(await open());
      } catch (error) {
        // Closed under our hands, before anything was written: the next connection will do.
        if (!isNamed(error, 'InvalidStateError')) throw error;
        there = undefined;
        return work(await open());
      }
    },
    close: () => {
      there?.then((db) => db.close()).catch(() => {});
      there = undefined;
    },
  };
}

/** One transaction, all or nothing. Resolves when the browser has it on the disk; the default has been "soon" since Chrome 121. */
export async function strictly<S extends DBSchema, N extends StoreNames<S>, T>(
  db: IDBPDatabase<S>,
  names: N[],
  work: (tx: IDBPTransaction<S, N[], 'readwrite'>) => Promise<T>,
): Promise<T> {
  const tx = db.transaction(names, 'readwrite', { durability: 'strict' });
  const worked = work(tx).catch((error) => {
    try {
      tx.abort();
    } catch {
      // It had ended by itself.
    }
    throw error;
  });
  const [result] = await Promise.all([worked, tx.done]);
  return result;
}
