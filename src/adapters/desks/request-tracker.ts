// Request Tracker 5 and 6 (read in their own source, Debian 5.0.3 and 6.0-trunk; 2026). The ticket page has the
// conversation, the reply page has the box and nothing else; both are known by the address of the ticket page.
import type { Author } from '../../domain/ticket/snapshot.ts';
import { type Audience, plain } from '../audience.ts';
import { all, attribute, first, isMatch, rawText, titleOf } from '../dom.ts';
import { draftOf } from '../draft-of.ts';
import { editorOver } from '../editor-over.ts';
import { lineIn } from '../line-in.ts';
import type { Page, Reader, Recogniser } from '../page.ts';
import { withoutAddress } from '../people-names.ts';
import { type FoundMessage, oneLine, snapshotOf } from '../snapshot-of.ts';
import { textOf } from '../text-of.ts';

const id = 'request-tracker';
const address = /^(.*\/Ticket\/)(?:Display|Update|History)\.html$/;

const marks =
  '#comp-Ticket-Display, #comp-Ticket-Update, #comp-Ticket-History, form[name="TicketUpdate"], .Ticket-transaction, .ticket-info-basics'; // 5.0, 6.0: there the body keeps the id of the page it was loaded for
const message = '.transaction.message[data-transaction-id]';
const user = '.user[data-user-id]';
const requestors = '.requestors:is(.form-row, .row) .user[data-user-id]'; // 5.0, 6.0
const owner = '.owner:is(.form-row, .row) .user[data-user-id]'; // 5.0, 6.0
const status = '.status:is(.form-row, .row) .value'; // 5.0, 6.0
const self = '#preferences[href*="/User/Summary.html?id="]';
const folder = '.message-stanza-folder';
const updateForm = 'form[name="TicketUpdate"]';
/** CKEditor 4 stands over it in RT 5, CKEditor 5 in RT 6. */
const field = 'textarea#UpdateContent';

/** How a transaction is described, in the languages RT 5 comes in: word stems without diacritics. */
const commented =
  /comment|komment|koment|coment|aomentari|megjegyz|yorum|piezime|iruzkin|athugasemd|коментар|комментар|σχολι|تعليقات|توضیحات|コメント|注释|評論/;
const answered =
  /correspond|korrespond|korespond|corespond|corrispond|antwort|courrier|valasz|resposta|svar lagt|brevvaxling|kirjavahetus|kirjeenvaihto|susirasinejim|sarakste|dopisovanje|uygunluk|ответ|кореспонд|преписка|αλληλογραφια|申请单回复|申請單回覆/;
const created =
  /creat|utworzon|erstellt|cree|creado|aangemaakt|vytvor|criado|letrehoz|skapad|oprettet|opprettet|создан/;

const headingOf = (document: Document): string => {
  const title = first(document, '#header h1');
  return title ? rawText(title).slice(0, 4_000) : titleOf(document);
};

const wholeNumber = (text: string | null | undefined) => /^\d+$/.exec(text ?? '')?.[0];

/** The page counts before its address: in RT 6 that may be ahead, a merged ticket keeps its old one, a form may have none. */
const ticketIdOf = ({ document, url }: Page) => {
  const posted = first(document, `${updateForm} input[name="id"]`);
  return (
    wholeNumber(posted && attribute(posted, 'value')) ??
    /^\s*#(\d+):/.exec(headingOf(document))?.[1] ??
    wholeNumber(url.searchParams.get('id'))
  );
};

/** "#3: subject" on the ticket page, "Update ticket #3: subject" on the reply page, in any language. */
function subjectOf(document: Document, ticketId: string): string | undefined {
  const heading = headingOf(document);
  const mark = `#${ticketId}:`;
  const at = heading.indexOf(mark);
  return at < 0 ? undefined : heading.slice(at + mark.length);
}

const idsOf = (users: readonly Element[]) => new Set(users.flatMap((one) => attribute(one, 'data-user-id') ?? []));

type People = { readonly customers: ReadonlySet<string>; readonly agents: ReadonlySet<string> };

