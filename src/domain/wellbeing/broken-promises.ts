// When promises were broken lately: those that were settled too late or never, and those whose time is over.
import type { TodayRoom } from '../promises/promise-view.ts';

/** @returns epoch milliseconds, in no order */
export function brokenIn({ now, settled }: Pick<TodayRoom, 'now' | 'settled'>): readonly number[] {
  const late = settled.filter(({ state }) => state === 'broken').map(({ due }) => due);
  return [...late, ...now.filter(({ isOverdue }) => isOverdue).map(({ due }) => due)];
}
