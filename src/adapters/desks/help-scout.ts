// Help Scout: the newer React conversation, and the older page that some mailboxes still have.
import type { Author } from '../../domain/ticket/snapshot.ts';
import type { Audience } from '../audience.ts';
import { composerOf } from '../composer-of.ts';
import {
  all,
  attribute,
  childrenOf,
  first,
  firstOf,
  isField,
  isMatch,
  isShown,
  parentElementOf,
  rawText,
} from '../dom.ts';
import { linesIn } from '../line-in.ts';
import type { Page, Reader, Recogniser } from '../page.ts';
import { type FoundMessage, oneLine, snapshotOf } from '../snapshot-of.ts';
import { textOf } from '../text-of.ts';
import { instantOf } from '../written-at.ts';

const id = 'help-scout';
/** The number of the interface to programs, then the number that people see. */
const address = /^.*\/conversations?\/\d+\/(\d+)/;

// Selectors by reliability, with the years they were seen in; the older page's last.
const subject = ['[aria-label="Conversation Subject"]', '[data-cy="EditableTextarea"]', '#subjectLine']; // 2024–2026
const tag = '[data-cy="Tag"]'; // 2025–2026
const thread = 'li > div[id^="thread-"], article.thread[id^="thread-"]'; // 2025–2026, 2023
const customer = '.is-customer, article.thread.customer'; // 2025–2026, 2023
const author = 'span[data-nocollapse="true"]'; // 2025
const bodies = [
  'section.messageBody', // the older page, 2023
  '[class*="is-wide-layout"]:not([data-testid]):not(:has([data-testid]))', // 2025
];
const line = 'hr'; // between the head of a thread and its words, 2026
const notWords = `${author}, time, ${line}, [data-cy]`;
const editors = [
  '[data-cy="ConvoEditor"] [data-slate-editor="true"]', // 2025
  '[role="textbox"][aria-label="Reply Editor"]', // 2025–2026
  '[data-cy="ConvoEditor"][contenteditable="true"]', // 2025
  '.redactor_editor[contenteditable="true"]', // the older page, 2023
];

/** The label of a thread item is English in every account: "customer", "user reply", "note". Two at once say nothing. */
const labels: readonly (readonly [Author, RegExp])[] = [
  ['note', /\bnotes?\b/],
  ['agent', /\buser reply\b/],
  ['customer', /\bcustomer\b/],
];

function authorOf(item: Element): Author {
  const label = (attribute(item, 'aria-label') ?? '').toLowerCase();
  const [only, ...more] = labels.filter(([, word]) => word.test(label)).map(([kind]) => kind);
  if (isMatch(item, customer)) return only === 'note' || only === 'agent' ? 'unknown' : 'customer';
  return only !== undefined && more.length === 0 ? only : 'unknown';
}

/** In the layout without a name for the words they stand below the line. */
function wordsOf(item: Element): string {
  const named = bodies.flatMap((body) => all(item, body)).find((found) => rawText(found).trim() !== '');
  if (named) return textOf(named, { skip: notWords });
  const rule = first(item, line);
  const head = rule && parentElementOf(rule);
  const parts = head && head !== item ? partsAfter(head) : [];
  return (parts.length > 0 ? parts : [item]).map((part) => textOf(part, { skip: notWords })).join('\n');
}

function partsAfter(head: Element): readonly Element[] {
  const parent = parentElementOf(head);
  const siblings = parent ? Array.from(childrenOf(parent)) : [];
  return siblings.slice(siblings.indexOf(head) + 1);
}

function readThread(item: Element): FoundMessage {
  const name = first(item, author);
  return {
    author: authorOf(item),
    name: name ? rawText(name) : undefined,
    at: instantOf(first(item, 'time')),
    // The newest may stand first: the number of the thread knows better.
    order: Number(/\d+$/.exec(attribute(item, 'id') ?? '')?.[0] ?? 0),
    text: wordsOf(item),
  };
}

function subjectOf(document: Document): string | undefined {
  const found = firstOf(document, subject);
  if (!found) return undefined;
  const field = isField(found) ? found : first(found, 'textarea, input');
  return field && isField(field) ? field.value : rawText(found);
}

/** A note opens an editor of its own: the label of the editor is all that differs. */
function audienceOf(box: Element | undefined): Audience {
  const label = (box && attribute(box, 'aria-label'))?.toLowerCase() ?? '';
  if (/\bnote\b/.test(label)) return 'internal';
  return label === 'reply editor' ? 'public' : 'unknown';
}

const boxIn = ({ document }: Page) => editors.flatMap((editor) => all(document, editor)).find(isShown);

export const matches: Recogniser = ({ url }) => url.hostname === 'secure.helpscout.net';

export const reader: Reader = {
  id,
  replyBox: (page) => (address.test(page.url.pathname) ? boxIn(page) : undefined),
  read(page) {
    const { document, url } = page;
    const [path, ticketId] = address.exec(url.pathname) ?? [];
    if (path === undefined) return undefined;
    const heading = oneLine(subjectOf(document));
    const messages = all(document, thread).map(readThread);
    if (heading === undefined && messages.length === 0) return undefined;
    const box = boxIn(page);
    return snapshotOf({
      helpdesk: id,
      url: url.origin + path,
      ticketId,
      subject: heading,
      requester: messages.find((message) => message.author === 'customer')?.name,
      tags: linesIn(document, tag),
      messages,
      composer: composerOf(box, audienceOf(box)),
    });
  },
};
