// Windows of one browser with the vault open in each, on a disk of their own that outlives them.
import { createHash } from 'node:crypto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { OwnRecord } from '../../src/domain/own/records.ts';
import type { Outcome } from '../../src/domain/problem.ts';
import type { CheckIn } from '../../src/domain/wellbeing/check-in.ts';
import type { Argon2 } from '../../src/vault/kdf.ts';
import { vaultIn } from '../../src/vault/open-vault.ts';
import type { Vault } from '../../src/vault/vault.ts';
import { fakeLocks } from '../fakes/locks.ts';

/** A key of the passphrase in no time. What Argon2id itself gives is tested against its vectors. */
export const quickKey: Argon2 = async ({ passphrase, salt, memory }) =>
  new Uint8Array(createHash('sha256').update(passphrase).update(salt).update(String(memory)).digest());

export type Disk = {
  now: number;
  /** How often a key was derived. */
  readonly derived: () => number;
  /** Opens a window; waits until it knows whether the vault is locked. */
  readonly window: () => Promise<Vault>;
  /** The browser is killed and started again: whoever waited for a turn is gone. */
  readonly restart: () => void;
};

const NodeChannel = BroadcastChannel;
let browsers = 0;

/** The windows of a former browser hear nothing of this one's. */
function stubChannel(): void {
  const browser = browsers++;
  vi.stubGlobal(
    'BroadcastChannel',
    class extends NodeChannel {
      constructor(name: string) {
        super(`${name} ${browser}`);
      }
    },
  );
}

export function freshDisk(): Disk {
  vi.stubGlobal('indexedDB', new IDBFactory());
  stubChannel();
  const locks = fakeLocks();
  let derived = 0;
  const disk: Disk = {
    now: 1_772_452_800_000,
    derived: () => derived,
    restart: () => {
      locks.releaseAll();
      stubChannel();
    },
    window: async () => {
      const { vault } = vaultIn({
        now: () => disk.now,
        inTurn: (work) => locks.request('own', work),
        argon2: (work) => {
          derived += 1;
          return quickKey(work);
        },
      });
      if (vault.lock().kind === 'opening')
        await new Promise<void>((resolve) => {
          const stop = vault.onChange(() => {
            stop();
            resolve();
          });
        });
      return vault;
    },
  };
  return disk;
}

/**
 * The browser dies at its n-th call of IndexedDB: that one and all later ones throw, until it is brought back.
 * @returns `revive`; it answers whether it had died
 */
export function dieAt(call: number): { readonly revive: () => boolean } {
  let calls = 0;
  const counted = <T>(work: () => T): T => {
    calls += 1;
    if (calls >= call) throw new Error('killed');
    return work();
  };
  const { open, deleteDatabase } = IDBFactory.prototype;
  const { transaction } = IDBDatabase.prototype;
  const spies = [
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, ...args) {
      return counted(() => open.apply(this, args));
    }),
    vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockImplementation(function (this: IDBFactory, ...args) {
      return counted(() => deleteDatabase.apply(this, args));
    }),
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
      // The library's own way to an upgrade.
      const isUpgrade = String(args[1]) === 'versionchange';
      return isUpgrade ? transaction.apply(this, args) : counted(() => transaction.apply(this, args));
    }),
  ];
  return {
    revive: () => {
      for (const spy of spies) spy.mockRestore();
      return calls >= call;
    },
  };
}

export function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.problem.code}: ${outcome.problem.detail ?? ''}`);
  return outcome.value;
}

export const problemOf = (outcome: Outcome<unknown>): string => (outcome.ok ? 'none' : outcome.problem.code);

export const note = (id: string, text = `note ${id}`): OwnRecord<'note'> => ({
  id,
  kind: 'learned',
  text,
  madeAt: 1,
  changedAt: 1,
});
export const checkIn = (id: string, energy: CheckIn['energy'] = 3): OwnRecord<'checkIn'> => ({ id, energy, at: 1 });

/** Newest first. */
export const ids = async (vault: Vault, kind: 'note' | 'checkIn' | 'draft' = 'note'): Promise<readonly string[]> =>
  must(await vault.newest(kind, 1_000)).rows.map(({ id }) => id);

/** The names of what lies on the disk, without the brooms each database of records has (discard.ts). */
export async function databaseNames(): Promise<readonly string[]> {
  const all = await indexedDB.databases();
  return all.flatMap(({ name }) => (name === undefined || name.includes(' broom ') ? [] : [name]));
}

/** The database with the records, as any other program would open it. */
export async function rawData(): Promise<IDBDatabase> {
  const there = (await databaseNames()).find((name) => name.startsWith('carecue own '));
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(there ?? 'none');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

type RawRow = Record<string, unknown> & { place: number; id: string };

export function rawRows(db: IDBDatabase, store: string): Promise<RawRow[]> {
  return new Promise((resolve, reject) => {
    const request = db.transaction(store).objectStore(store).getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Puts these rows in the place of all that is there. */
export function rawReplace(db: IDBDatabase, store: string, rows: readonly unknown[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const tx = db.transaction(store, 'readwrite');
    tx.objectStore(store).clear();
    for (const row of rows) tx.objectStore(store).put(row);
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error);
  });
}
