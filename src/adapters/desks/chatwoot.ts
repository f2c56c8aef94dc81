// Chatwoot 4, the cloud and one's own server, read in its own source (2025–2026). One conversation is open at a time; its
// reply box is one node that is filled anew for the next.
import type { Author } from '../../domain/ticket/snapshot.ts';
import { composerOf } from '../composer-of.ts';
import { all, attribute, first, isMatch, isShown, nearest, parentElementOf } from '../dom.ts';
import { lineIn } from '../line-in.ts';
import type { Page, Reader, Recogniser } from '../page.ts';
import { outermost } from '../region.ts';
import { type FoundMessage, snapshotOf } from '../snapshot-of.ts';
import { textOf } from '../text-of.ts';

const id = 'chatwoot';
/** Inbox, label, team, saved view, mentions or unattended may stand between account and conversation. */
const address = /^(\/app\/accounts\/\d+\/)(?:[^/]+\/){0,4}conversations\/(\d+)/;

// Seen in 2024–2026.
const replyArea = '.reply-box';
const message = '[data-message-id]';
const bubble = '.left-bubble, .right-bubble';
/** A private note is amber; so is, with a dashed edge, a message Chatwoot cannot show. The lock is on notes only. */
const note = '[class*="amber"]:not(.border-dashed)';
const lock = '[class*="lock-keyhole"]';
const automatic = '[class*="bg-n-solid-iris"]';
const agent = '[class*="bg-n-solid-blue"]';
const words = '.prose-bubble:not(.line-clamp-2), .letter-render';
const notWords = 'time, .line-clamp-2';
const actions = '.conversation--header--actions';
const editors = `${replyArea} .ProseMirror[contenteditable="true"], ${replyArea} textarea`;

/** The left is the contact's, the right is the desk's; colours tell what is more. Two that disagree say nothing. */
function authorOf(found: Element): Author {
  const isRight = isMatch(found, '.right-bubble');
  if (isMatch(found, note) || first(found, lock)) return 'note';
  if (isMatch(found, automatic)) return isRight ? 'system' : 'unknown';
  if (isRight) return 'agent';
  return isMatch(found, agent) ? 'unknown' : 'customer';
}

function readMessage(item: Element): FoundMessage | undefined {
  const found = first(item, bubble);
  if (!found) return undefined;
  const parts = outermost(all(found, words));
  const text = parts.length > 0 ? parts.map((part) => textOf(part)).join('\n') : textOf(found, { skip: notWords });
  const order = /^\d+$/.exec(attribute(item, 'data-message-id') ?? '')?.[0];
  return { author: authorOf(found), order: order === undefined ? undefined : Number(order), text };
}

/** The name stands right above the actions of the header. */
function contactOf(document: Document): string | undefined {
  const place = first(document, actions);
  const holder = place && parentElementOf(place);
  return holder ? lineIn(holder, 'span') : undefined;
}

/** Newer headers name the conversation; the address changes before they do. */
function ticketOf({ document, url }: Page): { readonly account: string; readonly ticketId: string } | undefined {
  const [, account, ticketId] = address.exec(url.pathname) ?? [];
  const named = /#(\d+)/.exec(lineIn(document, actions) ?? '')?.[1];
  if (account === undefined || ticketId === undefined) return undefined;
  return named === undefined || named === ticketId ? { account, ticketId } : undefined;
}

const replyBox = (page: Page) => (ticketOf(page) ? all(page.document, editors).find(isShown) : undefined);

export const matches: Recogniser = ({ document, url }) =>
  address.test(url.pathname) && first(document, replyArea) !== null;

export const reader: Reader = {
  id,
  replyBox,
  read(page) {
    const { document, url } = page;
    const ticket = ticketOf(page);
    if (!ticket) return undefined;
    const box = replyBox(page);
    return snapshotOf({
      helpdesk: id,
      url: `${url.origin}${ticket.account}conversations/${ticket.ticketId}`,
      ticketId: ticket.ticketId,
      requester: contactOf(document),
      messages: all(document, message).flatMap((item) => readMessage(item) ?? []),
      composer: composerOf(box, box && nearest(box, `${replyArea}.is-private`) ? 'internal' : 'public'),
    });
  },
};
