// Zammad's classic interface, read in its own source (2018–2026). Every ticket opened stays mounted as a tab, one is shown.
import type { Author } from '../../domain/ticket/snapshot.ts';
import { composerOf } from '../composer-of.ts';
import { all, attribute, first, isMatch, isShown, nearest } from '../dom.ts';
import { lineIn, linesIn } from '../line-in.ts';
import type { Page, Reader, Recogniser } from '../page.ts';
import { customerName, withoutAddress } from '../people-names.ts';
import { type FoundMessage, snapshotOf } from '../snapshot-of.ts';
import { textOf } from '../text-of.ts';
import { instantOf } from '../written-at.ts';
import { desktopTicket, isDesktop, readDesktop } from './parts/zammad-desktop.ts';

const id = 'zammad';
const address = /^#ticket\/zoom\/(\d+)/;

// Seen in 2018–2026.
const zoom = '.ticketZoom';
const number = '.js-objectNumber, .ticketZoom-header .ticket-number';
/** An editable, and not the reply box. */
const title = '.ticketZoom-header .ticket-title-update';
/** In the sidebar, which stands beside the ticket in the same tab. */
const tag = '.js-tag';
const tab = '.content';
const article = '.ticket-article-item[data-id]';
const channels = ['email', 'phone', 'web', 'chat', 'sms', 'whatsapp', 'telegram', 'twitter', 'facebook'];
const body = '.richtext-content';
const sender = '.article-meta.top .article-meta-value';
const permalink = 'a[href*="#ticket/zoom/"]';
const form = 'form.article-add';
const editor = `${form} [data-name="body"][contenteditable="true"]`;

/** An article of a customer that was made internal is neither a note nor public. */
function authorOf(item: Element): Author {
  const isInternal = isMatch(item, '.is-internal');
  if (isMatch(item, '.customer')) return isInternal ? 'unknown' : 'customer';
  if (isInternal) return 'note';
  if (isMatch(item, '.agent')) return 'agent';
  return isMatch(item, '.system') ? 'system' : 'unknown';
}

function readArticle(item: Element): FoundMessage {
  const words = first(item, body);
  return {
    author: authorOf(item),
    name: withoutAddress(lineIn(item, sender)),
    at: instantOf(first(item, 'time[datetime]')),
    text: words ? textOf(words) : '',
  };
}

/** The tab of this ticket: shown, and with no article that links to another. */
function scopeOf({ document, url }: Page): Element | undefined {
  const ticketId = address.exec(url.hash)?.[1];
  if (ticketId === undefined) return undefined;
  return all(document, zoom)
    .filter(isShown)
    .find((tab) => {
      const links = all(tab, `${article} > ${permalink}`).map((link) => attribute(link, 'href') ?? '');
      return links.every((href) => /#ticket\/zoom\/(\d+)/.exec(href)?.[1] === ticketId);
    });
}

const boxIn = (scope: Element | undefined) => scope && all(scope, editor).find(isShown);

function audienceOf(box: Element | undefined) {
  const holder = box && nearest(box, form);
  if (!holder || isMatch(holder, '.is-internal')) return holder ? 'internal' : 'unknown';
  return isMatch(holder, '.is-public') ? 'public' : 'unknown';
}

function readClassic(page: Page) {
  const scope = scopeOf(page);
  if (!scope) return undefined;
  const messages = all(scope, article).map(readArticle);
  const box = boxIn(scope);
  return snapshotOf({
    helpdesk: id,
    url: `${page.url.origin}${page.url.pathname}${address.exec(page.url.hash)?.[0]}`,
    ticketId: /\d+$/.exec(lineIn(scope, number) ?? '')?.[0],
    subject: lineIn(scope, title),
    requester: customerName(messages),
    channel: channels.find((channel) => first(scope, `${article}.customer.${channel}`)),
    tags: linesIn(nearest(scope, tab) ?? scope, tag),
    messages,
    composer: composerOf(box, audienceOf(box)),
  });
}

export const matches: Recogniser = (page) =>
  isDesktop(page) || (address.test(page.url.hash) && first(page.document, zoom) !== null);

export const reader: Reader = {
  id,
  replyBox: (page) => (isDesktop(page) ? desktopTicket(page)?.box : boxIn(scopeOf(page))),
  read: (page) => (isDesktop(page) ? readDesktop(id, page) : readClassic(page)),
};
