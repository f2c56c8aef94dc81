// The panel's end of the line on which a page shows the reply while it is typed: from the key to the checklist with no store
// in between. The page's end is in page-port.ts. All else that a page shows, the panel has from the background.
import * as z from 'zod/mini';
import { maxText } from '../domain/ticket/limits.ts';
import { openLine } from '../platform/lines.ts';
import { typingLine } from './typing-line-name.ts';

/** The reply as it stands now, and what the page says of the ticket it is on. A page is not trusted with the shape. */
const Typed = z.object({
  draft: z.string().check(z.maxLength(maxText)),
  url: z.string().check(z.maxLength(2_000)),
  ticketId: z.optional(z.string().check(z.maxLength(1_000))),
});
export type Typed = Readonly<z.infer<typeof Typed>>;

/**
 * @param heard the reply was typed on; `undefined` when the line has ended, and what was heard is worth nothing any more
 * @returns has the line lead to this tab and to no other; called again, it opens the line again where it has ended
 */
export function followTyping(heard: (typed: Typed | undefined) => void): (tabId: number | undefined) => void {
  let at: number | undefined;
  let hangUp = () => {};
  const ended = () => {
    at = undefined;
    hangUp = () => {};
    heard(undefined);
  };
  return (tabId) => {
    if (tabId === at) return;
    if (at !== undefined) {
      hangUp();
      ended();
    }
    if (tabId === undefined) return;
    at = tabId;
    const isThis = () => at === tabId;
    const listen = (message: unknown) => {
      const typed = Typed.safeParse(message);
      if (isThis() && typed.success) heard(typed.data);
    };
    hangUp = openLine(tabId, typingLine, listen, () => isThis() && ended());
  };
}
