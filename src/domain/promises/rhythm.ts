// When the agent works and wants to be reminded, as they have set it.
import type { WorkingHours } from '../due/working-hours.ts';
import type { Settings } from '../settings.ts';
import type { ReminderLeads } from './reminders.ts';
import { workZone } from './work-settings.ts';

export type Rhythm = {
  /** IANA name of the zone the hours are kept in. */
  readonly timeZone: string;
  /** Where the customers are, when that is elsewhere. */
  readonly customerZone?: string;
  readonly hours: WorkingHours;
  readonly leads: ReminderLeads;
};

/** @param systemZone holds where the agent chose none */
export function rhythmOf({ work, promises }: Settings, systemZone: string): Rhythm {
  const { chase, ...ahead } = promises.leads;
  return {
    timeZone: workZone(work, systemZone),
    hours: work.hours,
    ...(work.customerZone !== 'auto' && { customerZone: work.customerZone }),
    leads: { ...ahead, ...(chase !== null && { chase }) },
  };
}
