// How soon each kind of change of a page is worth reading; all in milliseconds. See when-quiet.ts.
import type { Kind } from './when-quiet.ts';

export const kinds = {
  /** In a reply box that a panel follows: a timer of its own for every key. */
  typing: { gap: 20, longest: 400, rarest: 0 },
  /** The same for what is kept of the ticket: a browser that dies takes the steps of half a second with it, not more. */
  typingToKeep: { gap: 500, longest: 5_000, rarest: 0 },
  /** In the conversation, or round it. */
  page: { gap: 150, longest: 400, rarest: 1_000 },
  /** The same after the address has changed: a ticket is being drawn, and the agent waits for it. */
  arriving: { gap: 50, longest: 400, rarest: 0 },
  /** Beside the conversation: lists, clocks, who else is here. */
  elsewhere: { gap: 150, longest: 2_000, rarest: 10_000 },
  /** What changes there again and again and has said nothing new for long. */
  chatter: { gap: 60_000, longest: 60_000, rarest: 0 },
  /** Between two tickets a page shows none for a moment; only if it lasts is it told. */
  gone: { gap: 400, longest: 400, rarest: 0 },
  /** The agent looks at the page again, or a panel begins to. */
  looked: { gap: 0, longest: 0, rarest: 0 },
} as const satisfies Record<string, Kind>;
