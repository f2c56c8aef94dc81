// Version 3: promises with a history, found by when they are due and when they wake; the ids of those owed, to be counted; tickets
// to ask after. Sealed: it imports nothing of ours and is never edited once it was released.
import type { IDBPDatabase, IDBPTransaction } from 'idb';

/** As version 2 wrote it; epoch milliseconds. */
type Row = {
  readonly state: 'open' | 'kept' | 'dropped';
  readonly due: number;
  readonly remindAt: number;
  readonly remindedFor?: number;
  readonly settledAt?: number;
  readonly owed?: unknown;
};

export async function promiseHistory(
  db: IDBPDatabase<unknown>,
  tx: IDBPTransaction<unknown, string[], 'versionchange'>,
): Promise<void> {
  db.createObjectStore('followUps', { keyPath: 'key' }).createIndex('repliedAt', 'repliedAt');
  const promises = tx.objectStore('promises');
  promises.deleteIndex('state');
  promises.createIndex('due', 'owed.due');
  promises.createIndex('dueFrom', 'owed.dueFrom');
  promises.createIndex('wakeAt', 'owed.wakeAt');
  const owed = db.createObjectStore('owed', { keyPath: 'id' });
  for (let at = await promises.openCursor(); at; at = await at.continue()) {
    const row = withHistory(at.value);
    await at.update(row);
    if (row.owed !== undefined) await owed.put({ id: at.primaryKey });
  }
}

/** A row that cannot be understood stays as it is. */
function withHistory(row: Row): Row & Readonly<Record<string, unknown>> {
  const { due, remindAt, remindedFor, settledAt, state } = row;
  if (typeof due !== 'number' || typeof remindAt !== 'number') return row;
  const grown = { ...row, kind: 'tell', priority: 'normal', history: [] as unknown[] };
  const before = { due, remindAt, state: 'open', ...(remindedFor !== undefined && { remindedFor }) };
  if (state !== 'open') return { ...grown, history: [{ at: settledAt ?? due, by: 'agent', to: state, due, before }] };
  const wakeAt = [Math.min(remindAt, due), due].find((moment) => moment > (remindedFor ?? -Infinity));
  return { ...grown, owed: { due, dueFrom: Math.min(remindAt, due), ...(wakeAt !== undefined && { wakeAt }) } };
}
