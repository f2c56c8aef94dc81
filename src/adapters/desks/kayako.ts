// Kayako, the Ember interface: class names are hashed after a stable beginning, as its own tests and two tools show them.
import type { Author } from '../../domain/ticket/snapshot.ts';
import type { Audience } from '../audience.ts';
import { audienceNear, composerOf } from '../composer-of.ts';
import { all, attribute, first, isMatch, isShown } from '../dom.ts';
import { lineIn } from '../line-in.ts';
import type { Page, Reader, Recogniser } from '../page.ts';
import { outermost } from '../region.ts';
import { findReplyBox } from '../reply-box.ts';
import { isSamePerson } from '../same-person.ts';
import { type FoundMessage, snapshotOf } from '../snapshot-of.ts';
import { textOf } from '../text-of.ts';

const id = 'kayako';
const address = /^\/agent\/(?:conversations|cases)\/(\d+)/;

// Seen in 2024–2026 unless said otherwise.
const subject = '[class*="ko-tabs_case__subject_"]';
const number = '[class*="ko-case-content__id"]';
const requester = '[class*="requester-info-card__requester-name_"]'; // 2025
const marks = `${number}, ${subject}`;
const item = '[class*="ko-timeline-2_list_item__note_"], [class*="ko-timeline-2_list_item__post_"]';
const note = '[class*="ko-timeline-2_list_item__note_"]';
const creator = '[class*="ko-timeline-2_list_item__creator_"]';
const words = '[class*="ko-timeline-2_list_item__content_"]';
const editor = '.fr-element.fr-view[contenteditable="true"]'; // Froala
const noteMode = '.qa__ko-case-content__note-mode[aria-selected]'; // 2018
const noteEditor = '[class*="ko-text-editor__is-note_"], [class*="ko-text-editor__note-container_"]'; // 2025

/** Nothing marks an agent's post: only who asked is known, by name. */
function authorOf(post: Element, name: string | undefined, asker: string | undefined): Author {
  if (isMatch(post, note) || first(post, note)) return 'note';
  return isSamePerson(name, asker) ? 'customer' : 'unknown';
}

function readPost(post: Element, asker: string | undefined): FoundMessage {
  const name = lineIn(post, creator);
  const text = first(post, words);
  return { author: authorOf(post, name, asker), name, text: text ? textOf(text) : '' };
}

function audienceOf(document: Document, box: Element): Audience {
  const mode = first(document, noteMode);
  const isNote = mode && attribute(mode, 'aria-selected');
  if (isNote === 'true' || first(document, noteEditor)) return 'internal';
  return isNote === 'false' ? 'public' : audienceNear(box);
}

/** The tab bar and the address may be of two conversations for a moment. */
function ticketOf({ document, url }: Page): string | undefined {
  const inAddress = address.exec(url.pathname)?.[1];
  const shown = /\d+/.exec(lineIn(document, number) ?? '')?.[0];
  return shown === undefined || shown === inAddress ? inAddress : undefined;
}

const replyBox = (page: Page) => all(page.document, editor).find(isShown) ?? findReplyBox(page.document, page.focused);

export const matches: Recogniser = ({ document, url }) =>
  url.hostname.endsWith('.kayako.com') || (address.test(url.pathname) && first(document, marks) !== null);

export const reader: Reader = {
  id,
  replyBox: (page) => (ticketOf(page) === undefined ? undefined : replyBox(page)),
  read(page) {
    const { document, url } = page;
    const ticketId = ticketOf(page);
    const asker = lineIn(document, requester);
    const heading = lineIn(document, subject);
    const messages = outermost(all(document, item)).map((post) => readPost(post, asker));
    if (ticketId === undefined || (heading === undefined && messages.length === 0)) return undefined;
    const box = replyBox(page);
    return snapshotOf({
      helpdesk: id,
      url: `${url.origin}/agent/conversations/${ticketId}`,
      ticketId,
      subject: heading,
      requester: asker,
      messages,
      composer: composerOf(box, box ? audienceOf(document, box) : 'unknown'),
    });
  },
};
