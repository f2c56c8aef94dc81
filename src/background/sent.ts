// Replies that are sent: a page tells of the press, its next reports show whether the reply went out. Everything is kept in
// session memory, for a form that is posted takes its page along, and the worker may go at any moment.
import { cutText } from '../domain/language/words.ts';
import { done, type Outcome } from '../domain/problem.ts';
import { readTicket } from '../domain/reading/read-ticket.ts';
import type { Review } from '../domain/reply/review.ts';
import { reviewDraft } from '../domain/reply/review-draft.ts';
import { openerOf } from '../domain/reply/rules/not-scripted.ts';
import type { Settings } from '../domain/settings.ts';
import { conversationOf, type Seen, type Sending, sendingOf, wasSent } from '../domain/ticket/sending.ts';
import { isOver, sentReply } from '../domain/ticket/sent-reply.ts';
import type { TicketSnapshot } from '../domain/ticket/snapshot.ts';
import { customerVoice } from '../domain/ticket/voice.ts';
import { announce } from '../messages/changes.ts';
import type { PageSender } from '../messages/judge.ts';
import type { PageSending } from '../messages/page-protocol.ts';
import { siteOff } from '../messages/site-off.ts';
import { inTurn } from '../platform/turns.ts';
import { keepOpener } from '../storage/openers.ts';
import { keepNewest, sendings, sentReplies } from '../storage/sent-replies.ts';
import { pageOf } from '../storage/tab-pages.ts';
import { originOf } from './addresses.ts';
import { followReply } from './follow-reply.ts';
import { followSilence } from './follow-silence.ts';
import { noteHandling, noteWork, settleHandling } from './handled.ts';
import { rhythmIn, settingsNow } from './rhythm.ts';
import { isSiteOn } from './sites-on.ts';

/** The agent presses "send". In turn with the reports of its tab: the one before says on which ticket. */
export function takeSending(press: PageSending, { tabId, url }: PageSender): Promise<Outcome> {
  return inTurn(`carecue page ${tabId}`, async () => {
    const origin = originOf(url);
    if (origin === undefined || !(await isSiteOn(origin))) return siteOff;
    const page = await pageOf(String(tabId));
    if (page?.origin !== origin) return done;
    const seen = { snapshot: page.snapshot, tabId, loadedAt: press.loadedAt, now: Date.now() };
    const sending = sendingOf({ ...seen, text: press.draft, isSure: press.isSure });
    if (sending === undefined) return done;
    await keepNewest(sendings, sending);
    await noteHandling(sending, page.snapshot).catch(console.warn);
    // Told late, when the box was seen to be empty already.
    if (await settle(sending, seen)) announce('page');
    return done;
  });
}

/** What the agent pressed "send" on in this tab is discarded. */
export function forgetSending({ tabId }: PageSender): Promise<Outcome> {
  return inTurn(`carecue page ${tabId}`, async () => {
    const snapshot = (await pageOf(String(tabId)))?.snapshot;
    if (snapshot === undefined) return done;
    const sending = await sendings.get(conversationOf(snapshot));
    await sendings.drop(conversationOf(snapshot));
    if (sending !== undefined) await settleHandling(sending, false);
    return done;
  });
}

/** A page shows something new. @param before what this tab showed before */
export async function followSent(seen: Seen, before: TicketSnapshot | undefined): Promise<void> {
  const now = seen.snapshot && conversationOf(seen.snapshot);
  if (seen.snapshot !== undefined) await followSilence(seen.snapshot, seen.now);
  if (isWork(seen.snapshot, before)) await noteWork(seen.now).catch(console.warn);
  const keys = new Set([before && conversationOf(before), now].filter((key) => key !== undefined));
  const underWay = await sendings.some([...keys]);
  for (const sending of underWay.values()) await settle(sending, seen);
  const sent = now === undefined ? undefined : await sentReplies.get(now);
  if (now !== undefined && sent !== undefined && isOver(sent, seen)) await sentReplies.drop(now);
}

/** A page changes by itself too; a reply and the ticket looked at change by somebody's hand. */
function isWork(now: TicketSnapshot | undefined, before: TicketSnapshot | undefined): boolean {
  if (now === undefined) return false;
  if (before === undefined || conversationOf(now) !== conversationOf(before)) return true;
  const draft = now.composer?.draft ?? '';
  return draft !== '' && draft !== before.composer?.draft;
}

/** @returns whether it is known now to have been sent */
async function settle(sending: Sending, seen: Seen): Promise<boolean> {
  const outcome = wasSent(sending, seen);
  if (outcome === 'unclear') return false;
  await sendings.drop(sending.conversation);
  await settleHandling(sending, outcome === 'yes').catch(console.warn);
  if (outcome === 'no') return false;
  const settings = await settingsNow();
  const review = reviewAsSent(sending, seen, settings);
  const settled = await followReply(sending, review, seen.snapshot, settings);
  await keepNewest(sentReplies, sentReply(sending, review, settled));
  const opener = openerOf(cutText(customerVoice(sending.text)));
  if (opener !== undefined) await inTurn('carecue openers', () => keepOpener(opener, sending.ticket.url));
  return true;
}

/** "Today" in a reply is the day on which it was sent; one too short to tell speaks the customer's language. */
function reviewAsSent({ text, at, conversation }: Sending, { snapshot }: Seen, settings: Settings): Review {
  const { leads: _, ...rhythm } = rhythmIn(settings);
  const read = snapshot && conversationOf(snapshot) === conversation ? readTicket(snapshot) : undefined;
  return reviewDraft(text, { now: at, ...rhythm, ...(read && { lang: read.reading.lang }) });
}

/** The agent has read that it was sent. */
export async function dismissSent(conversation: string): Promise<Outcome> {
  await sentReplies.drop(conversation);
  announce('page');
  return done;
}