/** Only people the page itself shows to be on this side of the desk: who is logged in, owns the ticket, or comments. */
function peopleOf(document: Document, notes: readonly Element[]): People {
  const me = first(document, self);
  const mine = me ? /\bid=(\d+)/.exec(attribute(me, 'href') ?? '')?.[1] : undefined;
  const writers = notes.flatMap((note) => first(note, `.description ${user}`) ?? []);
  const agents = idsOf([...all(document, owner), ...writers]);
  if (mine !== undefined) agents.add(mine);
  return { customers: idsOf(all(document, requestors)), agents };
}

/** What happened, in the words after the name: "Sam - Comments added". */
function deed(transaction: Element): string {
  const description = first(transaction, '.description');
  if (!description) return '';
  const name = first(description, user);
  const text = rawText(description);
  return plain(name ? text.replace(rawText(name), '') : text).replace(/^[\s–-]+/, '');
}

function authorOf(transaction: Element, { customers, agents }: People): Author {
  const did = deed(transaction);
  if (commented.test(did)) return 'note';
  const writer = first(transaction, `.description ${user}`);
  const writerId = (writer && attribute(writer, 'data-user-id')) ?? '';
  if (customers.has(writerId)) return 'customer';
  // In a language not known here a comment looks like an answer: then an agent's message stays unknown.
  return agents.has(writerId) && (answered.test(did) || created.test(did)) ? 'agent' : 'unknown';
}

/** "Sam O'Neill <sam@example.com>" and "sam (Sam O'Neill)", as RT names customers and agents, → "Sam O'Neill". */
const nameOf = (element: Element | null) => {
  const text = oneLine(element ? rawText(element) : undefined);
  return /^\S+ \(([^()]+)\)$/.exec(text ?? '')?.[1] ?? withoutAddress(text);
};

function readMessages(document: Document): readonly FoundMessage[] {
  const transactions = all(document, message);
  const people = peopleOf(
    document,
    transactions.filter((transaction) => commented.test(deed(transaction))),
  );
  return transactions.map((transaction) => ({
    author: authorOf(transaction, people),
    name: nameOf(first(transaction, `.description ${user}`)),
    order: Number(attribute(transaction, 'data-transaction-id')),
    // A mail with attachments has a body for each part, some of them empty.
    text: all(transaction, '.messagebody')
      .map((body) => textOf(body, { skip: folder }))
      .filter((part) => part !== '')
      .join('\n\n'),
  }));
}

function replyBox({ document }: Page): Element | undefined {
  const area = first(document, field);
  const box = area ? editorOver(area) : undefined;
  // A rich textarea is shown until CKEditor has taken it over: not a reply box yet.
  return box && isMatch(box, 'textarea.richtext') ? undefined : box;
}

/** The agent can change the kind on the reply page itself: the select knows, the container may lag. */
function audienceOf(document: Document): Audience {
  const kind = first(document, 'select#UpdateType');
  const value: unknown = kind && Reflect.get(HTMLSelectElement.prototype, 'value', kind);
  if (value === 'private' || (!kind && first(document, '.messagebox-container.action-private'))) return 'internal';
  return value === 'response' || (!kind && first(document, '.messagebox-container.action-response'))
    ? 'public'
    : 'unknown';
}

export const matches: Recogniser = ({ document, url }) => address.test(url.pathname) && first(document, marks) !== null;

export const reader: Reader = {
  id,
  replyBox,
  read(page) {
    const { document, url } = page;
    const ticketId = ticketIdOf(page);
    if (ticketId === undefined) return undefined;
    const box = replyBox(page);
    return snapshotOf({
      helpdesk: id,
      url: `${url.origin}${address.exec(url.pathname)?.[1] ?? '/Ticket/'}Display.html?id=${ticketId}`,
      ticketId,
      subject: subjectOf(document, ticketId),
      requester: nameOf(first(document, requestors)),
      status: lineIn(document, status),
      messages: readMessages(document),
      composer: box && { audience: audienceOf(document), draft: draftOf(box) },
    });
  },
};
