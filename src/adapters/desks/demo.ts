// The demo helpdesk that comes with Carecue (demo/), 2026. Its mark-up says everything in data attributes.
import type { Author } from '../../domain/ticket/snapshot.ts';
import { all, attribute, first, rawText } from '../dom.ts';
import { draftOf } from '../draft-of.ts';
import type { Page, Reader, Recogniser } from '../page.ts';
import { snapshotOf } from '../snapshot-of.ts';
import { rememberedMessages } from '../text-memory.ts';
import { textOf } from '../text-of.ts';
import { instantOf } from '../written-at.ts';

const id = 'demo';
const desk = 'body[data-desk="demo"]';
const message = 'article[data-message]';
const composer = '[data-composer]';

const ticketMain = ({ document }: Page) => first(document, 'main[data-ticket-id]');
const replyBox = ({ document }: Page) => first(document, `${composer} [contenteditable]`) ?? undefined;

function audience({ document }: Page) {
  const said = first(document, composer);
  const value = said && attribute(said, 'data-audience');
  return value === 'public' || value === 'internal' ? value : 'unknown';
}

const authors: readonly Author[] = ['customer', 'agent', 'note', 'system'];

function readMessage(article: Element) {
  const kind = attribute(article, 'data-author');
  const body = first(article, '[data-body]');
  return {
    author: authors.find((author) => author === kind) ?? 'unknown',
    name: said(article, '[data-name]'),
    at: instantOf(first(article, 'time[datetime]')),
    text: body ? textOf(body) : '',
  } as const;
}

function said(root: Document | Element, selector: string): string | undefined {
  const element = first(root, selector);
  return element ? rawText(element) : undefined;
}

export const matches: Recogniser = ({ document }) => first(document, desk) !== null;

export const reader: Reader = {
  id,
  replyBox,
  read(page) {
    const main = ticketMain(page);
    const ticketId = main && attribute(main, 'data-ticket-id');
    if (!main || !ticketId) return undefined;
    // The address changes first, the page after it: between the two there is no telling which ticket this is.
    if (!page.url.hash.endsWith(`/tickets/${ticketId}`)) return undefined;
    const box = replyBox(page);
    return snapshotOf({
      helpdesk: id,
      url: page.url.href,
      ticketId,
      subject: said(main, '[data-subject]'),
      requester: said(main, '[data-requester]'),
      status: said(main, '[data-status]'),
      channel: said(main, '[data-channel]'),
      messages: rememberedMessages(all(main, message), readMessage),
      composer: box && { audience: audience(page), draft: draftOf(box) },
    });
  },
};
