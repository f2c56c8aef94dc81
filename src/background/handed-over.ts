// A text the agent hands over because the page could not be read, or not well enough: a selection or a paste.

import { done, failed, type Outcome } from '../domain/problem.ts';
import { maxText } from '../domain/ticket/limits.ts';
import { type TicketSnapshot, ticketRef } from '../domain/ticket/snapshot.ts';
import { announce } from '../messages/changes.ts';
import { askForSelection } from '../messages/to-page.ts';
import { readSelection } from '../platform/page-scripts.ts';
import { tabAddress } from '../platform/tabs.ts';
import { type HandedText, handedTexts } from '../storage/handed-texts.ts';
import { pageOf, type TabPage } from '../storage/tab-pages.ts';

/** What a page is about: the ticket it shows, or else its address. */
export function pageIsAbout(snapshot: TicketSnapshot | undefined, url: string): string {
  return snapshot === undefined ? url : ticketRef(snapshot).key;
}

/** The text takes the place of the page's messages; ticket, names and reply box stay the page's, where it has them. */
export function withHandedText(page: TabPage | undefined, handed: HandedText): TicketSnapshot {
  const { source, text, url } = handed;
  const base = page?.snapshot ?? { helpdesk: 'generic', url };
  return { ...base, source, messages: [{ author: 'customer', text }] };
}

export async function handOver(tabId: number, source: HandedText['source'], text: string): Promise<Outcome> {
  if (text.trim() === '') return failed('no-selection');
  const [page, address] = await Promise.all([pageOf(String(tabId)), tabAddress(tabId)]);
  const url = address ?? page?.snapshot?.url ?? '';
  const about = pageIsAbout(page?.snapshot, url);
  await handedTexts.put(String(tabId), { source, text: text.slice(0, maxText), url, about });
  announce('page');
  return done;
}

/** Through the content script where the site is on, else directly: the click that opened the panel lets us (`activeTab`). */
export async function handOverSelection(tabId: number, known = ''): Promise<Outcome> {
  const answered = await askForSelection(tabId);
  if (answered.ok) return handOver(tabId, 'selection', answered.value || known);
  if (answered.problem.code === 'no-selection' && known === '') return answered;
  const read = await readSelection(tabId).catch(() => undefined);
  if (read === undefined && known === '') return failed('page-gone');
  return handOver(tabId, 'selection', read || known);
}

export async function takeBack(tabId: number): Promise<Outcome> {
  await handedTexts.drop(String(tabId));
  announce('page');
  return done;
}
