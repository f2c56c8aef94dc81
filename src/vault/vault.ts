// What the agent's own room may ask of its store. Only pages of ours open it; the background never does, so that no key and
// no word of it is ever there.
import type { OwnKind, OwnRecord } from '../domain/own/records.ts';
import type { Outcome, Problem } from '../domain/problem.ts';
import type { VaultBackup } from './backup.ts';
import type { Wholeness } from './tally.ts';
import type { VaultLock } from './vault-lock.ts';

export type LockState =
  | { readonly kind: 'opening' }
  /** `sealed`: the lock is on, all is encrypted on the disk, and it is open for now. */
  | { readonly kind: 'open'; readonly sealed: boolean }
  /** Epoch milliseconds before which no passphrase is tried; absent when one may be tried now. */
  | { readonly kind: 'locked'; readonly waitUntil?: number }
  | { readonly kind: 'broken'; readonly problem: Problem };

export type Rows<T> = {
  readonly rows: readonly T[];
  /** How many more lie there that could not be understood; they stay untouched. */
  readonly unreadable: number;
};

/** How far a reading of everything has come. `of`: how many there are; with the first piece only those in it are known. */
export type Share = { readonly read: number; readonly of: number };

/** Every answer but `lock` fails with `own-locked` while it is locked. "Saved" is said when it is on the disk. */
export type Vault = VaultLock &
  VaultBackup & {
    readonly lock: () => LockState;
    /** Tells which kinds changed, in this window or another; none when only the lock did. @returns ends it */
    readonly onChange: (listener: (kinds: readonly OwnKind[]) => void) => () => void;
    /** All or none. A record that is there already takes the newest place. */
    readonly put: <K extends OwnKind>(kind: K, ...records: readonly OwnRecord<K>[]) => Promise<Outcome>;
    readonly get: <K extends OwnKind>(kind: K, id: string) => Promise<Outcome<OwnRecord<K> | undefined>>;
    /**
     * Reads, changes and puts one record while no other window writes, so that neither's change is lost. Nothing is written
     * when the answer is `undefined` or the record itself.
     */
    readonly update: <K extends OwnKind>(
      kind: K,
      id: string,
      change: (there: OwnRecord<K> | undefined) => OwnRecord<K> | undefined,
    ) => Promise<Outcome>;
    /** Newest first, at most so many. */
    readonly newest: <K extends OwnKind>(kind: K, most: number) => Promise<Outcome<Rows<OwnRecord<K>>>>;
    /** Everything, newest first, piece by piece, so that the page stays free between two; ends early when `signal` says so. */
    readonly each: <K extends OwnKind>(
      kind: K,
      take: (piece: Rows<OwnRecord<K>>, share: Share) => void,
      signal?: AbortSignal,
    ) => Promise<Outcome>;
    /** The answer puts them back as they were, in their places. */
    readonly remove: (kind: OwnKind, ...ids: readonly string[]) => Promise<Outcome<() => Promise<Outcome>>>;
    readonly clear: (kind: OwnKind) => Promise<Outcome>;
    readonly count: (kind: OwnKind) => Promise<Outcome<number>>;
    /** Whether what lies there, sealed, is what was written last: told by where the rows lie, so it takes no time. */
    readonly wholeness: () => Promise<Outcome<Wholeness>>;
    /** Takes what lies there as it is: it is whole from now on. */
    readonly accept: () => Promise<Outcome>;
    /** A name that says nothing without this vault's key, and is the same for the same text. */
    readonly keyed: (text: string) => Promise<Outcome<string>>;
  };
