// A page's report: checked, joined with what is remembered of the ticket, kept in session memory, and its draft reviewed.
import { done, failed, type Outcome } from '../domain/problem.ts';
import { type Step, steps } from '../domain/reply/review.ts';
import { reviewDraft } from '../domain/reply/review-draft.ts';
import { withRemembered } from '../domain/ticket/remember.ts';
import { TicketSnapshot, ticketRef } from '../domain/ticket/snapshot.ts';
import { announce } from '../messages/changes.ts';
import type { PageSender } from '../messages/judge.ts';
import type { PageDraft, PageReport } from '../messages/page-protocol.ts';
import { siteOff } from '../messages/site-off.ts';
import { inTurn } from '../platform/turns.ts';
import { handedTexts } from '../storage/handed-texts.ts';
import { noteProblem } from '../storage/problems-seen.ts';
import { putEarned } from '../storage/progress.ts';
import { forgetTickets, recallTicket, rememberTicket } from '../storage/remembered-tickets.ts';
import { drafts, keepable, pageOf, type TabPage, tabPages } from '../storage/tab-pages.ts';
import { originOf } from './addresses.ts';
import { pageIsAbout } from './handed-over.ts';
import { followSent } from './sent.ts';
import { isSiteOn } from './sites-on.ts';

/** Reports of one tab keep their order, whatever each has to wait for. */
export function takeReport(report: PageReport, page: PageSender): Promise<Outcome> {
  return inTurn(`carecue page ${page.tabId}`, () => checkReport(report, page));
}

/** The reply changed and nothing else: the ticket is that of the last report. A key is waiting for it: nothing waits in a row. */
export function takeDraft({ draft, loadedAt }: PageDraft, { tabId, url }: PageSender): Promise<Outcome> {
  return inTurn(`carecue page ${tabId}`, async () => {
    const origin = originOf(url);
    const tab = String(tabId);
    const [isOn, page] = await Promise.all([origin !== undefined && isSiteOn(origin), pageOf(tab)]);
    if (!isOn) return siteOff;
    // Session memory was cleared, or the page never said which ticket it is on: it will say so when this is refused.
    if (page === undefined || page.origin !== origin || page.snapshot?.composer === undefined)
      return failed('message-refused', 'no ticket');
    const snapshot = { ...page.snapshot, composer: { ...page.snapshot.composer, draft } };
    const followed = followSent({ snapshot, tabId, loadedAt, now: Date.now() }, page.snapshot).catch(console.warn);
    await Promise.all([drafts.put(tab, { draft, of: page.at }), followed]);
    announce('page');
    await keepProgress(snapshot);
    return done;
  });
}

async function checkReport({ snapshot: read, loadedAt }: PageReport, { tabId, url }: PageSender): Promise<Outcome> {
  const origin = originOf(url);
  if (origin === undefined || !(await isSiteOn(origin))) return siteOff;
  if (read !== undefined && (read.source !== 'page' || originOf(read.url) !== origin)) {
    await refused('a page speaking for another');
    return failed('message-refused', 'a page speaking for another');
  }
  return keepReport(tabId, { origin, url, read, loadedAt });
}

/** Somebody said what they may not: told in the panel, and counted. */
export async function refused(reason: string): Promise<void> {
  await noteProblem('message-refused', reason);
  announce('problems');
}

type Report = {
  readonly origin: string;
  readonly url: string;
  readonly read: TicketSnapshot | undefined;
  readonly loadedAt: number | undefined;
};

async function keepReport(tabId: number, { origin, url, read, loadedAt }: Report): Promise<Outcome> {
  const tab = String(tabId);
  const snapshot = read === undefined ? undefined : await remembered(keepable(read));
  const page = { origin, ...(snapshot !== undefined && { snapshot }) };
  const [before, handed] = await Promise.all([pageOf(tab), handedTexts.get(tab)]);
  const { at: _, ...was } = before ?? { at: 0 };
  const isNews = JSON.stringify(was) !== JSON.stringify(page);
  if (isNews) await putPage(tab, { ...page, at: Date.now() });
  if (handed !== undefined && handed.about !== pageIsAbout(snapshot, url)) await handedTexts.drop(tab);
  if (isNews) {
    await followSent({ snapshot, tabId, loadedAt, now: Date.now() }, before?.snapshot).catch(console.warn);
    announce('page');
  }
  if (snapshot === undefined) return done;
  // The panel reads by now: what only later pages and readings need does not keep it waiting.
  if (snapshot.messages.length > 0)
    await rememberTicket(ticketRef(snapshot).key, snapshot, Date.now()).catch(console.warn);
  await keepProgress(snapshot);
  return done;
}

/** Joined with what this ticket's other pages said. */
async function remembered(read: TicketSnapshot): Promise<TicketSnapshot> {
  const { key } = ticketRef(read);
  // Parsed for the order of its keys: the same must look the same when it is compared with what was kept.
  return TicketSnapshot.parse(withRemembered(read, await recallTicket(key)));
}

/** What was typed on the report before is in this one. When session memory is full, what is only remembered gives way. */
async function putPage(tab: string, page: TabPage): Promise<void> {
  await tabPages.put(tab, page).catch(async () => {
    await forgetTickets(async () => true);
    await tabPages.put(tab, page);
  });
  await drafts.drop(tab);
}

/**
 * An empty box says nothing about how far the reply had come; an internal note is no reply. A store that cannot be
 * written is told with the facts: the report was taken all the same.
 */
async function keepProgress(snapshot: TicketSnapshot): Promise<void> {
  const { draft = '', audience } = snapshot.composer ?? {};
  if (draft.trim() === '' || audience === 'internal') return;
  const kept = await putEarned(ticketRef(snapshot).key, earnedBy(draft), { now: Date.now(), since: askedAt(snapshot) });
  if (kept.ok && kept.value) announce('progress');
}

function earnedBy(draft: string): readonly Step[] {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const review = reviewDraft(draft, { now: Date.now(), timeZone });
  return steps.filter((step) => review.steps[step].length > 0);
}

/** When the customer last wrote, epoch milliseconds, as far as the page says. */
function askedAt({ messages }: TicketSnapshot): number | undefined {
  return messages.findLast(({ author, at }) => author === 'customer' && at !== undefined)?.at;
}

/** The same for a ticket read before. */
export async function lastAsked(ticketKey: string): Promise<number | undefined> {
  const snapshot = await recallTicket(ticketKey);
  return snapshot === undefined ? undefined : askedAt(snapshot);
}
