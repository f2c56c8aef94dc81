// What the page in each tab said last, in session memory, by tab.
import * as z from 'zod/mini';
import { TicketSnapshot } from '../domain/ticket/snapshot.ts';
import { sessionRows } from './session-rows.ts';

/** A row means that the content script has reported; without a snapshot, it saw no ticket. */
const TabPage = z.object({ origin: z.string(), snapshot: z.optional(TicketSnapshot) });
export type TabPage = Readonly<z.infer<typeof TabPage>>;

export const tabPages = sessionRows('page', TabPage);

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
