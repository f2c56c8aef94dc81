// LiveAgent: only the frame round a ticket is known; messages and reply box are found the general way.
import { audienceNear, composerOf } from '../composer-of.ts';
import { all, first, isShown } from '../dom.ts';
import { findMessages } from '../generic-messages.ts';
import { lineIn } from '../line-in.ts';
import type { Page, Reader, Recogniser } from '../page.ts';
import { customerName } from '../people-names.ts';
import { findReplyBox } from '../reply-box.ts';
import { oneLine, snapshotOf } from '../snapshot-of.ts';
import { textOf } from '../text-of.ts';

const id = 'liveagent';
const address = /^#(?:Conversation;id=|\/Ticket;(?:id=)?)([\w-]+)/;

// Seen in 2018–2026.
const view = '.ConversationDetailsView';
const code = ['#conversation-code-label', '.CodeLabel'];
const subject = '.ConversationHeaderSubject';

const viewIn = ({ document }: Page) => all(document, view).find(isShown);

/** The field to edit it waits, hidden, beside the subject. */
function subjectOf(document: Document): string | undefined {
  const header = all(document, subject).find(isShown);
  return header && oneLine(textOf(header).split('\n')[0]);
}

export const matches: Recogniser = ({ document, url }) =>
  url.hostname.endsWith('.ladesk.com') || (/\/agent\//.test(url.pathname) && first(document, view) !== null);

export const reader: Reader = {
  id,
  replyBox: (page) => (viewIn(page) ? findReplyBox(page.document, page.focused) : undefined),
  read(page) {
    const { document, url } = page;
    const [hash] = address.exec(url.hash) ?? [];
    if (hash === undefined || !viewIn(page)) return undefined;
    const messages = findMessages(document);
    const box = findReplyBox(document, page.focused);
    return snapshotOf({
      helpdesk: id,
      url: `${url.origin}${url.pathname}${hash}`,
      // The code in letters, "ABC-DEFGH-123", is the one customers know.
      ticketId: lineIn(document, ...code),
      subject: subjectOf(document),
      requester: customerName(messages),
      messages,
      composer: composerOf(box, box ? audienceNear(box) : 'unknown'),
    });
  },
};
