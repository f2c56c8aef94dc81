// osTicket 1.14 to 1.18, the staff panel, read in its own templates (2026).
import type { Author } from '../../domain/ticket/snapshot.ts';
import { composerOf } from '../composer-of.ts';
import { all, attribute, first, isMatch, isShown, nearest } from '../dom.ts';
import { lineIn } from '../line-in.ts';
import type { Page, Reader, Recogniser } from '../page.ts';
import { type FoundMessage, snapshotOf } from '../snapshot-of.ts';
import { rememberedMessages } from '../text-memory.ts';
import { textOf } from '../text-of.ts';
import { instantOf } from '../written-at.ts';

const id = 'osticket';
const address = /^.*\/scp\/tickets\.php$/;

// Seen in 2017–2026.
const heading = '.flush-left h2 a[href*="id="]';
const subject = '.tixTitle h3';
const status = 'table.ticket_info table tr:first-child td';
const owner = '[id^="user-"][id$="-name"]';
const entry = '#ticketThread .thread-entry';
const body = '.thread-body';
const notWords = '.attachments, .clear';
/** Redactor in its place; the plain field where rich text is off. A rich field still bare has HTML in it. */
const editors = 'form#reply .redactor-in, form#note .redactor-in, textarea#response, textarea#internal_note';
const bareField = 'textarea.richtext';
const noteForm = 'form#note';
const replyForm = 'form#reply';

const kinds: readonly (readonly [string, Author])[] = [
  ['.note', 'note'],
  ['.system', 'system'],
  ['.message', 'customer'],
  ['.response', 'agent'],
];

const authorOf = (item: Element): Author => kinds.find(([mark]) => isMatch(item, mark))?.[1] ?? 'unknown';

function readEntry(item: Element): FoundMessage {
  const words = first(item, body);
  return {
    author: authorOf(item),
    name: lineIn(item, '.header b'),
    // Each agent chooses which end is the newest: the time knows.
    at: instantOf(first(item, 'time[datetime]')),
    text: words ? textOf(words, { skip: notWords }) : '',
  };
}

type Ticket = { readonly inAddress: string; readonly number: string | undefined };

/** Pages are swapped without a load: the address and the heading must speak of one ticket. */
function ticketOf({ document, url }: Page): Ticket | undefined {
  const inAddress = /^\d+$/.exec(url.searchParams.get('id') ?? '')?.[0];
  const link = first(document, heading);
  const inHeading = link && /[?&]id=(\d+)/.exec(attribute(link, 'href') ?? '')?.[1];
  if (inAddress === undefined || (inHeading && inHeading !== inAddress)) return undefined;
  return { inAddress, number: /#(\S+)/.exec(lineIn(document, heading) ?? '')?.[1] };
}

const replyBox = (page: Page) =>
  ticketOf(page) && all(page.document, editors).find((editor) => isShown(editor) && !isMatch(editor, bareField));

function audienceOf(box: Element | undefined) {
  if (box && nearest(box, noteForm)) return 'internal';
  return box && nearest(box, replyForm) ? 'public' : 'unknown';
}

export const matches: Recogniser = ({ document, url }) =>
  address.test(url.pathname) && first(document, '#ticketThread') !== null;

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
      url: `${url.origin}${url.pathname}?id=${ticket.inAddress}`,
      // Customers know the number of the heading, not the one in the address.
      ticketId: ticket.number,
      subject: lineIn(document, subject),
      requester: lineIn(document, owner),
      status: lineIn(document, status),
      messages: rememberedMessages(all(document, entry), readEntry),
      composer: composerOf(box, audienceOf(box)),
    });
  },
};
