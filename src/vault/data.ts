// The database with the records: a store for each kind, and one for what the vault keeps for itself.
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import { type OwnKind, ownKinds } from '../domain/own/records.ts';
import { type Connection, connection } from './connection.ts';

type KindStores = { [K in OwnKind]: { key: number; value: unknown; indexes: { id: string } } };

/** Values are `unknown`: whatever lies on the disk is parsed on its way out. */
interface DataStores extends DBSchema, KindStores {
  vault: { key: string; value: unknown };
}
export type DataDatabase = IDBPDatabase<DataStores>;
export type DataTransaction = IDBPTransaction<DataStores, (OwnKind | 'vault')[], 'readwrite'>;
export type Data = Connection<DataStores> & { readonly name: string };

/**
 * Rises when a store changes its shape, a sealed step then goes into `upgrade`; and when a kind goes, whose store stays.
 * 2: what a sealed vault holds is tallied.
 */
const shape = 2;

/** Kinds are only ever added, so one more kind is a newer version. */
export const dataVersion = (kinds: number): number => shape * 1_000 + kinds;

/** @param mayMake whether it may be made when it is not there */
export function dataConnection(name: string, mayMake: boolean, kinds: readonly OwnKind[] = ownKinds): Data {
  let isThere = !mayMake;
  const { use, close } = connection<DataStores>(name, dataVersion(kinds.length), (db, from) => {
    // A database that was deleted since must not come back empty, as if all were lost.
    if (from === 0 && isThere) throw new DOMException('the records are elsewhere now', 'NotFoundError');
    if (from === 0) db.createObjectStore('vault', { keyPath: 'id' });
    for (const kind of kinds.filter((one) => !db.objectStoreNames.contains(one)))
      db.createObjectStore(kind, { keyPath: 'place' }).createIndex('id', 'id', { unique: true });
  });
  return {
    name,
    close,
    use: (work) =>
      use((db) => {
        isThere = true;
        return work(db);
      }),
  };
}
