// The Ember interface of Freshdesk and Freshservice ("Mint", since 2018): one reader, two names.
import type { Author } from '../../../domain/ticket/snapshot.ts';
import { audienceAround, blockOf } from '../../audience.ts';
import { all, attribute, first, firstOf, isMatch, isShown, titleOf } from '../../dom.ts';
import { draftOf } from '../../draft-of.ts';
import { linesIn } from '../../line-in.ts';
import type { Page, Reader } from '../../page.ts';
import { outermost, regionOf } from '../../region.ts';
import { type FoundMessage, oneLine, snapshotOf } from '../../snapshot-of.ts';
import { textOf } from '../../text-of.ts';
import { instantOf } from '../../written-at.ts';

/** The path of a ticket; agents of both see the same. */
export const address = /\/(?:a|helpdesk)\/tickets\/(\d+)/;

// Selectors by reliability, with the years they were seen in.
const subject = [
  '.ticket-subject-heading', // 2018–2026
  '.sentiment-ticket-heading', // 2024–2026
  '[data-test-id="ticket-title"]', // 2024
  '[data-test-id="subject-text"]', // Freshservice, 2023–2026
  '.summary-content .subject-text', // Freshservice, 2022
];
const requester = [
  '.requester-wrap [data-test-id="user-name"]', // 2023
  '[data-test-id^="requester-info-contact-"] .info-details-content', // 2024
  '.widget-requestor-info', // 2018–2026
];
const status = '[data-test-id="tkt-properties-status"] .ember-power-select-selected-item'; // 2024
const tag = '.ticket-tags .tag-options'; // 2024
const bodies =
  '[data-test-conversation="conversation-text"], [data-test-id="conversation-content-wrapper"], .ticket-details__item__content, .ticket_note'; // 2018–2026
const description = '[data-test-id="ticket-description"], #ticket_original_request, [data-album^="ticket_"]'; // 2018–2026
const units = `${description}, [data-test-id="conversation-wrapper"], [data-note-id], [data-album^="note_"], .ticket-details__item`;
const isAgent = '[data-test-is-agent]'; // 2024
const isRequester = '[class*="requestor"]'; // 2023
const privateNote = '.ticket-details__privatenote'; // 2018–2026
const author = ['[data-test-id="user-name"] b', '[data-test-id="user-name"]']; // 2023–2026
const time = ['time[datetime]', '[data-test-id="time-info"]', '[data-test-id="time-ago"] .timeago-units']; // 2024
const editors = [
  '.fr-element.fr-view[contenteditable="true"]', // Froala, 2018–2026
  '[data-test-id="active-editor"] [contenteditable="true"]', // 2024
  '.redactor-editor[contenteditable="true"], .redactor_editor[contenteditable="true"]', // before 2018
];

/** A mark may be on the message itself, inside it, or on what wraps its header. */
const hasMark = (region: Element, mark: string) => isMatch(region, mark) || first(region, mark) !== null;

/** Without the buttons that newer versions put into the heading. */
const words = (element: Element | null) => oneLine(element ? textOf(element) : undefined);

/** The card may say more than the name: the name is its first line. */
const firstLine = (element: Element | null) => oneLine(element ? textOf(element).split('\n')[0] : undefined);

function authorOf(region: Element, name: string | undefined, asker: string | undefined): Author {
  if (hasMark(region, privateNote)) return 'note';
  const agent = hasMark(region, isAgent);
  const customer = hasMark(region, isRequester) || (name !== undefined && name === asker);
  if (agent === customer) return 'unknown';
  return agent ? 'agent' : 'customer';
}

/** Conversations are numbered in the order they were written; the description comes before them all. */
function orderOf(region: Element): number | undefined {
  const marked = isMatch(region, units) ? region : first(region, units);
  if (!marked) return undefined;
  if (hasMark(region, description)) return 0;
  const holder = isMatch(region, '[data-note-id], [data-album]')
    ? region
    : first(region, '[data-note-id], [data-album]');
  const number = /\d+$/.exec(
    (holder && (attribute(holder, 'data-note-id') ?? attribute(holder, 'data-album'))) ?? '',
  )?.[0];
  return number === undefined ? undefined : Number(number);
}

function readMessages(document: Document, asker: string | undefined): readonly FoundMessage[] {
  const texts = outermost(all(document, bodies).filter(isShown));
  return texts.map((text) => {
    const region = regionOf(text, texts, units);
    const name = words(firstOf(region, author));
    return {
      author: authorOf(region, name, asker),
      name,
      at: instantOf(firstOf(region, time)),
      order: orderOf(region),
      text: textOf(text),
    };
  });
}

/** The title begins "[#1182] subject". */
const subjectInTitle = (document: Document) =>
  /^\[#\d+\]\s*(.+?)(?:\s+:\s|$)/.exec(titleOf(document).slice(0, 2_000))?.[1];

const replyBox = ({ document }: Page): Element | undefined =>
  editors.flatMap((editor) => all(document, editor)).findLast(isShown);

function read(id: string, page: Page) {
  const { document, url } = page;
  const [path, ticketId] = address.exec(url.pathname) ?? [];
  if (path === undefined || ticketId === undefined) return undefined;
  const heading = words(firstOf(document, subject)) ?? subjectInTitle(document);
  const asker = firstLine(firstOf(document, requester));
  const messages = readMessages(document, asker);
  // The shell of the page is there before the ticket is.
  if (heading === undefined && messages.length === 0) return undefined;
  const box = replyBox(page);
  const block = box && blockOf(box);
  return snapshotOf({
    helpdesk: id,
    url: url.origin + path,
    ticketId,
    subject: heading,
    requester: asker,
    status: words(first(document, status)),
    tags: linesIn(document, tag),
    messages,
    composer: box && { audience: block ? audienceAround(block) : 'unknown', draft: draftOf(box) },
  });
}

export const freshworks = (id: 'freshdesk' | 'freshservice'): Reader => ({
  id,
  replyBox,
  read: (page) => read(id, page),
});
