// Front. Its address and its three component names are all that is known (2023); the conversation is read as on any unknown
// desk. The address changes after a conversation was opened: without its number it is known by the address itself.
import { audienceNear, composerOf } from '../composer-of.ts';
import { all, isShown, rawText } from '../dom.ts';
import { findMessages } from '../generic-messages.ts';
import type { Reader, Recogniser } from '../page.ts';
import { findReplyBox } from '../reply-box.ts';
import { oneLine, snapshotOf } from '../snapshot-of.ts';

const id = 'front';
const address = /^\/open\/(cnv_[a-z0-9]{1,40})/;

const topbar = '[class*="conversationTopbar__StyledConversationTopbar"]'; // 2023
const subject = '[class*="conversationSubjectWrapper__StyledSubjectContainerDiv"]'; // 2023

/** One conversation is open: several in view, or none, are a list. */
function headOf(document: Document): Element | undefined {
  const [only, ...more] = all(document, topbar).filter(isShown);
  return more.length === 0 ? only : undefined;
}

export const matches: Recogniser = ({ url }) => url.hostname === 'app.frontapp.com';

export const reader: Reader = {
  id,
  replyBox: ({ document, focused }) => (headOf(document) ? findReplyBox(document, focused) : undefined),
  read({ document, url, focused }) {
    if (!headOf(document)) return undefined;
    const messages = findMessages(document);
    const box = findReplyBox(document, focused);
    const heading = all(document, subject).find(isShown);
    if (!heading && messages.length === 0) return undefined;
    const [path, ticketId] = address.exec(url.pathname) ?? [];
    return snapshotOf({
      helpdesk: id,
      url: path === undefined ? url.href : url.origin + path,
      ticketId,
      subject: oneLine(heading && rawText(heading)),
      requester: messages.find(({ author }) => author === 'customer')?.name,
      messages,
      composer: composerOf(box, box ? audienceNear(box) : 'unknown'),
    });
  },
};
