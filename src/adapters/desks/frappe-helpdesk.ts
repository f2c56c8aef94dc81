// Frappe Helpdesk, the agents' desk (desk/src, 2025–2026). Mails carry the address of their sender and nothing about
// sides: who is the customer is known only where the page shows the address of the ticket's contact.
import type { Author } from '../../domain/ticket/snapshot.ts';
import type { Audience } from '../audience.ts';
import { composerOf } from '../composer-of.ts';
import { all, attribute, bodyOf, first, isMatch, isShown, nearest, parentElementOf, rawText, titleOf } from '../dom.ts';
import { lineIn } from '../line-in.ts';
import type { Page, Reader, Recogniser } from '../page.ts';
import { type FoundMessage, oneLine, snapshotOf } from '../snapshot-of.ts';
import { textOf } from '../text-of.ts';
import { documentOf } from '../tree.ts';

const id = 'frappe-helpdesk';
const address = /^(\/helpdesk\/tickets\/(\d{1,18}))\/?$/;

const marks = '.comm-area, .activities';
const mail = '.activities [id^="communication-"]';
const note = '.activities [id^="comment-"]';
const mailFrame = 'iframe';
const mailWords = '.email-content';
const noteWords = '.ProseMirror, .content';
const quoted = '.replied-content';
const noteName = '.font-medium';
const contactAddress = 'svg + p:has(+ svg)';
const contactName = 'p.font-medium';
const editors = '.comm-area .ProseMirror';

const addressOnly = /^<([^<>\s]{3,320}@[^<>\s]{1,255})>$/;
const bareAddress = /^[^<>\s]{1,320}@[^<>\s]{1,255}$/;

/** "17 - Subject"; another number means the page has not caught up with the address. */
function titleParts(document: Document): { readonly number?: string; readonly subject?: string } {
  const [, number, subject] = /^(\d{1,18}) - (\S.{0,999})$/.exec(oneLine(titleOf(document)) ?? '') ?? [];
  return number === undefined || subject === undefined ? {} : { number, subject };
}

/** The contact's card, when it is open: a name, and under it the address between an envelope and a button to copy it. */
function contactOf(document: Document): { readonly name?: string | undefined; readonly email?: string } {
  const [line, other] = all(document, contactAddress, 200).filter(
    (part) => !nearest(part, marks) && bareAddress.test(rawText(part).trim().slice(0, 600)),
  );
  if (!line || other) return {};
  let card: Element | null = line;
  for (let level = 0; card && level < 3; level += 1) card = parentElementOf(card);
  const name = card ? lineIn(card, contactName) : undefined;
  return { email: rawText(line).trim().toLowerCase(), name };
}

function readMail(entry: Element, customer: string | undefined): FoundMessage {
  const sender = all(entry, 'span, p', 20).find((part) => addressOnly.test(rawText(part).trim().slice(0, 600)));
  const email = sender && addressOnly.exec(rawText(sender).trim())?.[1]?.toLowerCase();
  const holder = sender && parentElementOf(sender);
  const frame = first(entry, mailFrame);
  const inner = frame && documentOf(frame);
  const body = inner ? (first(inner, mailWords) ?? bodyOf(inner)) : null;
  const author: Author = email !== undefined && email === customer ? 'customer' : 'unknown';
  return {
    author,
    name: holder ? lineIn(holder, 'span, p') : undefined,
    text: body ? textOf(body, { skip: quoted }) : '',
  };
}

function readNote(entry: Element): FoundMessage {
  const holder = parentElementOf(entry);
  const body = first(entry, noteWords);
  return { author: 'note', name: holder ? lineIn(holder, noteName) : undefined, text: body ? textOf(body) : '' };
}

function readMessages(document: Document, customer: string | undefined): readonly FoundMessage[] {
  return all(document, `${mail}, ${note}`).map((entry) =>
    (attribute(entry, 'id') ?? '').startsWith('comment-') ? readNote(entry) : readMail(entry, customer),
  );
}

/** The box of a mail and the box of a comment, in this order, both always in the page; one at most is shown. */
const boxes = ({ document }: Page) => all(document, editors, 20).filter((editor) => !nearest(editor, quoted));

const replyBox = (page: Page) =>
  boxes(page).find((editor) => isShown(editor) && isMatch(editor, '[contenteditable="true"]'));

function audienceOf(page: Page, box: Element): Audience {
  const both = boxes(page);
  if (both.length !== 2) return 'unknown';
  return both.indexOf(box) === 0 ? 'public' : 'internal';
}

export const matches: Recogniser = ({ document, url }) => address.test(url.pathname) && first(document, marks) !== null;

export const reader: Reader = {
  id,
  replyBox,
  read(page) {
    const { document, url } = page;
    const [, path, ticketId] = address.exec(url.pathname) ?? [];
    const { number, subject } = titleParts(document);
    if (path === undefined || ticketId === undefined || (number !== undefined && number !== ticketId)) return undefined;
    const contact = contactOf(document);
    const box = replyBox(page);
    return snapshotOf({
      helpdesk: id,
      url: url.origin + path,
      ticketId,
      subject,
      requester: contact.name ?? contact.email,
      messages: readMessages(document, contact.email),
      composer: box && composerOf(box, audienceOf(page, box)),
    });
  },
};
