// What a backup would change here, kind by kind, and what is there once the two are merged.
import { type AnyRecord, type OwnRecords, recordsOf } from './backup.ts';
import { type OwnKind, ownKinds } from './records.ts';

export type KindDifference = {
  readonly kind: OwnKind;
  /** In the backup, of this kind. */
  readonly all: number;
  readonly fresh: number;
  /** In both, with another content. */
  readonly changed: number;
  readonly same: number;
  /** Only here: a replacement takes them away. */
  readonly onlyHere: number;
};

/** The kinds that are here or in the backup. */
export function differences(backup: OwnRecords, here: OwnRecords): readonly KindDifference[] {
  return ownKinds.flatMap((kind) => {
    const [theirs, ours] = [recordsOf(backup, kind), recordsOf(here, kind)];
    if (theirs.length + ours.length === 0) return [];
    const known = byId(ours);
    const meeting = theirs.flatMap((row) => {
      const own = known.get(row.id);
      return own === undefined ? [] : [isSame(row, own)];
    });
    const same = meeting.filter(Boolean).length;
    return {
      kind,
      all: theirs.length,
      fresh: theirs.length - meeting.length,
      changed: meeting.length - same,
      same,
      onlyHere: ours.length - meeting.length,
    };
  });
}

/**
 * Everything of both. Of two versions of a record the later one stays, the one from here when neither says. Newest first by
 * what the records say; those that say nothing keep their places.
 */
export function merged(backup: OwnRecords, here: OwnRecords): OwnRecords {
  const kinds = ownKinds.flatMap((kind) => {
    const rows = byId(recordsOf(here, kind));
    for (const row of recordsOf(backup, kind)) {
      const own = rows.get(row.id);
      if (own === undefined || writtenAt(row) > writtenAt(own)) rows.set(row.id, row);
    }
    const newestFirst = [...rows.values()].sort((a, b) => writtenAt(b) - writtenAt(a));
    return newestFirst.length > 0 ? [[kind, newestFirst]] : [];
  });
  return Object.fromEntries(kinds) as OwnRecords; // Rows stay in the list of their kind.
}

const byId = (rows: readonly AnyRecord[]) => new Map(rows.map((row) => [row.id, row]));

/** Epoch milliseconds of a record's last change as its kind tells it; 0 where it tells none. */
function writtenAt(row: AnyRecord): number {
  const told: Readonly<Record<string, unknown>> = { ...row };
  for (const name of ['changedAt', 'at', 'madeAt']) {
    const at = told[name];
    if (typeof at === 'number') return at;
  }
  return 0;
}

/** Both come out of their schema: plain data of bounded depth. The order of keys says nothing. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [mine, theirs] = [entriesOf(a), entriesOf(b)];
  return (
    mine.size === theirs.size && [...mine].every(([key, value]) => theirs.has(key) && isSame(value, theirs.get(key)))
  );
}

/** A key without a value is as good as none: JSON does not write it. */
const entriesOf = (value: object) => new Map(Object.entries(value).filter(([, inner]) => inner !== undefined));
