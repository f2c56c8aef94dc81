// The notifications of promises: one by one as their times come, and as one digest when several waited. They show on lock
// screens and shared desks: unless the agent wants more, the ticket's number and the time, and nothing else.
import { type CarePromise, isOwed } from '../domain/promises/promise.ts';
import type { Settings } from '../domain/settings.ts';
import { announce } from '../messages/changes.ts';
import { clearNotification, mayNotify, showNotification, shownNotifications } from '../platform/notifications.ts';
import { within } from '../platform/time-limit.ts';
import { systemWords, uiLanguage } from '../platform/ui-language.ts';
import { noteProblem } from '../storage/problems-seen.ts';
import { readPromise } from '../storage/promises.ts';
import { remindersShown } from '../storage/reminders-shown.ts';

/** Milliseconds: a system without a notification service answers the first one after about five seconds. */
const limit = 8_000;
/** A digest names so many; more do not fit a notification. */
const mostNamed = 4;
/** And is known by so many. */
const mostInDigest = 20;

/** A promise and the moment, epoch milliseconds, at which to remind of it. */
export type Reminder = { readonly promise: CarePromise; readonly moment: number };

/** The promise that is due first comes first in each, so that a click leads to its ticket. */
const singleId = (promiseId: string, moment: number): string => `${promiseId} ${moment}`;
const digestId = (reminders: readonly Reminder[]): string =>
  reminders.map(({ promise, moment }) => singleId(promise.id, moment)).join(' ');
/** The ids stand at the even places, each before its moment. */
const promisesOf = (notification: string): readonly string[] =>
  notification.split(' ').filter((_, place) => place % 2 === 0);
export const promiseOfNotification = (id: string): string => promisesOf(id)[0] ?? id;

/**
 * Shows the reminders, earliest due first, each once and in place of its earlier one. Never rejects: badge and panel carry
 * the promises anyway.
 */
export async function remindOf(reminders: readonly Reminder[], { promises }: Settings): Promise<void> {
  try {
    const shown = await remindersShown.some(reminders.map(({ promise }) => promise.id));
    const fresh = reminders.filter(({ promise, moment }) => shown.get(promise.id)?.moment !== moment);
    const [first, second] = fresh;
    if (first === undefined || !(await mayNotify())) return;
    await Promise.all(fresh.map(({ promise }) => withdrawReminder(promise)));
    const notification =
      second === undefined
        ? { id: singleId(first.promise.id, first.moment), ...single(first.promise, promises.privateNotifications) }
        : { id: digestId(fresh.slice(0, mostInDigest)), ...digest(fresh.map(({ promise }) => promise)) };
    await within(limit, showNotification(notification));
    // All at once: of a digest half remembered, the other half would be shown again by itself.
    await remindersShown.putAll(new Map(fresh.map(({ promise, moment }) => [promise.id, { moment }])));
  } catch (error) {
    await noteProblem('notifications-off', String(error)).catch(console.warn);
    announce('problems');
  }
}

/** Takes the promise's last reminder off the screen; a digest only when nothing it names is owed any more. */
export async function withdrawReminder({ id, remindedFor }: CarePromise): Promise<void> {
  if (remindedFor === undefined) return;
  const told = (await shownNotifications().catch(() => [])).filter((shown) => promisesOf(shown).includes(id));
  const over = await Promise.all(told.map(async (shown) => (await isAnyOwed(promisesOf(shown), id)) === false));
  await Promise.all(told.filter((_, place) => over[place]).map(clearNotification)).catch(console.warn);
}

/** Whether any but `without` is owed; one that cannot be read may be. */
async function isAnyOwed(ids: readonly string[], without: string): Promise<boolean> {
  const others = await Promise.all(ids.filter((id) => id !== without).map(readPromise));
  return others.some((read) => !read.ok || (read.value !== undefined && isOwed(read.value)));
}

function single(promise: CarePromise, isPrivate: boolean): { title: string; text: string } {
  const { due, words, customer } = promise;
  const [ticket, time] = [ticketName(promise), timeOf(due)];
  if (isPrivate)
    return { title: systemWords('notificationTitle'), text: systemWords('notificationTicket', ticket, time) };
  const who = customer === undefined ? ticket : `${customer} · ${ticket}`;
  return { title: who, text: systemWords('notificationWords', words, time) };
}

/** Ticket numbers and times, whatever the agent has set: more would not be read. */
function digest(promises: readonly CarePromise[]): { title: string; text: string } {
  const named = promises.slice(0, mostNamed).map((promise) => `${timeOf(promise.due)} ${ticketName(promise)}`);
  const more = promises.length > mostNamed ? ['…'] : [];
  return { title: systemWords('notificationDigest', String(promises.length)), text: [...named, ...more].join('\n') };
}

const ticketName = ({ ticket: { ticketId } }: CarePromise): string =>
  ticketId === undefined ? systemWords('ticketUntitled') : systemWords('ticketNumber', ticketId);

function timeOf(due: number): string {
  const today = new Date(due).toDateString() === new Date().toDateString();
  const date = today ? {} : ({ weekday: 'short', day: 'numeric', month: 'short' } as const);
  return new Intl.DateTimeFormat(uiLanguage(), { ...date, hour: 'numeric', minute: '2-digit' }).format(due);
}
