// Promises that were settled, by day. The ledger tells only of the last day, so each day's are noted in the agent's own room,
// by the promise's id: noted twice is noted once, and one that is owed again is taken out.
import * as z from 'zod/mini';
import type { PromiseLine, TodayRoom } from '../promises/promise-view.ts';
import { dayOf } from './trend-days.ts';

const Ids = z.array(z.string().check(z.maxLength(200))).check(z.maxLength(10_000));

export const ImpactDay = z.object({
  /** `day` as text: one record a day. */
  id: z.string(),
  /** Counted from 1 January 1970, in the agent's zone. */
  day: z.number(),
  /** Ids of promises. */
  kept: Ids,
  late: Ids,
});
export type ImpactDay = Readonly<z.infer<typeof ImpactDay>>;

/**
 * The days that have to be written, being new or changed; none when all is noted.
 * @param noted the days noted so far; the last two are enough
 */
export function impactChanges(
  noted: readonly ImpactDay[],
  { now, laterToday, later, settled }: Pick<TodayRoom, 'now' | 'laterToday' | 'later' | 'settled'>,
  timeZone: string,
): readonly ImpactDay[] {
  const owed = new Set([...now, ...laterToday, ...later].map(({ id }) => id));
  const told = settled.flatMap((line) => {
    const at = settledAt(line);
    const isTold = at !== undefined && (line.state === 'kept' || line.state === 'broken');
    return isTold
      ? [{ id: line.id, day: dayOf(at, timeZone), as: line.state === 'kept' ? 'kept' : 'late' } as const]
      : [];
  });
  const gone = new Set([...owed, ...settled.map(({ id }) => id)]);
  const all = new Set([...noted.map(({ day }) => day), ...told.map(({ day }) => day)]);
  return [...all].flatMap((day) => {
    const before = noted.find((row) => row.day === day);
    const ids = (as: 'kept' | 'late') => [
      ...(before?.[as].filter((id) => !gone.has(id)) ?? []),
      ...told.filter((one) => one.day === day && one.as === as).map(({ id }) => id),
    ];
    const after = { id: String(day), day, kept: ids('kept'), late: ids('late') };
    return before && isSame(before.kept, after.kept) && isSame(before.late, after.late) ? [] : [after];
  });
}

/** The event that settled it; what lies before it made or moved it. */
const settledAt = ({ history, state }: PromiseLine): number | undefined =>
  history.findLast(({ to }) => to === state)?.at;

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));
