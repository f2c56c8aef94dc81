// Version 2: the agent's corrections of readings. Sealed: it imports nothing of ours and is never edited once it was released.
import type { IDBPDatabase } from 'idb';

export function corrections(db: IDBPDatabase<unknown>): void {
  db.createObjectStore('corrections', { keyPath: 'id' }).createIndex('at', 'at');
}
