// Back to the ticket a promise was made on, or one to ask after: to its tab, or a new one.
import { done, failed, type Outcome } from '../domain/problem.ts';
import { type TicketRef, ticketRef } from '../domain/ticket/snapshot.ts';
import { announce } from '../messages/changes.ts';
import { clearNotification } from '../platform/notifications.ts';
import { openTab, openTabs, showTab } from '../platform/tabs.ts';
import { noteProblem } from '../storage/problems-seen.ts';
import { readPromise } from '../storage/promises.ts';
import { tabPages } from '../storage/tab-pages.ts';
import { originOf } from './addresses.ts';
import { promiseOfNotification } from './reminding.ts';

export async function openTicket(ticket: TicketRef): Promise<Outcome> {
  // The address was read from a page: only a web page is ever opened.
  if (originOf(ticket.url) === undefined) return failed('ticket-tab-lost', 'no address');
  try {
    const tabId = await tabShowing(ticket);
    const shown =
      tabId !== undefined &&
      (await showTab(tabId).then(
        () => true,
        () => false,
      ));
    if (!shown) await openTab(ticket.url);
    return done;
  } catch (error) {
    return failed('ticket-tab-lost', String(error));
  }
}

async function tabShowing({ key, url }: TicketRef): Promise<number | undefined> {
  for (const [tabId, { snapshot }] of await tabPages.all()) {
    if (snapshot !== undefined && ticketRef(snapshot).key === key) return Number(tabId);
  }
  return (await openTabs()).find((tab) => tab.url === url)?.id;
}

/** No panel may be open to hear of a failure: it waits among the problems. */
export async function openTicketOfNotification(id: string): Promise<void> {
  await clearNotification(id);
  const promise = await readPromise(promiseOfNotification(id));
  const ticket = promise.ok ? promise.value?.ticket : undefined;
  const opened = ticket === undefined ? failed('ticket-tab-lost', 'no promise') : await openTicket(ticket);
  if (opened.ok) return;
  await noteProblem(opened.problem.code, opened.problem.detail);
  announce('problems');
}
