// A vault in memory, for views and the gallery: keeps the promises of vault.ts, but for the disk.

import type { OwnRecords } from '../../src/domain/own/backup.ts';
import { type OwnKind, type OwnRecord, ownRecords } from '../../src/domain/own/records.ts';
import { done, failed, type Outcome } from '../../src/domain/problem.ts';
import type { Wholeness } from '../../src/vault/tally.ts';
import type { LockState, Vault } from '../../src/vault/vault.ts';
import { memoryBackup } from './memory-backup.ts';
import { memoryLock } from './memory-lock.ts';

export type Kept = { readonly [K in OwnKind]?: readonly OwnRecord<K>[] };

export type MemoryVault = Vault & {
  /** The lock falls, or opens. */
  readonly setLock: (lock: LockState) => void;
  /** Set: every write is refused with this. */
  refusal: Outcome<never> | undefined;
  /** What it says of itself when it is asked whether it is as it was left. */
  whole: Wholeness;
  /** All of a kind, newest first. */
  readonly all: <K extends OwnKind>(kind: K) => readonly OwnRecord<K>[];
};

/** @param kept newest first, as a reader gets them */
export function memoryVault(kept: Kept = {}, lock: LockState = { kind: 'open', sealed: false }): MemoryVault {
  const rows = new Map<OwnKind, Map<string, unknown>>();
  const listeners = new Set<(kinds: readonly OwnKind[]) => void>();
  const rowsOf = (kind: OwnKind): Map<string, unknown> => {
    const there = rows.get(kind) ?? new Map<string, unknown>();
    rows.set(kind, there);
    return there;
  };
  const tell = (...kinds: readonly OwnKind[]) => {
    for (const listener of listeners) listener(kinds);
  };
  // What lies there was put there as a record of its kind.
  const all = <K extends OwnKind>(kind: K) => [...rowsOf(kind).values()].reverse() as OwnRecord<K>[];
  const locked = () => (lock.kind === 'open' ? undefined : failed('own-locked'));
  const change = (kind: OwnKind, work: (there: Map<string, unknown>) => void): Outcome => {
    const refused = locked() ?? vault.refusal;
    if (refused) return refused;
    work(rowsOf(kind));
    tell(kind);
    return done;
  };
  const fill = (records: Kept) => {
    for (const [kind, list] of Object.entries(records) as [OwnKind, readonly { readonly id: string }[]][])
      for (const record of [...list].reverse()) rowsOf(kind).set(record.id, record);
  };
  const everything = () =>
    Object.fromEntries(
      [...rows.keys()].flatMap((kind) => (rowsOf(kind).size > 0 ? [[kind, all(kind)]] : [])),
    ) as OwnRecords;
  const vault: MemoryVault = {
    ...memoryBackup({
      read: () => locked() ?? { ok: true, value: everything() },
      write: (records) => {
        const refused = locked() ?? vault.refusal;
        if (refused) return refused;
        rows.clear();
        fill(records);
        tell();
        return done;
      },
      rescue: everything,
      open: () => vault.setLock({ kind: 'open', sealed: false }),
      confirm: (secret) => vault.confirm(secret),
    }),
    ...memoryLock(
      () => lock,
      (next) => vault.setLock(next),
    ),
    refusal: undefined,
    setLock: (next) => {
      lock = next;
      tell();
    },
    all,
    lock: () => lock,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    put: async (kind, ...records) =>
      change(kind, (there) => {
        for (const record of records) {
          const row = ownRecords[kind].parse(record);
          there.delete(row.id);
          there.set(row.id, row);
        }
      }),
    get: async (kind, id) => locked() ?? { ok: true, value: all(kind).find((row) => row.id === id) },
    update: async (kind, id, change) => {
      const there = all(kind).find((row) => row.id === id);
      const next = change(there);
      return locked() ?? (next === undefined || next === there ? done : vault.put(kind, next));
    },
    newest: async (kind, most) => locked() ?? { ok: true, value: { rows: all(kind).slice(0, most), unreadable: 0 } },
    each: async (kind, take) => {
      const there = all(kind);
      if (locked() === undefined) take({ rows: there, unreadable: 0 }, { read: there.length, of: there.length });
      return locked() ?? done;
    },
    remove: async (kind, ...ids) => {
      const before = new Map(rowsOf(kind));
      const removed = change(kind, (there) => {
        for (const id of ids) there.delete(id);
      });
      return removed.ok ? { ok: true, value: async () => change(kind, () => rows.set(kind, before)) } : removed;
    },
    clear: async (kind) => change(kind, (there) => there.clear()),
    count: async (kind) => locked() ?? { ok: true, value: rowsOf(kind).size },
    whole: { kind: 'whole' },
    wholeness: async () => locked() ?? { ok: true, value: vault.whole },
    accept: async () => {
      vault.whole = { kind: 'whole' };
      return done;
    },
    keyed: async (text) => locked() ?? { ok: true, value: `keyed:${[...text].reverse().join('')}` },
  };
  fill(kept);
  return vault;
}
