// Version 4: packs that came to this machine, the keys they were signed with, where newer ones come from, the agent's own edits,
// packs being written, and the sites turned on; how far replies have come is found by its age. Sealed: it imports nothing of ours
// and is never edited once it was released.
import type { IDBPDatabase, IDBPTransaction } from 'idb';

export function packs(db: IDBPDatabase<unknown>, tx: IDBPTransaction<unknown, string[], 'versionchange'>): void {
  db.createObjectStore('packs', { keyPath: 'id' });
  db.createObjectStore('packHeads', { keyPath: 'id' });
  db.createObjectStore('keys', { keyPath: 'key' });
  db.createObjectStore('subscriptions', { keyPath: 'address' });
  db.createObjectStore('overlays', { keyPath: 'id' });
  db.createObjectStore('packDrafts', { keyPath: 'id' });
  db.createObjectStore('sites', { keyPath: 'id' });
  tx.objectStore('progress').createIndex('at', 'at');
}
