// What the page in each tab said last, in session memory, by tab.
import * as z from 'zod/mini';
import { TicketSnapshot } from '../domain/ticket/snapshot.ts';
import { sessionRows } from './session-rows.ts';

/** A row means that the content script has reported; without a snapshot, it saw no ticket. */
const TabPage = z.object({
  origin: z.string(),
  snapshot: z.optional(TicketSnapshot),
  /** When it was reported, epoch milliseconds. */
  at: z.number(),
});
export type TabPage = Readonly<z.infer<typeof TabPage>>;

export const tabPages = sessionRows('page', TabPage);

/** The reply as it was typed on since the page was reported at `of`: a row of its own, since it changes with every key. */
const TypedDraft = z.object({ draft: z.string(), of: z.number() });
export const drafts = sessionRows('draft', TypedDraft);

/** What the page in a tab says now: its last report, and the reply typed on since. */
export async function pageOf(tab: string): Promise<TabPage | undefined> {
  const [page, typed] = await Promise.all([tabPages.get(tab), drafts.get(tab)]);
  const composer = page?.snapshot?.composer;
  if (page?.snapshot === undefined || composer === undefined || typed?.of !== page.at) return page;
  return { ...page, snapshot: { ...page.snapshot, composer: { ...composer, draft: typed.draft } } };
}

/** The tab is closed, or its site turned off. */
export const dropPage = (tab: string): Promise<unknown> => Promise.all([tabPages.drop(tab), drafts.drop(tab)]);

/** Characters. A schema-sized snapshot could fill the browser's 10 MB alone; a long ticket has some tens of thousands. */
const maxSize = 400_000;

/** The snapshot, without its oldest messages where it is too long to keep: the newest are the ones to answer. */
export function keepable(snapshot: TicketSnapshot): TicketSnapshot {
  let room = maxSize;
  const newest = snapshot.messages.toReversed().filter(({ text }) => {
    room -= text.length;
    return room >= 0;
  });
  return newest.length === snapshot.messages.length ? snapshot : { ...snapshot, messages: newest.toReversed() };
}
