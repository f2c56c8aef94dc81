// When the working day is about to end, or just has.
import { day, hour, minute, wallOf } from '../due/wall.ts';
import { spansOn, type WorkingHours } from '../due/working-hours.ts';

const before = 45 * minute;
const after = 3 * hour;

/**
 * Whether an instant (epoch ms) is near the last closing of its day, or of the day before.
 * @param timeZone IANA name of the zone the hours are kept in
 */
export function isNearShiftEnd(at: number, hours: WorkingHours, timeZone: string): boolean {
  const wall = wallOf(at, timeZone);
  return [wall - day, wall].some((on) => {
    const close = spansOn(on, hours).at(-1)?.close;
    return close !== undefined && wall >= close - before && wall <= close + after;
  });
}
