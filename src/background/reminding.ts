// The notification of one promise. It shows on lock screens and shared desks: the ticket's number and the time, no more.
import type { CarePromise } from '../domain/promises/promise.ts';
import { announce } from '../messages/changes.ts';
import { clearNotification, mayNotify, showNotification } from '../platform/notifications.ts';
import { within } from '../platform/time-limit.ts';
import { systemWords, uiLanguage } from '../platform/ui-language.ts';
import { noteProblem } from '../storage/problems-seen.ts';
import { remindersShown } from '../storage/reminders-shown.ts';

/** Milliseconds: a system without a notification service answers the first one after about five seconds. */
const limit = 8_000;

const notificationId = (promiseId: string, moment: number): string => `${promiseId} ${moment}`;

export const promiseOfNotification = (id: string): string => id.split(' ')[0] ?? id;

/**
 * Shows the reminder for `moment` in place of an earlier one, unless it was shown already. Never rejects: badge and panel
 * carry the promise anyway.
 */
export async function remindOf(promise: CarePromise, moment: number): Promise<void> {
  try {
    if ((await remindersShown.get(promise.id))?.moment === moment || !(await mayNotify())) return;
    await withdrawReminder(promise);
    await within(limit, showNotification({ id: notificationId(promise.id, moment), ...words(promise) }));
    await remindersShown.put(promise.id, { moment });
  } catch (error) {
    await noteProblem('notifications-off', String(error)).catch(console.warn);
    announce('problems');
  }
}

/** Takes the promise's last reminder off the screen. */
export async function withdrawReminder({ id, remindedFor }: CarePromise): Promise<void> {
  if (remindedFor !== undefined) await clearNotification(notificationId(id, remindedFor)).catch(console.warn);
}

function words({ ticket: { ticketId }, due }: CarePromise): { title: string; text: string } {
  const today = new Date(due).toDateString() === new Date().toDateString();
  const date = today ? {} : ({ weekday: 'short', day: 'numeric', month: 'short' } as const);
  const time = new Intl.DateTimeFormat(uiLanguage(), { ...date, hour: 'numeric', minute: '2-digit' }).format(due);
  const ticket = ticketId === undefined ? systemWords('ticketUntitled') : systemWords('ticketNumber', ticketId);
  return { title: systemWords('notificationTitle'), text: systemWords('notificationTicket', ticket, time) };
}
