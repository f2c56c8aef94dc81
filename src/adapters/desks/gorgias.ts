// Gorgias. Only its addresses are known for sure: under them the page is read as any unknown desk is, with two boxes told
// apart that the heuristics would take for one another.
import { audienceNear, composerOf } from '../composer-of.ts';
import { all, isMatch, isShown } from '../dom.ts';
import type { Page, Reader, Recogniser } from '../page.ts';
import { findReplyBox } from '../reply-box.ts';
import { readTicket } from './generic.ts';

const id = 'gorgias';
const address = /^\/app\/(?:ticket|views\/[^/]+)\/(\d+)/;

const editor = '.DraftEditor-root [contenteditable="true"]'; // Draft.js, believed, 2023
const customerNote = '#note-field'; // what the shop knows about the customer, 2024: nobody's reply

const ticketIdOf = ({ url }: Page) => address.exec(url.pathname)?.[1];

function boxIn({ document, focused }: Page): Element | undefined {
  const drafts = all(document, editor).filter(isShown);
  const box = drafts.length === 1 ? drafts[0] : findReplyBox(document, focused);
  return box && !isMatch(box, customerNote) ? box : undefined;
}

export const matches: Recogniser = ({ url }) =>
  url.hostname.endsWith('.gorgias.com') && url.pathname.startsWith('/app/');

export const reader: Reader = {
  id,
  replyBox: (page) => (ticketIdOf(page) === undefined ? undefined : boxIn(page)),
  read(page) {
    const ticketId = ticketIdOf(page);
    if (ticketId === undefined) return undefined;
    // Inside a view the ticket has a second address: it is one ticket, known by its own.
    const found = readTicket({ ...page, url: new URL(`/app/ticket/${ticketId}`, page.url) });
    if (!found) return undefined;
    const { composer: _guessed, ...rest } = found;
    const box = boxIn(page);
    return { ...rest, helpdesk: id, composer: composerOf(box, box ? audienceNear(box) : 'unknown') };
  },
};
