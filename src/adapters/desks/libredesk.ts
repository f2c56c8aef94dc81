// Libredesk (its frontend, 2025–2026). Messages stand on the side of who wrote them; notes are painted as private.
import type { Author } from '../../domain/ticket/snapshot.ts';
import { type Audience, audienceAround } from '../audience.ts';
import { audienceNear, composerOf } from '../composer-of.ts';
import { all, attribute, contains, first, isMatch, isShown, nearest, rawText } from '../dom.ts';
import type { Page, Reader, Recogniser } from '../page.ts';
import { customerName } from '../people-names.ts';
import { type FoundMessage, snapshotOf } from '../snapshot-of.ts';
import { textOf } from '../text-of.ts';

const id = 'libredesk';
const address = /^(\/inboxes\/[^?#]{1,200}\/conversation\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}))\/?$/i;

const row = '[data-message-uuid]';
const bubble = '.message-bubble';
const side = '.items-end, .items-start';
const words = '.native-html';
const contact = 'a[href*="/contacts/"]';
const editor = '.editor-wrapper .ProseMirror[contenteditable="true"]';
const tabs = '[role="tablist"]';
const openTab = '[role="tab"][data-state="active"]';

/** Only agents' messages stand at the end, and only they can be private. */
function authorOf(message: Element, box: Element): Author {
  if (isMatch(box, '.bg-private')) return 'note';
  const held = nearest(box, side);
  if (!held || !contains(message, held)) return 'unknown';
  return isMatch(held, '.items-end') ? 'agent' : 'customer';
}

/** Lines about what happened have no bubble. */
function readMessages(document: Document): readonly FoundMessage[] {
  return all(document, row).flatMap((message) => {
    const box = first(message, bubble);
    if (!box) return [];
    const link = all(message, contact, 5).find((one) => rawText(one).trim() !== '' && !contains(box, one));
    return {
      author: authorOf(message, box),
      name: link ? rawText(link) : undefined,
      text: textOf(first(box, words) ?? box),
    };
  });
}

/** A new conversation is written in a dialog; the reply box in full screen is a dialog too, and has its tabs in it. */
const replyBox = ({ document }: Page) =>
  all(document, editor).find((box) => {
    const dialog = nearest(box, '[role="dialog"]');
    return isShown(box) && (!dialog || first(dialog, tabs) !== null);
  });

/** The id of a tab ends in what it stands for, its label is translated. */
function audienceOf(box: Element): Audience {
  const held = nearest(box, `:has(${tabs})`);
  const tab = held && first(held, openTab);
  const name = (tab && attribute(tab, 'id')) ?? '';
  if (name.endsWith('-private_note')) return 'internal';
  if (name.endsWith('-reply')) return 'public';
  return held && tab ? audienceAround(held) : audienceNear(box);
}

export const matches: Recogniser = ({ url }) => address.test(url.pathname);

export const reader: Reader = {
  id,
  replyBox,
  read(page) {
    const [, path, ticketId] = address.exec(page.url.pathname) ?? [];
    const messages = readMessages(page.document);
    const box = replyBox(page);
    if (path === undefined || ticketId === undefined || (messages.length === 0 && !box)) return undefined;
    return snapshotOf({
      helpdesk: id,
      url: page.url.origin + path,
      ticketId,
      requester: customerName(messages),
      messages,
      composer: box && composerOf(box, audienceOf(box)),
    });
  },
};
