// Zammad's new desktop interface, read in its own source (2024–2026): Vue, with names for tests on what matters.
import type { Author, TicketSnapshot } from '../../../domain/ticket/snapshot.ts';
import type { Audience } from '../../audience.ts';
import { composerOf } from '../../composer-of.ts';
import { all, attribute, first, firstOf, isMatch, isShown, nearest } from '../../dom.ts';
import { lineIn } from '../../line-in.ts';
import type { Page } from '../../page.ts';
import { customerName } from '../../people-names.ts';
import { type FoundMessage, snapshotOf } from '../../snapshot-of.ts';
import { textOf } from '../../text-of.ts';
import { instantOf } from '../../written-at.ts';

const address = /^.*\/desktop\/tickets\/\d+(?=\/|$)/;

const bubblePrefix = 'article-bubble-container-';
const bubble = `[data-test-id^="${bubblePrefix}"]`;
const words = ['.inner-article-body', '[data-test-id="article-content"]', '[data-test-id^="article-bubble-body-"]'];
const byline = '[aria-describedby="author-name-and-creation-date"]';
const title = '[role="heading"][aria-level="2"]';
/** The crumb of the page itself: the prefix that the desk chose, and the number. */
const number = ['nav [aria-current="page"]', 'nav h1', 'nav li:last-child'];
const customerSide = '.Content--customer, .bg-blue-100'; // 2025–2026, 2024
const agentSide = '.Content--agent, .bg-neutral-100';
const striped = '[class~="bg-stripes"], [class~="border-stripes"]';
const replyForm = '#ticketArticleReplyForm';
const replyPanel = '[data-test-id="article-reply-stripes-panel"]';

export const isDesktop = ({ document, url }: Page): boolean =>
  address.test(url.pathname) && (first(document, bubble) ?? first(document, title)) !== null;

/** Internal is striped, public has a plain edge; an article with neither, or a customer's made internal, is neither. */
function authorOf(found: Element): Author {
  const isInternal = isMatch(found, striped);
  if (!isInternal && !isMatch(found, '[class~="border"]')) return 'unknown';
  const isCustomer = first(found, customerSide) !== null;
  if (isInternal) return isCustomer ? 'unknown' : 'note';
  if (isCustomer) return 'customer';
  // Triggers write on the agents' side, without a name.
  return first(found, agentSide) && nameOf(found) !== undefined ? 'agent' : 'unknown';
}

const nameOf = (found: Element) => lineIn(found, `${byline} .font-bold`);

function readBubble(found: Element): FoundMessage {
  const text = firstOf(found, words);
  return {
    author: authorOf(found),
    name: nameOf(found),
    at: instantOf(first(found, `${byline} time`)),
    order: Number((attribute(found, 'data-test-id') ?? '').slice(bubblePrefix.length)) || undefined,
    text: text ? textOf(text, { skip: byline }) : '',
  };
}

/** The stripes are on the panel until 2025, on what is inside it since. */
function audienceOf(box: Element): Audience {
  const panel = nearest(box, replyPanel) ?? nearest(box, replyForm);
  if (!panel) return 'unknown';
  return isMatch(panel, striped) || first(panel, striped) || nearest(box, striped) ? 'internal' : 'public';
}

type Ticket = { readonly url: string; readonly box: Element | undefined };

export function desktopTicket({ document, url }: Page): Ticket | undefined {
  const path = address.exec(url.pathname)?.[0];
  if (path === undefined) return undefined;
  const box = all(document, `${replyForm} [contenteditable="true"], ${replyForm} textarea`).find(isShown);
  return { url: url.origin + path, box };
}

/** The ticket of the address; the number is the one customers know. */
export function readDesktop(id: string, page: Page): TicketSnapshot | undefined {
  const ticket = desktopTicket(page);
  if (!ticket) return undefined;
  const heading = first(page.document, title);
  const header = heading && nearest(heading, 'header');
  const messages = all(page.document, bubble).map(readBubble);
  return snapshotOf({
    helpdesk: id,
    url: ticket.url,
    ticketId: header ? /\d+$/.exec(lineIn(header, ...number) ?? '')?.[0] : undefined,
    subject: lineIn(page.document, title),
    requester: header ? lineIn(header, 'p') : customerName(messages),
    messages,
    composer: composerOf(ticket.box, ticket.box ? audienceOf(ticket.box) : 'unknown'),
  });
}
