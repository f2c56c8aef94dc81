// How many of what: the names of what lies in the room or in a backup. Kinds nobody sees as a thing of their own (choices,
// what was answered to a nudge) count together.
import type { OwnKind } from '../../../domain/own/records.ts';
import type { Words } from '../../../ui/words.ts';

const groups = [
  'note',
  'checkIn',
  'card',
  'care',
  'debrief',
  'goodThings',
  'handled',
  'pause',
  'pulse',
  'practice',
  'signingKey',
  'draft',
  'other',
] as const;
type Group = (typeof groups)[number];

const groupOf = (kind: OwnKind): Group => groups.find((group) => group === kind) ?? 'other';

/** What counts of kinds come to, group by group, in the order they are told; empty groups are left out. */
export function grouped<T>(
  kinds: readonly (T & { readonly kind: OwnKind })[],
): readonly { readonly group: Group; readonly members: readonly T[] }[] {
  return groups
    .map((group) => ({ group, members: kinds.filter(({ kind }) => groupOf(kind) === group) }))
    .filter(({ members }) => members.length > 0);
}

export type Count = { readonly kind: OwnKind; readonly count: number };

/** "12 notes, 3 check-ins and 1 other entry"; empty for nothing. */
export function keptWords(counts: readonly Count[], words: Words): string {
  return words.list(
    grouped(counts.filter(({ count }) => count > 0)).map(({ group, members }) =>
      words.count(
        `kept_${group}`,
        members.reduce((sum, { count }) => sum + count, 0),
      ),
    ),
  );
}
