// Between an instant and what a date or time field holds ("2026-11-21T16:00") in the agent's own zone.
import { instantOf, wallOf, wallText } from '../domain/due/wall.ts';

/** Epoch milliseconds → "2026-11-21T16:00". */
export function toField(at: number, timeZone: string): string {
  return wallText(wallOf(at, timeZone)).slice(0, 'yyyy-mm-ddThh:mm'.length);
}

/** "2026-11-21T16:00" → epoch milliseconds; undefined for a field that is empty or half filled. */
export function fromField(value: string, timeZone: string): number | undefined {
  const wall = Date.parse(`${value}Z`);
  return Number.isNaN(wall) ? undefined : instantOf(wall, timeZone);
}
