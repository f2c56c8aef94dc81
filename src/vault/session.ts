// The vault while it is open: where its records lie, how they are written, and the key of its names.
import * as z from 'zod/mini';
import { fromBase64, randomBytes, toBase64 } from './bytes.ts';
import { strictly } from './connection.ts';
import type { Data } from './data.ts';
import type { Row, RowForm } from './row.ts';

export type Session = {
  readonly data: Data;
  readonly form: RowForm;
  /** HMAC-SHA256. */
  readonly nameKey: CryptoKey;
};

const nameKeyHead = { place: 0, id: 'name-key' };

/** In a sealed vault it says that a tally is kept (tally.ts), so that a tally which was taken away is missed. */
const Marked = z.object({ nameKey: z.string(), isTallied: z.literal(true) });
type NameKey = { readonly nameKey: string; readonly isTallied: boolean };

/** Throws when the key is there and cannot be read: names must not change behind the records that bear them. */
export async function readNameKey(data: Data, form: RowForm): Promise<NameKey> {
  const row = await data.use((db) => db.get('vault', nameKeyHead.id));
  if (row === undefined && !form.isSealed) {
    const made = toBase64(randomBytes(32));
    await writeNameKey(data, form, made);
    return { nameKey: made, isTallied: false };
  }
  const found = await form.read('vault', row);
  if (typeof found?.body === 'string') return { nameKey: found.body, isTallied: false };
  const marked = Marked.safeParse(found?.body);
  if (!marked.success) throw new Error('the key of the names cannot be read');
  return marked.data;
}

export const nameKeyRow = (form: RowForm, nameKey: string): Promise<Row> =>
  form.write('vault', nameKeyHead, form.isSealed ? { nameKey, isTallied: true } : nameKey);

export async function writeNameKey(data: Data, form: RowForm, nameKey: string): Promise<void> {
  const row = await nameKeyRow(form, nameKey);
  await data.use((db) =>
    strictly(db, ['vault'], async (tx) => {
      await tx.objectStore('vault').put(row);
    }),
  );
}

export async function session(data: Data, form: RowForm): Promise<Session> {
  const { nameKey: text } = await readNameKey(data, form);
  const raw = fromBase64(text) ?? new Uint8Array();
  const nameKey = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return { data, form, nameKey };
}
