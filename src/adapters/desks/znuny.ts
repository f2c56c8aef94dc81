// Znuny, OTRS and OTOBO: one family of templates (OTRS 6, Znuny 6–7, OTOBO 10–11; read in their sources, 2021–2026). The
// ticket is read in its zoom; answers and notes are written in pop-up windows that know the ticket by its number only.
import type { Author } from '../../domain/ticket/snapshot.ts';
import type { Audience } from '../audience.ts';
import { all, attribute, bodyOf, first, isMatch, nearest, parentElementOf } from '../dom.ts';
import { draftOf } from '../draft-of.ts';
import { editorOver } from '../editor-over.ts';
import { lineIn } from '../line-in.ts';
import type { Page, Reader, Recogniser } from '../page.ts';
import { customerName, withoutAddress } from '../people-names.ts';
import { type FoundMessage, snapshotOf } from '../snapshot-of.ts';
import { textOf } from '../text-of.ts';
import { documentOf } from '../tree.ts';

const id = 'znuny';

const agentForm = 'form input[name="Action"][value^="AgentTicket"]';
const article = '.WidgetSimple.VisibleForCustomer, .WidgetSimple.NotVisibleForCustomer'; // 2018–2026
const anchor = 'a[name^="Article"]';
const sender = '.Header h2 > span:not(.Hidden):not([title])';
const body = '.ArticleBody';
const bodyFrame = 'iframe[id^="Iframe"]';
const headline = [
  '.ticketHeaderTitleHeadline', // Znuny 7, 2023–2026
  '.TicketZoom .Headline h1', // OTRS 6, Znuny 6, OTOBO, 2018–2026
  '.LayoutPopup .Header h1', // pop-up windows, 2018–2026
];
const field = 'textarea[name="Body"]';
const visibility = 'input[type="checkbox"][name="IsVisibleForCustomer"]';
/** Windows that send a mail to the customer, whatever the portal shows of it. */
const mails = new Set(['AgentTicketCompose', 'AgentTicketEmailOutbound']);

/** Parameters are parted by semicolons here, which `URLSearchParams` does not know. */
const asked = ({ url }: Page, name: string) =>
  url.search
    .slice(1, 4_000)
    .split(/[;&]/)
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);

function formOf(document: Document): Element | null {
  const area = first(document, field);
  return area && nearest(area, 'form');
}

/** After a form came back with an error, the address has lost its parameters; the form still has them. */
function posted({ document }: Page, name: string): string | undefined {
  const form = formOf(document);
  const input = form && first(form, `input[type="hidden"][name="${name}"]`);
  return (input && attribute(input, 'value')) ?? undefined;
}

function ticketIdOf(page: Page): string | undefined {
  const named = asked(page, 'TicketID') ?? posted(page, 'TicketID');
  return /^\d+$/.exec(named ?? '')?.[0];
}

/** "Ticket#2026110210000017 — Title", and the same behind "Compose Answer for". */
function subjectOf(document: Document): string | undefined {
  const heading = lineIn(document, ...headline);
  const at = heading?.indexOf(' — ') ?? -1;
  return at < 0 ? undefined : heading?.slice(at + 3);
}

/** What is hidden from the customer was written among agents; hidden mail that came in may be anybody's. */
function authorOf(widget: Element): Author {
  const isVisible = isMatch(widget, '.VisibleForCustomer');
  if (isMatch(widget, '.system')) return 'system';
  if (isMatch(widget, '.customer')) return isVisible ? 'customer' : 'unknown';
  if (!isMatch(widget, '.agent')) return 'unknown';
  return isVisible ? 'agent' : 'note';
}

function wordsOf(widget: Element): string {
  const frame = first(widget, bodyFrame);
  const inner = frame && documentOf(frame);
  const words = inner ? bodyOf(inner) : first(widget, body);
  return words ? textOf(words) : '';
}

function readArticle(widget: Element): FoundMessage {
  const holder = parentElementOf(widget);
  const mark = holder && first(holder, anchor);
  const number = /^Article(\d+)$/.exec((mark && attribute(mark, 'name')) ?? '')?.[1];
  return {
    author: authorOf(widget),
    name: withoutAddress(lineIn(widget, sender)),
    order: number === undefined ? undefined : Number(number),
    text: wordsOf(widget),
  };
}

function audienceOf(page: Page): Audience {
  const action = asked(page, 'Action') ?? posted(page, 'Action') ?? '';
  if (mails.has(action)) return 'public';
  const form = formOf(page.document);
  const box = form && first(form, visibility);
  // A forwarded mail goes to somebody else.
  if (!box || action === 'AgentTicketForward') return 'unknown';
  return isMatch(box, ':checked') ? 'public' : 'internal';
}

function replyBox({ document }: Page): Element | undefined {
  const area = first(document, field);
  return area ? editorOver(area) : undefined;
}

/** All agent pages are ours, the customer portal (customer.pl) is not. */
export const matches: Recogniser = (page) =>
  page.url.pathname.endsWith('/index.pl') &&
  ((asked(page, 'Action') ?? '').startsWith('Agent') || first(page.document, agentForm) !== null);

export const reader: Reader = {
  id,
  replyBox: (page) => (ticketIdOf(page) === undefined ? undefined : replyBox(page)),
  read(page) {
    const { document, url } = page;
    const ticketId = ticketIdOf(page);
    const subject = subjectOf(document);
    const messages = all(document, article).map(readArticle);
    const box = replyBox(page);
    if (ticketId === undefined || (subject === undefined && messages.length === 0 && !box)) return undefined;
    return snapshotOf({
      helpdesk: id,
      url: `${url.origin}${url.pathname}?Action=AgentTicketZoom;TicketID=${ticketId}`,
      ticketId,
      subject,
      requester: customerName(messages),
      messages,
      composer: box && { audience: audienceOf(page), draft: draftOf(box) },
    });
  },
};
