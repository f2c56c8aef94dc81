// Moments in and out of the command line: an instant, or what a clock on the wall shows in a zone.
import { instantOf, wallOf, wallText } from '../domain/due/wall.ts';

const wallClock = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?(.*)$/;

/**
 * Epoch milliseconds of a number (as it is), an ISO text with a zone or an offset, or a wall clock in `timeZone`.
 * @throws {Error} when it is none of these
 */
export function momentOf(given: string | number, timeZone: string): number {
  if (typeof given === 'number') return given;
  const [, year, month, day, hour = '0', minute = '0', second = '0', zone = ''] = wallClock.exec(given.trim()) ?? [];
  if (year === undefined) throw new Error(`"${given}" is no date and time`);
  if (/^(?:Z|[+-]\d\d:?\d\d)$/i.test(zone)) return Date.parse(given.trim().replace(' ', 'T'));
  const wall = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
  return instantOf(wall, timeZone);
}

/** `YYYY-MM-DDTHH:mm` as the clock in `timeZone` shows it. */
export const wallMinute = (at: number, timeZone: string): string => wallText(wallOf(at, timeZone)).slice(0, 16);

export const systemZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
