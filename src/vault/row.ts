// One record as it lies in its store: plain, or sealed and bound to its kind, its id and its place.
import * as z from 'zod/mini';
import { type Bytes, bytesOf, textOf } from './bytes.ts';
import { seal, unseal } from './envelope.ts';
import type { Part, VaultKeys } from './vault-keys.ts';

/**
 * Falls by one with each write, whatever is written, and never comes twice: a plain reading of the store is newest first
 * without a date outside of what is sealed, and the place is the revision too. An older body cannot be passed off as this.
 */
export type Place = number;

const head = { place: z.number(), id: z.string() };
const bytes = z.instanceof(Uint8Array<ArrayBuffer>);
const PlainRow = z.object({ ...head, body: z.unknown() });
const SealedRow = z.object({ ...head, iv: bytes, sealed: bytes });
export type Row = Readonly<z.infer<typeof PlainRow> | z.infer<typeof SealedRow>>;

/** How bodies become rows and rows bodies. */
export type RowForm = {
  readonly isSealed: boolean;
  readonly write: (part: Part, head: { readonly place: Place; readonly id: string }, body: unknown) => Promise<Row>;
  /** `undefined` for a row that is not one of ours, or was altered. A sealed vault takes no plain row, nor the reverse. */
  readonly read: (part: Part, row: unknown) => Promise<{ readonly id: string; readonly body: unknown } | undefined>;
};

export const plainRows: RowForm = {
  isSealed: false,
  write: async (_, { place, id }, body) => ({ place, id, body }),
  read: async (_, row) => {
    const plain = PlainRow.safeParse(row);
    return plain.success && plain.data.body !== undefined ? plain.data : undefined;
  },
};

const boundTo = (part: Part, { place, id }: { readonly place: Place; readonly id: string }): string =>
  JSON.stringify(['carecue own', 1, part, id, place]);

/** What is sealed is as long as its text: rounded up, so that one can hardly be told from another. */
const step = 128;

function padded(body: unknown): Bytes {
  const plain = bytesOf(JSON.stringify(body));
  const room = new Uint8Array(Math.ceil(plain.length / step) * step).fill(32); // JSON takes spaces at its end.
  room.set(plain);
  return room;
}

export function sealedRows(keys: VaultKeys): RowForm {
  const keyOf = (part: Part): CryptoKey => {
    const key = keys.get(part);
    if (!key) throw new Error(`no key for ${part}`);
    return key;
  };
  return {
    isSealed: true,
    write: async (part, { place, id }, body) => ({
      place,
      id,
      ...(await seal(keyOf(part), padded(body), boundTo(part, { place, id }))),
    }),
    read: async (part, row) => {
      const found = SealedRow.safeParse(row);
      const plain = found.success && (await unseal(keyOf(part), found.data, boundTo(part, found.data)));
      return plain ? { id: found.data.id, body: JSON.parse(textOf(plain)) } : undefined;
    },
  };
}
