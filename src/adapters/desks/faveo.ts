// Faveo Helpdesk Community (timeline.blade.php, 2016–2024). Newest message first, ten to a page; the icon before each says
// who wrote it, by its classes.
import type { Author } from '../../domain/ticket/snapshot.ts';
import { composerOf } from '../composer-of.ts';
import { all, first } from '../dom.ts';
import { editorOver } from '../editor-over.ts';
import { lineIn } from '../line-in.ts';
import type { Page, Reader, Recogniser } from '../page.ts';
import { type FoundMessage, snapshotOf } from '../snapshot-of.ts';
import { textOf } from '../text-of.ts';

const id = 'faveo';
const address = /^(.*\/thread\/(\d{1,18}))\/?$/;

const marks = 'textarea#reply_content, textarea#InternalContent';
const subject = 'h3.box-title#refresh2';
const requester = 'a[href*="/user/"]:has(> .fa-user) > b';
const status = '#refresh tr:first-child > td:nth-child(2)';
const entry = 'ul.timeline > li:has(> .timeline-item)';
const name = '.username a';
const body = '.timeline-body';
/** The icons that stand for a writer. */
const icons: readonly (readonly [Author, string])[] = [
  ['note', ':scope > .fa-tag.bg-purple'],
  ['customer', ':scope > .fa-user.bg-aqua'],
  ['agent', ':scope > .fa-mail-reply-all.bg-yellow'],
  ['system', ':scope > .fa-mail-reply-all.bg-purple'],
];
const fields = [
  ['public', '#General textarea#reply_content'],
  ['internal', '#Internal textarea#InternalContent'],
] as const;

const authorOf = (item: Element): Author => icons.find(([, icon]) => first(item, icon))?.[0] ?? 'unknown';

function readEntry(item: Element, index: number): FoundMessage {
  const text = first(item, body);
  return {
    author: authorOf(item),
    name: lineIn(item, name),
    order: -index,
    text: text ? textOf(text) : '',
  };
}

/** One tab answers, the other notes; the one in front has an editor to be seen. */
function replyArea({ document }: Page) {
  for (const [audience, field] of fields) {
    const area = first(document, field);
    const box = area ? editorOver(area) : undefined;
    if (box) return { audience, box } as const;
  }
  return undefined;
}

export const matches: Recogniser = ({ document, url }) => address.test(url.pathname) && first(document, marks) !== null;

export const reader: Reader = {
  id,
  replyBox: (page) => replyArea(page)?.box,
  read(page) {
    const { document, url } = page;
    const [, path, ticketId] = address.exec(url.pathname) ?? [];
    if (path === undefined || ticketId === undefined) return undefined;
    const area = replyArea(page);
    return snapshotOf({
      helpdesk: id,
      url: url.origin + path,
      ticketId,
      subject: lineIn(document, subject),
      requester: lineIn(document, requester),
      status: lineIn(document, status),
      messages: all(document, entry).map(readEntry),
      composer: area && composerOf(area.box, area.audience),
    });
  },
};
