// When and for whom something is worked out: what of the world a view depends on beside the facts.
import type { WorkingHours } from './due/working-hours.ts';
import type { Lang } from './language/lang.ts';
import type { Rhythm } from './promises/rhythm.ts';

/** now: epoch milliseconds. timeZone: IANA name of the system's zone. uiLang: the language the panel speaks. */
export type World = { readonly now: number; readonly timeZone: string; readonly uiLang: Lang };

/** The same with the zone and the hours the agent works in. */
export type Moment = World & {
  readonly hours: WorkingHours;
  readonly customerZone?: string;
  readonly rhythm: Rhythm;
};
