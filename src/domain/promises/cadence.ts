// "Every four working hours until solved": a rhythm of updates. Only the gap since the last one counts, so a reply at any
// time begins the next stretch.
import * as z from 'zod/mini';
import type { WorkingHours } from '../due/working-hours.ts';
import { addWorkingDays, addWorkingTime } from '../due/working-time.ts';

export const Cadence = z.object({
  every: z.int().check(z.gte(1), z.lte(500)),
  unit: z.enum(['hours', 'working-hours', 'working-days']),
});
export type Cadence = Readonly<z.infer<typeof Cadence>>;

const hour = 3_600_000;

/** When the next update is due after one at `from`; epoch milliseconds, `timeZone` an IANA name. */
export function nextUpdate({ every, unit }: Cadence, from: number, timeZone: string, hours: WorkingHours): number {
  switch (unit) {
    case 'hours':
      return from + every * hour;
    case 'working-hours':
      return addWorkingTime(from, every * hour, timeZone, hours);
    case 'working-days':
      return addWorkingDays(from, every, timeZone, hours);
  }
}
