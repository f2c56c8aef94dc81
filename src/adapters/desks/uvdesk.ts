// UVdesk Community (core-framework, ticket.html.twig, 2025). The link on a name leads to a customer's account or to an
// agent's; whether an agent's words were a note is only said in the language of the desk.
import type { Author } from '../../domain/ticket/snapshot.ts';
import { type Audience, plain } from '../audience.ts';
import { composerOf } from '../composer-of.ts';
import { all, attribute, first, isMatch, isShown, rawText } from '../dom.ts';
import { editorOver } from '../editor-over.ts';
import { lineIn } from '../line-in.ts';
import type { Page, Reader, Recogniser } from '../page.ts';
import { type FoundMessage, snapshotOf } from '../snapshot-of.ts';
import { rememberedMessages } from '../text-memory.ts';
import { textOf } from '../text-of.ts';
import { instantOf } from '../written-at.ts';

const id = 'uvdesk';
const address = /^(.*\/member\/ticket\/view\/(\d+))(?:\/|$)/;

const marks = '.uv-ticket-head, .uv-ticket-section';
const subject = '.uv-ticket-head h1';
const requester = '.uv-aside-customer-info > span';
const channel = '.uv-icon-channel + span';
const thread = '.uv-ticket-section .uv-ticket-main:not(.uv-ticket-reply)';
const member = '.uv-ticket-member-name';
const label = '.uv-ticket-strip-label';
const time = '.timeago[data-timestamp]';
const anchor = 'a[id^="thread"]';
const reply = '.uv-ticket-reply .uv-tab-view';

/** Word stems without diacritics, in the languages UVdesk comes in with Latin letters; what is not here stays unknown. */
const noted = /\b(?:not(?:e|es|a|ia|iz|itie|at\w*|eret)|dodal\w* notatk\w*)\b/;
const replied =
  /\b(?:replied|odpowied\w*|odpisa\w*|geantwortet|antwortete|repondu|respond\w*|rispos\w*|yanitla\w*|svare\w*)\b/;

function authorOf(entry: Element): Author {
  const name = first(entry, member);
  if (!name) return 'unknown';
  const account = attribute(name, 'href') ?? '';
  if (/\/customer\/\d+/.test(account)) return 'customer';
  // Neither customer nor agent: their names are links.
  if (isMatch(name, 'span')) return 'system';
  if (!/\/agent\/\d+/.test(account)) return 'unknown';
  if (isMatch(entry, '.create')) return 'agent';
  const said = plain(all(entry, label, 5).map(rawText).join(' ').slice(0, 300));
  if (noted.test(said)) return 'note';
  return replied.test(said) ? 'agent' : 'unknown';
}

function readThread(entry: Element): FoundMessage {
  const body = first(entry, '.message');
  const mark = first(entry, anchor);
  return {
    author: authorOf(entry),
    name: lineIn(entry, member),
    at: instantOf(first(entry, time)),
    order: Number(/^thread(\d+)$/.exec((mark && attribute(mark, 'id')) ?? '')?.[1] ?? 0),
    text: body ? textOf(body) : '',
  };
}

/** Of reply, forward and note one is in front. */
const openTab = ({ document }: Page) => all(document, reply).find(isShown);

function replyBox(page: Page): Element | undefined {
  const tab = openTab(page);
  const area = tab && first(tab, 'textarea[name="reply"]');
  return area ? editorOver(area) : undefined;
}

function audienceOf(page: Page): Audience {
  const tab = openTab(page);
  const type = tab && first(tab, 'input[name="threadType"]');
  const value = type && attribute(type, 'value');
  if (value === 'note') return 'internal';
  // A forwarded thread goes to somebody else.
  return value === 'reply' ? 'public' : 'unknown';
}

export const matches: Recogniser = ({ document, url }) => address.test(url.pathname) && first(document, marks) !== null;

export const reader: Reader = {
  id,
  replyBox,
  read(page) {
    const { document, url } = page;
    const [, path, ticketId] = address.exec(url.pathname) ?? [];
    if (path === undefined || ticketId === undefined) return undefined;
    return snapshotOf({
      helpdesk: id,
      url: url.origin + path,
      ticketId,
      subject: lineIn(document, subject),
      requester: lineIn(document, requester),
      channel: lineIn(document, channel),
      messages: rememberedMessages(all(document, thread), readThread),
      composer: composerOf(replyBox(page), audienceOf(page)),
    });
  },
};
