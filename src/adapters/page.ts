// What an adapter is: it says whether a page is its own, and reads it. It never writes, and never throws.
import type { TicketSnapshot } from '../domain/ticket/snapshot.ts';

export type Page = {
  readonly document: Document;
  readonly url: URL;
  /** The editable the agent had the caret in last; says more about which box is the reply than any heuristic. */
  readonly focused?: Element | undefined;
};

export type Adapter = {
  /** Stays for ever: promises and progress are kept under it. */
  readonly id: string;
  readonly name: string;
  /** Cheap: the address and at most a look or two. The first adapter that matches has the page to itself. */
  readonly matches: (page: Page) => boolean;
  /** `undefined` when no ticket is open, or the page contradicts itself about which one it is. */
  readonly read: (page: Page) => TicketSnapshot | undefined;
  /** The reply box of the ticket shown: a field, or the root of an editable; may be inside a frame or a shadow root. */
  readonly replyBox: (page: Page) => Element | undefined;
};
