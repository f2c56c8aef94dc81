// The way from any former version to this one. The n-th migration leads to version n: append, never edit, never reorder.
import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { firstStores } from './001-first-stores.ts';
import { corrections } from './002-corrections.ts';
import { promiseHistory } from './003-promise-history.ts';
import { packs } from './004-packs.ts';

/** A migration may await nothing but requests of its own transaction: anything else would end it half-way. */
export type Migration = (
  db: IDBPDatabase<unknown>,
  tx: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;

export const migrations: readonly Migration[] = [firstStores, corrections, promiseHistory, packs];
