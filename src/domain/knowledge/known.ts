// What lies in a store, as it is shown, handed out and deleted: an id and the very value.
import type { KnownKind, StoredKind } from './kinds.ts';

/** `id` is unique among those of its kind. */
export type KnownRecord = { readonly id: string; readonly value: unknown };

/** A piece of a kind. */
export type KnownPiece = {
  readonly records: readonly KnownRecord[];
  /** Where the next piece begins; absent after the last. */
  readonly next?: number;
};

export type KnownCounts = Readonly<Record<StoredKind, number>>;

/** Of a key that signs, what it signs with is handed out by the studio alone, under a passphrase. */
export function withoutSecrets(kind: KnownKind, value: unknown): unknown {
  if (kind !== 'signingKey' || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== 'secret'));
}

/** So many of them, and no more characters than a message between two contexts carries with ease. At least one. */
export function pieceOf(all: readonly KnownRecord[], from: number, most: number): KnownPiece {
  const records: KnownRecord[] = [];
  let size = 0;
  for (const record of all.slice(from, from + most)) {
    size += JSON.stringify(record.value ?? null).length;
    if (records.length > 0 && size > maxPiece) break;
    records.push(record);
  }
  const next = from + records.length;
  return next < all.length ? { records, next } : { records };
}

/** Characters. */
export const maxPiece = 4_000_000;
