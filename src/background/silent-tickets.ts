// The tickets to ask after now. Only the ledger as a whole knows on which of them a promise is owed.
import type { Outcome } from '../domain/problem.ts';
import { type Silence, silences } from '../domain/promises/silence.ts';
import { readFollowUps } from '../storage/follow-ups.ts';
import { readOwedOn } from '../storage/promises.ts';
import type { Rows } from '../storage/store.ts';
import { rhythmIn, settingsNow } from './rhythm.ts';

/** A list one can take in at a glance. */
const mostSilences = 5;

/** At `now`, epoch milliseconds; the longest silence first. */
export async function silentTickets(now: number): Promise<Outcome<Rows<Silence>>> {
  const [followUps, settings] = await Promise.all([readFollowUps(now), settingsNow()]);
  if (!followUps.ok) return followUps;
  const { quietAfter, solvedAfter } = settings.promises;
  const { timeZone, hours } = rhythmIn(settings);
  const found: Silence[] = [];
  for (const silence of silences(followUps.value.rows, now, { quietAfter, solvedAfter, timeZone, hours })) {
    if (found.length === mostSilences) break;
    const owed = await readOwedOn(silence.followUp.key);
    if (!owed.ok) return owed;
    if (owed.value.length === 0) found.push(silence);
  }
  return { ok: true, value: { rows: found, unreadable: followUps.value.unreadable } };
}
