// What a backup of the agent's own room holds, and how it is read again: pure, no file and no key. The file around it is
// src/vault/backup-file.ts.
import { type OwnKind, type OwnRecord, ownKinds, ownRecords } from './records.ts';

/** Of each kind all records, newest first. */
export type OwnRecords = { readonly [K in OwnKind]?: readonly OwnRecord<K>[] };

export type ReadRecords = {
  readonly records: OwnRecords;
  /** Entries of a kind, or in a form, that this version does not know: they are left out, and told. */
  readonly unreadable: number;
};

/** Any record, for what is the same in every kind. */
export type AnyRecord = { readonly id: string };

/** The records of a kind whose name is only known at run time. */
export function recordsOf(records: OwnRecords, kind: OwnKind): readonly AnyRecord[] {
  return records[kind] ?? [];
}

export function countRecords(records: OwnRecords): number {
  return ownKinds.reduce((sum, kind) => sum + recordsOf(records, kind).length, 0);
}

/**
 * Builds new records from what a file says and keeps nothing of it that no schema names, so that no key of it reaches a
 * prototype. Of an id given twice the first is the newer one. Never throws.
 *
 * @param value parsed JSON, from anywhere
 */
export function readRecords(value: unknown): ReadRecords {
  const lists = listsIn(value);
  const read = ownKinds.map((kind) => [kind, readKind(kind, lists.get(kind) ?? [])] as const);
  const entries = [...lists.values()].reduce((sum, list) => sum + list.length, 0);
  const understood = read.reduce((sum, [, kind]) => sum + kind.understood, 0);
  // Each kind's list was read by its own schema.
  const records = Object.fromEntries(
    read.flatMap(([kind, { rows }]) => (rows.length > 0 ? [[kind, rows]] : [])),
  ) as OwnRecords;
  return { records, unreadable: entries - understood };
}

function listsIn(value: unknown): ReadonlyMap<string, readonly unknown[]> {
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(Object.entries(value).flatMap(([kind, list]) => (Array.isArray(list) ? [[kind, list]] : [])));
}

function readKind(kind: OwnKind, list: readonly unknown[]) {
  const rows = new Map<string, AnyRecord>();
  let understood = 0;
  for (const entry of list) {
    const row = ownRecords[kind].safeParse(entry);
    if (!row.success || !hasInstants(row.data)) continue;
    understood += 1;
    if (!rows.has(row.data.id)) rows.set(row.data.id, row.data);
  }
  return { rows: [...rows.values()], understood };
}

/** The ends of time as Date knows it: an instant beyond them cannot be shown. */
const endOfTime = 8.64e15;

/** A number of a record is an instant or smaller than one. */
function hasInstants(value: unknown): boolean {
  if (typeof value === 'number') return Math.abs(value) <= endOfTime;
  return typeof value !== 'object' || value === null || Object.values(value).every(hasInstants);
}
