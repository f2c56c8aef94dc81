// Everything of a vault in memory at once. The files are real ones.
import { countRecords, type OwnRecords } from '../../src/domain/own/backup.ts';
import { done, failed, type Outcome } from '../../src/domain/problem.ts';
import { argon2 } from '../../src/vault/argon2.ts';
import type { Everything, VaultBackup } from '../../src/vault/backup.ts';
import { readBackup, writeBackup } from '../../src/vault/backup-file.ts';

const key = async (work: Parameters<typeof argon2>[0]) => argon2(work);

type Store = {
  readonly read: () => Outcome<OwnRecords>;
  /** What is there gives way to this. */
  readonly write: (records: OwnRecords) => Outcome;
  /** What lies there, locked or not. */
  readonly rescue: () => OwnRecords;
  /** The lock is off. */
  readonly open: () => void;
  readonly confirm: (secret: string) => Promise<Outcome>;
};

export function memoryBackup({ read, write, rescue, open, confirm }: Store): VaultBackup {
  let nameKey = 'bmFtZXMgb2YgdGhpcyB2YXVsdA==';
  const everything = async (): Promise<Outcome<Everything>> => {
    const found = read();
    return found.ok ? { ok: true, value: { records: found.value, nameKey, unreadable: 0 } } : found;
  };
  return {
    everything,
    backup: async (madeAt, secret, far) => {
      const right = secret === undefined ? done : await confirm(secret);
      if (!right.ok) return failed(right.problem.code);
      const all = await everything();
      if (all.ok) far?.(countRecords(all.value.records));
      return all.ok ? writeBackup({ madeAt, ...all.value }, key, secret) : all;
    },
    readBackup: (file) => readBackup(file, key),
    remakeAll: async (make) => {
      const here = await everything();
      if (!here.ok) return here;
      const next = make(here.value);
      const written = write(next.records);
      if (written.ok) nameKey = next.nameKey;
      return written;
    },
    forgetAll: async () => write({}),
    startAnew: async () => {
      open();
      return write({});
    },
    rescue: async (madeAt) => {
      const file = await writeBackup({ madeAt, records: rescue(), nameKey }, key);
      return file.ok ? { ok: true, value: { records: rescue(), file: file.value } } : file;
    },
  };
}
