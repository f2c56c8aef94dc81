// What an adapter is made of: a recogniser, which says whether a page is its own, and a reader. Neither writes, neither
// throws. The recognisers of all desks are on every page, a reader only where its desk is: see recognise.ts.
import type { HelpdeskId } from '../domain/ticket/helpdesks.ts';
import type { TicketSnapshot } from '../domain/ticket/snapshot.ts';
import type { Texts } from './text-memory.ts';

export type Page = {
  readonly document: Document;
  readonly url: URL;
  /** The editable the agent had the caret in last; says more about which box is the reply than any heuristic. */
  readonly focused?: Element | undefined;
  /** What is known since the last reading; without it everything is read anew. */
  readonly texts?: Texts | undefined;
};

/** Cheap: the address and at most a look or two. The first that matches has the page to itself. */
export type Recogniser = (page: Page) => boolean;

export type Reader = {
  /** Stays for ever: promises and progress are kept under it. */
  readonly id: HelpdeskId;
  /** `undefined` when no ticket is open, or the page contradicts itself about which one it is. */
  readonly read: (page: Page) => TicketSnapshot | undefined;
  /** The reply box of the ticket shown: a field, or the root of an editable; may be inside a frame or a shadow root. */
  readonly replyBox: (page: Page) => Element | undefined;
};
