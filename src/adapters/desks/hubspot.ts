// HubSpot: the help desk, the conversations inbox and the record of a ticket. It marks no author: whose name or address is
// the contact's is the customer, anybody else stays unknown.
import { type Audience, nameOf, plain, publicWords } from '../audience.ts';
import { composerOf } from '../composer-of.ts';
import { all, first, firstOf, isShown, parentElementOf, rawText } from '../dom.ts';
import type { Page, Reader, Recogniser } from '../page.ts';
import { outermost, regionOf } from '../region.ts';
import { isSamePerson } from '../same-person.ts';
import { type FoundMessage, oneLine, snapshotOf } from '../snapshot-of.ts';
import { textOf } from '../text-of.ts';
import { instantOf } from '../written-at.ts';

const id = 'hubspot';
const host = /^app(?:-[a-z]{2}\d{1,2})?\.hubspot\.com$/;
const addresses = [
  /^\/help-desk\/\d+\/(?:.*\/)?ticket\/(\d+)/,
  /^\/live-messages\/\d+\/inbox\/(\d+)/,
  /^\/contacts\/\d+\/(?:ticket|record\/0-5)\/(\d+)/,
];

// Selectors by reliability, with the years they were seen in.
const subject = [
  '[data-test-id="ticket-header-name-link"] span', // 2023–2026
  '[data-test-id="sticky-subject-header"]', // the inbox, 2026
  '[data-selenium-test="highlightTitle"]', // the record, 2021–2026
];
const requester = [
  '[data-selenium-test="contact-chicklet-title-link"]', // 2024–2026
  '[data-test-id="thread-list-member-row"][data-selected="true"] [data-test-id="member-header"] [data-content="true"]', // 2026
];
const bodies = '[data-test-id="primary-message-body-content"]'; // 2024–2026
const column = '[class*="CommonMessage__StyledContentColumn"]'; // 2026
const sender = 'dt[data-message-metadata-type="from"] b'; // 2026
const editor = '.remirror-editor.ProseMirror[contenteditable="true"]'; // 2026
const chosenTab = '[role="tab"][aria-selected="true"]';
/** The tab beside the reply is called "Comment": what is written there, colleagues see. */
const commentWords = /\b(?:comment\w*|komentarz\w*|comentari\w*|kommentar\w*|commentaire\w*)\b/;

/** "/help-desk/1/view/2/ticket/3/thread/4" → up to the ticket, and its number */
function ticketIn({ url }: Page): readonly [path: string, ticketId: string] | undefined {
  for (const address of addresses) {
    const [path, ticketId] = address.exec(url.pathname.slice(0, 1_000)) ?? [];
    if (path !== undefined && ticketId !== undefined) return [path, ticketId];
  }
  return undefined;
}

const words = (element: Element | null) => oneLine(element ? rawText(element) : undefined);

function readMessages(document: Document, asker: string | undefined): readonly FoundMessage[] {
  const texts = outermost(all(document, bodies, 600).filter(isShown));
  return texts.map((text) => {
    const region = regionOf(text, texts, column);
    const name = words(first(region, sender));
    return {
      author: isSamePerson(name, asker) ? 'customer' : 'unknown',
      name,
      at: instantOf(first(region, 'time[datetime]')),
      text: textOf(text),
    };
  });
}

/** A record may show an editor for notes beside the one for mail: of two, the one with the caret. */
function boxIn({ document, focused }: Page): Element | undefined {
  const boxes = all(document, editor).filter(isShown);
  return boxes.length > 1 ? boxes.find((box) => box === focused) : boxes[0];
}

function audienceOf(box: Element): Audience {
  for (let up = parentElementOf(box), level = 0; up && level < 10; up = parentElementOf(up), level += 1) {
    const tab = all(up, chosenTab, 20).find(isShown);
    if (!tab) continue;
    const name = plain(nameOf(tab));
    if (commentWords.test(name)) return 'internal';
    return publicWords.test(name) ? 'public' : 'unknown';
  }
  return 'unknown';
}

export const matches: Recogniser = ({ url }) => host.test(url.hostname);

export const reader: Reader = {
  id,
  replyBox: (page) => (ticketIn(page) ? boxIn(page) : undefined),
  read(page) {
    const { document, url } = page;
    const [path, ticketId] = ticketIn(page) ?? [];
    if (path === undefined) return undefined;
    const heading = words(firstOf(document, subject));
    const asker = words(firstOf(document, requester));
    const messages = readMessages(document, asker);
    if (heading === undefined && messages.length === 0) return undefined;
    const box = boxIn(page);
    return snapshotOf({
      helpdesk: id,
      url: url.origin + path,
      ticketId,
      subject: heading,
      requester: asker,
      messages,
      composer: composerOf(box, box ? audienceOf(box) : 'unknown'),
    });
  },
};
