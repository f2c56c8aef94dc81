// FreeScout, read in its own templates (2026). Pages are made by the server, newest message first.
import type { Author } from '../../domain/ticket/snapshot.ts';
import { composerOf } from '../composer-of.ts';
import { all, attribute, bodyOf, first, firstOf, isField, isMatch, isShown } from '../dom.ts';
import { lineIn } from '../line-in.ts';
import type { Page, Reader, Recogniser } from '../page.ts';
import { type FoundMessage, snapshotOf } from '../snapshot-of.ts';
import { rememberedMessages } from '../text-memory.ts';
import { textOf } from '../text-of.ts';
import { instantOf } from '../written-at.ts';

const id = 'freescout';
/** A desk may live below a path of its own. */
const address = /^.*\/conversation\/(\d+)/;

// Seen in 2018–2026 unless said otherwise.
const number = '.conv-numnav strong';
const subject = ['.conv-subjtext > span', '#conv-subj-value', '.conv-subjtext'];
const status = '#conv-status .conv-info-val span';
const customer = '.conv-customer-block .customer-name';
const thread = '#conv-layout-main .thread:not(.thread-type-draft, .thread-type-lineitem)';
const body = ['.thread-body .thread-content', '.thread-body']; // the first since 2020
const notWords = '.thread-meta, .thread-attachments, .alert';
const editor = '.conv-reply-block .note-editable[contenteditable="true"]';
const field = '.conv-reply-block textarea#body';
const isNote = '.conv-reply-block input[name="is_note"]';

const kinds: readonly (readonly [string, Author])[] = [
  ['.thread-type-note', 'note'],
  ['.thread-type-customer', 'customer'],
  ['.thread-type-message', 'agent'],
];

const authorOf = (item: Element): Author => kinds.find(([mark]) => isMatch(item, mark))?.[1] ?? 'unknown';

function readThread(item: Element): FoundMessage {
  const words = firstOf(item, body);
  return {
    author: authorOf(item),
    name: lineIn(item, '.thread-person strong'),
    at: instantOf(first(item, '.thread-date')),
    order: Number(/^thread-(\d+)$/.exec(attribute(item, 'id') ?? '')?.[1]) || undefined,
    text: words ? textOf(words, { skip: notWords }) : '',
  };
}

/** The number in the address, which the body repeats. */
function conversationOf({ document, url }: Page): string | undefined {
  const said = bodyOf(document);
  const inAddress = address.exec(url.pathname)?.[1];
  return said && attribute(said, 'data-conversation_id') === inAddress ? inAddress : undefined;
}

const replyBox = (page: Page) =>
  conversationOf(page) === undefined
    ? undefined
    : [...all(page.document, editor), ...all(page.document, field)].find(isShown);

function audienceOf(document: Document) {
  const mark = first(document, isNote);
  if (!mark || !isField(mark)) return 'unknown';
  return mark.value === '' || mark.value === '0' ? 'public' : 'internal';
}

export const matches: Recogniser = ({ document }) => first(document, 'body[data-conversation_id]') !== null;

export const reader: Reader = {
  id,
  replyBox,
  read(page) {
    const { document, url } = page;
    if (conversationOf(page) === undefined) return undefined;
    return snapshotOf({
      helpdesk: id,
      url: `${url.origin}${address.exec(url.pathname)?.[0]}`,
      // Customers know the number, not the one in the address.
      ticketId: lineIn(document, number),
      subject: lineIn(document, ...subject),
      requester: lineIn(document, customer),
      status: lineIn(document, status),
      messages: rememberedMessages(all(document, thread), readThread),
      composer: composerOf(replyBox(page), audienceOf(document)),
    });
  },
};
