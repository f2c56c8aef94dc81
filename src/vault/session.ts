// The vault while it is open: where its records lie, how they are written, and the key of its names.
import { fromBase64, randomBytes, toBase64 } from './bytes.ts';
import { strictly } from './connection.ts';
import type { Data } from './data.ts';
import type { RowForm } from './row.ts';

export type Session = {
  readonly data: Data;
  readonly form: RowForm;
  /** HMAC-SHA256. */
  readonly nameKey: CryptoKey;
};

const nameKeyHead = { place: 0, id: 'name-key' };

/** Throws when the key is there and cannot be read: names must not change behind the records that bear them. */
export async function readNameKey(data: Data, form: RowForm): Promise<string> {
  const row = await data.use((db) => db.get('vault', nameKeyHead.id));
  if (row === undefined) {
    const made = toBase64(randomBytes(32));
    await writeNameKey(data, form, made);
    return made;
  }
  const found = await form.read('vault', row);
  if (typeof found?.body !== 'string') throw new Error('the key of the names cannot be read');
  return found.body;
}

export async function writeNameKey(data: Data, form: RowForm, nameKey: string): Promise<void> {
  const row = await form.write('vault', nameKeyHead, nameKey);
  await data.use((db) =>
    strictly(db, ['vault'], async (tx) => {
      await tx.objectStore('vault').put(row);
    }),
  );
}

export async function session(data: Data, form: RowForm): Promise<Session> {
  const raw = fromBase64(await readNameKey(data, form)) ?? new Uint8Array();
  const nameKey = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return { data, form, nameKey };
}
