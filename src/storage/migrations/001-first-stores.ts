// Version 1: the first stores. Sealed: it imports nothing of ours and is never edited once it was released.
import type { IDBPDatabase } from 'idb';

export function firstStores(db: IDBPDatabase<unknown>): void {
  const promises = db.createObjectStore('promises', { keyPath: 'id' });
  promises.createIndex('state', 'state');
  promises.createIndex('ticket', 'ticket.key');
  promises.createIndex('settledAt', 'settledAt');
  db.createObjectStore('notes', { keyPath: 'id' }).createIndex('changedAt', 'changedAt');
  db.createObjectStore('checkIns', { keyPath: 'id' }).createIndex('at', 'at');
  db.createObjectStore('progress', { keyPath: 'ticketKey' });
  db.createObjectStore('texts', { keyPath: 'field' });
  db.createObjectStore('settings');
}
