// One routine that makes the world agree with the ledger: at start-up, install, update, worker start, alarm, when a panel
// looks, and after every write. Idempotent: whatever was lost meanwhile (alarms, badge, registration) it puts back, and a
// second run does nothing twice.
//
// A reminder is shown first and marked as delivered after. A crash between the two shows it again at the next start,
// under the same notification id, so that it takes the place of the first; marking first would lose it for good. The
// mark is one strict transaction for all of them, and runs take turns, so only a crash can repeat a reminder.
import { owedMoment, planReminders, reminded } from '../domain/promises/reminders.ts';
import { announce } from '../messages/changes.ts';
import { planWake } from '../platform/alarms.ts';
import { showBadge } from '../platform/badge.ts';
import { inTurn } from '../platform/turns.ts';
import { forgetProgress } from '../storage/progress.ts';
import { changePromises, forgetSettled, readWaking } from '../storage/promises.ts';
import { remindOf } from './reminding.ts';
import { quietEnd, settingsNow } from './rhythm.ts';
import { keepSites } from './sites.ts';

/**
 * The longest sleep while a reminder lies ahead, in milliseconds. Alarms may count time awake (Firefox): after a
 * laptop's sleep or a jump of the clock they come late by as much, and this bounds it.
 */
const longestSleep = 5 * 60_000;

/** What was settled longer ago is forgotten: a year's work is enough to look back on. Milliseconds. */
const settledKept = 366 * 24 * 3_600_000;
/** How far a reply has come is forgotten so long after it was last worked on: the ticket is over. Milliseconds. */
const progressKept = 60 * 24 * 3_600_000;

export async function reconcile(): Promise<void> {
  await Promise.all([keepSites().catch(console.warn), keepReminders().catch(console.warn)]);
}

function keepReminders(): Promise<void> {
  return inTurn('carecue reminders', async () => {
    const now = Date.now();
    const [waking, settings] = await Promise.all([readWaking(now), settingsNow()]);
    if (!waking.ok) {
      // A newer database stays closed until the next update; anything else may pass.
      return planWake(waking.problem.code === 'store-newer' ? undefined : now + longestSleep);
    }
    const { fire, nextAt = waking.value.nextDue } = planReminders(waking.value.rows, now, quietEnd(settings, now));
    await planWake(nextAt === undefined ? undefined : Math.min(nextAt, now + longestSleep));
    await showBadge(waking.value.dueCount);
    await Promise.all([forgetSettled(now - settledKept), forgetProgress(now - progressKept)]);
    if (fire.length === 0) return;
    const moments = new Map(fire.map((promise) => [promise.id, owedMoment(promise, now) ?? now]));
    const reminders = fire.map((promise) => ({ promise, moment: moments.get(promise.id) ?? now }));
    await remindOf(reminders, settings);
    await changePromises([...moments.keys()], (promise) => reminded(promise, moments.get(promise.id) ?? now));
    announce('promises');
  });
}
