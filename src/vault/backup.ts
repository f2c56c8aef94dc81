// What the vault can do with everything at once: copy it into a file, read such a file, and be made anew from one.
import type { OwnRecords } from '../domain/own/backup.ts';
import type { Outcome } from '../domain/problem.ts';
import type { FoundBackup } from './backup-file.ts';

export type Everything = {
  /** Newest first. */
  readonly records: OwnRecords;
  /** The key of `Vault.keyed`, base64. */
  readonly nameKey: string;
  /** How many more lie there that could not be understood. */
  readonly unreadable: number;
};

export type VaultBackup = {
  readonly everything: () => Promise<Outcome<Everything>>;
  /**
   * A backup file with everything. Fails with `own-wrong` or `own-wait` when the secret is not this vault's, with
   * `backup-too-large` when it would be more than can be read again.
   *
   * @param madeAt epoch milliseconds @param secret seals it, and is what opens it later; without one it is plain
   * @param far told how many records were read, now and then
   */
  readonly backup: (madeAt: number, secret?: string, far?: (records: number) => void) => Promise<Outcome<Blob>>;
  /** Fails with `backup-too-large`, `backup-not-ours`, `backup-newer` or `backup-damaged`. Changes nothing. */
  readonly readBackup: (file: Blob) => Promise<Outcome<FoundBackup>>;
  /**
   * Puts what `make` answers in place of everything: in one moment, or not at all, whatever is killed or full. No window
   * writes meanwhile. Rows that cannot be understood are carried along untouched.
   */
  readonly remakeAll: (make: (here: Everything) => Omit<Everything, 'unreadable'>) => Promise<Outcome>;
  /** Everything goes for good, what cannot be understood as well. The lock stays as it is. */
  readonly forgetAll: () => Promise<Outcome>;
  /** While it is locked: what nobody can open any more is deleted, and an empty vault without a lock takes its place. */
  readonly startAnew: () => Promise<Outcome>;
  /** When it is `broken`: what can still be read without a key, from wherever it lies, and a plain backup file of it. */
  readonly rescue: (madeAt: number) => Promise<Outcome<{ readonly records: OwnRecords; readonly file: Blob }>>;
};
