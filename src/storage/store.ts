// The way every record kind goes to its store and back: one open connection, strict writes, problems as values.
import type { IDBPObjectStore, IDBPTransaction } from 'idb';
import * as z from 'zod/mini';
import { failed, type Outcome } from '../domain/problem.ts';
import { isFull, isNamed } from '../platform/database-errors.ts';
import { type Database, openDatabase, type StoreName, type Stores } from './database.ts';

/** The open connection, a handle and no knowledge: a new worker simply opens its own. */
let connection: Promise<Database> | undefined;

function connected(): Promise<Database> {
  connection ??= openDatabase({ onGone: disconnect }).catch((error) => {
    disconnect();
    throw error;
  });
  return connection;
}

function disconnect(): void {
  connection = undefined;
}

function storeProblem(error: unknown): Outcome<never> {
  const detail = String(error).slice(0, 200);
  if (isFull(error)) return failed('store-full', detail);
  return isNamed(error, 'VersionError') ? failed('store-newer', detail) : failed('store-failed', detail);
}

/** Runs `work` on the open database. Never rejects: a database that is newer, broken or full is an answer too. */
export async function withStore<T>(work: (db: Database) => Promise<T>): Promise<Outcome<T>> {
  try {
    try {
      return { ok: true, value: await work(await connected()) };
    } catch (error) {
      // Closed under our hands, before anything was written: the next connection will do.
      if (!isNamed(error, 'InvalidStateError')) throw error;
      disconnect();
      return { ok: true, value: await work(await connected()) };
    }
  } catch (error) {
    return storeProblem(error);
  }
}

type Writable<N extends StoreName> = IDBPObjectStore<Stores, N[], N, 'readwrite'>;

/**
 * One transaction on one store, all or nothing. Resolves when the browser has it on the disk (`strict`; the default has
 * been "soon" since Chrome 121), so that "saved" is true when it is said.
 */
export const write = <N extends StoreName, T>(
  db: Database,
  name: N,
  work: (store: Writable<N>) => Promise<T>,
): Promise<T> => writeSome(db, [name], (tx) => work(tx.objectStore(name)));

/** The same on several stores. */
export async function writeSome<N extends StoreName, T>(
  db: Database,
  names: N[],
  work: (tx: IDBPTransaction<Stores, N[], 'readwrite'>) => Promise<T>,
): Promise<T> {
  const tx = db.transaction(names, 'readwrite', { durability: 'strict' });
  const worked = work(tx).catch((error) => {
    abort(tx);
    throw error;
  });
  const [result] = await Promise.all([worked, tx.done]);
  return result;
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It had ended by itself.
  }
}

export type Rows<T> = {
  readonly rows: readonly T[];
  /** How many more lie there that could not be understood; they stay untouched. */
  readonly unreadable: number;
};

export function parseRows<T>(schema: z.ZodMiniType<T>, raw: readonly unknown[]): Rows<T> {
  const rows = raw.flatMap((row) => parseRow(schema, row) ?? []);
  return { rows, unreadable: raw.length - rows.length };
}

/** The row, or `undefined` when there is none or it could not be understood. */
export function parseRow<T>(schema: z.ZodMiniType<T>, raw: unknown): T | undefined {
  const parsed = z.safeParse(schema, raw);
  return parsed.success ? parsed.data : undefined;
}
