// When the vault cannot be opened: every database of its records is opened as it is, and what lies there plain is read. What
// is sealed stays sealed; it is counted.
import { openDB } from 'idb';
import { type OwnRecords, readRecords } from '../domain/own/backup.ts';
import { ownKinds } from '../domain/own/records.ts';
import { within } from '../platform/time-limit.ts';
import type { Everything } from './backup.ts';
import { randomBytes, toBase64 } from './bytes.ts';
import { leftovers } from './discard.ts';
import { plainRows } from './row.ts';

/** Milliseconds for one database: a broken one may never answer. */
const limit = 4_000;

export async function rescued(): Promise<Everything> {
  const lists = new Map<string, unknown[]>(ownKinds.map((kind) => [kind, []]));
  let nameKey: string | undefined;
  let sealed = 0;
  for (const name of await leftovers('')) {
    const rows = await within(limit, rowsIn(name)).catch(() => []);
    for (const { store, row } of rows) {
      const found = await plainRows.read('vault', row);
      if (store === 'vault' && found?.id === 'name-key')
        nameKey ??= typeof found.body === 'string' ? found.body : undefined;
      const list = lists.get(store);
      if (list === undefined) continue;
      if (found === undefined) sealed += 1;
      else list.push(found.body);
    }
  }
  const { records, unreadable } = readRecords(Object.fromEntries(lists));
  return {
    records: records satisfies OwnRecords,
    nameKey: nameKey ?? toBase64(randomBytes(32)),
    unreadable: unreadable + sealed,
  };
}

async function rowsIn(name: string): Promise<readonly { readonly store: string; readonly row: unknown }[]> {
  const db = await openDB(name);
  try {
    const stores = [...db.objectStoreNames];
    const read = await Promise.all(
      stores.map(async (store) => {
        const rows: readonly unknown[] = await db.getAll(store);
        return rows.map((row) => ({ store, row }));
      }),
    );
    return read.flat();
  } finally {
    db.close();
  }
}
