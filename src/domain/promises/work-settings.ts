// When the agent works, and when reminders wait. Defaults stand beside the schema, once: Monday to Friday, nine to five, in the
// system's zone; no breaks, no holidays, no quiet hours.
import * as z from 'zod/mini';
import { wallOf } from '../due/wall.ts';
import { defaultHours, WorkingHours } from '../due/working-hours.ts';
import { QuietHours } from './quiet-time.ts';

function isTimeZone(name: string): boolean {
  try {
    wallOf(0, name);
    return true;
  } catch {
    return false;
  }
}

/** An IANA name this browser knows. */
const TimeZone = z.string().check(z.maxLength(60), z.refine(isTimeZone));

const fields = {
  /** `auto` follows the system. */
  timeZone: z.union([z.literal('auto'), TimeZone]),
  /** Where the customers are, for "4 pm your time"; `auto`: where the agent is. */
  customerZone: z.union([z.literal('auto'), TimeZone]),
  hours: WorkingHours,
  quiet: QuietHours,
  /** When the focus time last begun ends, epoch milliseconds; 0: never begun. */
  focusUntil: z.number().check(z.gte(0)),
};

/** A field that was never set has its default. */
export const WorkSettings = z.object({
  timeZone: z._default(fields.timeZone, 'auto'),
  customerZone: z._default(fields.customerZone, 'auto'),
  hours: z._default(fields.hours, () => ({ week: defaultHours.week.map((spans) => [...spans]), holidays: [] })),
  quiet: z._default(fields.quiet, []),
  focusUntil: z._default(fields.focusUntil, 0),
});
export type WorkSettings = Readonly<z.infer<typeof WorkSettings>>;

export const defaultWorkSettings: WorkSettings = WorkSettings.parse({});

/** With some of it changed; undefined when that makes no sense. */
export function changedWork(work: WorkSettings, some: Partial<WorkSettings>): WorkSettings | undefined {
  const changed = z.safeParse(WorkSettings, { ...work, ...some });
  return changed.success ? changed.data : undefined;
}

/** The zone the hours are kept in: the agent's, or the system's where they chose none. */
export const workZone = ({ timeZone }: WorkSettings, systemZone: string): string =>
  timeZone === 'auto' ? systemZone : timeZone;
