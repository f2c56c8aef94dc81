// What is in the room once a backup was restored: added to what is here, or in its place.
import { type OwnRecords, recordsOf } from './backup.ts';
import { merged } from './backup-difference.ts';
import type { OwnKind } from './records.ts';

export const restoreWays = ['merge', 'replace'] as const;
export type RestoreWay = (typeof restoreWays)[number];

export type Contents = {
  readonly records: OwnRecords;
  /** The key under which customers' names are hidden. */
  readonly nameKey: string;
};
export type BackupContents = Omit<Contents, 'nameKey'> & { readonly nameKey?: string | undefined };

/** Their ids are names hidden under the vault's key: under another key nobody would ever find them. */
const keyed: readonly OwnKind[] = ['care'];

const hasNames = (records: OwnRecords) => keyed.some((kind) => recordsOf(records, kind).length > 0);

/** Whether the backup's customers are hidden under another key than those that are here: they cannot be added to them. */
export const hasForeignNames = (backup: BackupContents, here: Contents): boolean =>
  backup.nameKey !== here.nameKey && hasNames(backup.records) && hasNames(here.records);

export function restored(way: RestoreWay, backup: BackupContents, here: Contents): Contents {
  const theirKey = backup.nameKey ?? here.nameKey;
  if (way === 'replace') return { records: backup.records, nameKey: theirKey };
  if (hasForeignNames(backup, here))
    return { records: merged(withoutNames(backup.records), here.records), nameKey: here.nameKey };
  return { records: merged(backup.records, here.records), nameKey: hasNames(here.records) ? here.nameKey : theirKey };
}

const withoutNames = (records: OwnRecords): OwnRecords =>
  Object.fromEntries(Object.entries(records).filter(([kind]) => !keyed.some((one) => one === kind)));
