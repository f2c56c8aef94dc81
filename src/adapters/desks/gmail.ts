// Gmail, as a shared inbox. A thread has no number that a customer knows, so it is known by its address alone.
import { composerOf } from '../composer-of.ts';
import { addressIn, correspondents } from '../correspondents.ts';
import { all, attribute, contains, first, firstOf, isField, isShown, nearest, titleOf } from '../dom.ts';
import { lineIn } from '../line-in.ts';
import type { Page, Reader, Recogniser } from '../page.ts';
import { outermost } from '../region.ts';
import { snapshotOf } from '../snapshot-of.ts';
import { textOf } from '../text-of.ts';

const id = 'gmail';

// Seen in 2015–2026 unless said otherwise.
const subject = 'h2.hP';
const legacyId = 'data-legacy-thread-id'; // 2018–2026
/** Those not unfolded yet have no body. */
const message = 'div.adn[data-message-id], div[data-legacy-message-id]';
const body = ['.ii.gt .a3s', '.a3s'];
const sender = 'span.gD[email]';
const trimmed = '.adL';
const editors = 'div[contenteditable="true"][g_editable="true"], .Am.Al.editable[role="textbox"]';
const poppedOut = '.aoI, [role="dialog"]';
const boxSubject = 'input[name="subjectbox"]';

type Thread = { readonly view: Element; readonly legacy: string | undefined };

/** The view that is shown; a list and earlier threads stay mounted beside it. */
function threadOf({ document, url }: Page): Thread | undefined {
  const view = all(document, '[role="main"]').find((main) => isShown(main) && first(main, subject) !== null);
  const heading = view && first(view, subject);
  if (!view || !heading || !isShown(heading)) return undefined;
  const legacy = attribute(heading, legacyId) ?? undefined;
  const inAddress = /\/([0-9a-f]{16})$/.exec(url.hash)?.[1];
  return inAddress && legacy && inAddress !== legacy ? undefined : { view, legacy };
}

/** "Wrong size - support@example.com - Example Mail": the last address, since the subject may hold one. */
const ownAddress = (document: Document) =>
  addressIn(/ - (\S{1,200}@\S{1,200})(?= - [^@]*$|$)/.exec(titleOf(document).slice(0, 2_000))?.[1]);

function readMessages(view: Element, document: Document) {
  // Wrapper and message may both carry a number.
  const found = outermost(all(view, message));
  const senders = found.map((item) => {
    const from = first(item, sender);
    return { address: from ? addressIn(attribute(from, 'email')) : undefined, name: lineIn(item, sender) };
  });
  const { requester, sideOf } = correspondents(senders, ownAddress(document));
  const messages = found.map((item, at) => {
    const words = firstOf(item, body);
    const text = words ? textOf(words, { skip: trimmed }) : '';
    return { author: sideOf(senders[at]?.address), name: senders[at]?.name, text };
  });
  return { requester, messages };
}

/** The reply under the thread; else one popped out of it, which bears its subject; never a new mail. */
function replyBox(page: Page): Element | undefined {
  const thread = threadOf(page);
  if (!thread) return undefined;
  const boxes = all(page.document, editors).filter(isShown);
  const inside = boxes.findLast((box) => contains(thread.view, box) && !nearest(box, poppedOut));
  const about = lineIn(thread.view, subject);
  return inside ?? boxes.findLast((box) => about !== undefined && subjectOf(box)?.endsWith(about));
}

function subjectOf(box: Element): string | undefined {
  const window = nearest(box, poppedOut);
  const field = window && first(window, boxSubject);
  return field && isField(field) ? field.value.trim() : undefined;
}

export const matches: Recogniser = ({ url }) => url.hostname === 'mail.google.com';

export const reader: Reader = {
  id,
  replyBox,
  read(page) {
    const { document, url } = page;
    const thread = threadOf(page);
    if (!thread) return undefined;
    return snapshotOf({
      helpdesk: id,
      url: thread.legacy === undefined ? url.href : `${url.origin}${url.pathname}#all/${thread.legacy}`,
      subject: lineIn(thread.view, subject),
      channel: 'email',
      ...readMessages(thread.view, document),
      // Whatever is sent from here is mail to somebody.
      composer: composerOf(replyBox(page), 'public'),
    });
  },
};
