// Intercom's inbox. Its class names are utilities that say nothing, so the side of a bubble is all that newer pages tell:
// customers stand on the left; on the right an answer and a note look the same to us.
import type { Author } from '../../domain/ticket/snapshot.ts';
import { type Audience, audienceAround } from '../audience.ts';
import { audienceNear, composerOf } from '../composer-of.ts';
import {
  all,
  attribute,
  contains,
  first,
  firstOf,
  isMatch,
  isShown,
  nearest,
  parentElementOf,
  rawText,
} from '../dom.ts';
import type { Page, Reader, Recogniser } from '../page.ts';
import { outermost } from '../region.ts';
import { type FoundMessage, oneLine, snapshotOf } from '../snapshot-of.ts';
import { textOf } from '../text-of.ts';
import { treesOf } from '../tree.ts';
import { instantOf } from '../written-at.ts';

const id = 'intercom';
const host = /^app(?:\.(?:eu|au))?\.intercom\.com$/;
const address = /^\/a\/.*\/conversations?\/(\d+)/;

// Selectors by reliability, with the years they were seen in.
const stream = [
  '[data-testid="conversation-stream-scroll-container"]', // 2026
  '[data-conversation-stream]', // 2024–2026
  '[data-intercom-target-conversation-stream]', // 2026
  '.inbox-2__conversation-stream, .inbox2__conversation-stream', // 2023–2026
];
const title = '[data-inbox-conversation-header-title]'; // 2024–2026
const partForms = ['[class*="group/content-part"]', '[data-part-group-id]', '[data-part-id]']; // 2026, 2019–2024
const bodies =
  '.interblocks-html, .inbox-2__break-words, .inbox2__break-words, .inbox-2__user-email-content, .inbox2__user-email-content'; // 2023–2026
const category = 'data-part-group-category'; // 2019–2024
const composer = '[data-conversation-reply-composer]'; // 2026
const editors = [
  `${composer} .ProseMirror[contenteditable="true"]`, // 2026
  '.ProseMirror.embercom-prosemirror-composer-editor[contenteditable="true"]', // 2023–2026
];
const noteMode = '[data-intercom-target="note-tab"].o__selected, .conversation__text.o__note'; // 2018–2021

const categories: Readonly<Record<string, Author>> = {
  1: 'customer',
  3: 'agent',
  4: 'note',
  5: 'system',
  20: 'system',
};

/** The tree the conversation is in: the document, or an open shadow root of it. */
function rootOf({ document }: Page): Document | ShadowRoot | undefined {
  if (firstOf(document, stream)) return document;
  return treesOf(document).find(({ root }) => firstOf(root, stream))?.root;
}

function byCategory(part: Element): Author | undefined {
  const holder = nearest(part, `[${category}]`) ?? first(part, `[${category}]`);
  return categories[(holder && attribute(holder, category)) ?? ''];
}

/** Which side of the stream a part is put on, by what wraps this part and no other. */
function sideOf(part: Element, at: number, parts: readonly Element[]): 'left' | 'right' | undefined {
  // Parts stand in document order: of the others, a neighbour is the first to be in the same ancestor.
  const isAlone = (up: Element) => ![parts[at - 1], parts[at + 1]].some((other) => other && contains(up, other));
  for (let up: Element | null = part, level = 0; up && level < 6 && isAlone(up); up = parentElementOf(up), level += 1) {
    if (isMatch(up, '.justify-end, .flex-row-reverse')) return 'right';
    if (isMatch(up, '.justify-start')) return 'left';
  }
  return undefined;
}

function readMessages(scope: Element): readonly FoundMessage[] {
  const form = partForms.find((selector) => first(scope, selector));
  const parts = form === undefined ? [] : outermost(all(scope, form));
  const sides = parts.map((part, at) => sideOf(part, at, parts));
  const hasBoth = sides.includes('left') && sides.includes('right');
  return parts.map((part, index) => {
    const texts = outermost(all(part, bodies));
    return {
      author: byCategory(part) ?? (hasBoth && sides[index] === 'left' ? 'customer' : 'unknown'),
      at: instantOf(first(part, 'time[datetime]')),
      text: (texts.length > 0 ? texts : [part]).map((text) => textOf(text)).join('\n\n'),
    };
  });
}

const boxIn = (root: Document | ShadowRoot) => editors.flatMap((editor) => all(root, editor)).find(isShown);

function audienceOf(root: Document | ShadowRoot, box: Element): Audience {
  if (first(root, noteMode)) return 'internal';
  const block = nearest(box, composer);
  return block ? audienceAround(block) : audienceNear(box);
}

export const matches: Recogniser = ({ url }) => host.test(url.hostname);

export const reader: Reader = {
  id,
  replyBox(page) {
    const root = address.test(page.url.pathname) ? rootOf(page) : undefined;
    return root && boxIn(root);
  },
  read(page) {
    const [path, ticketId] = address.exec(page.url.pathname.slice(0, 1_000)) ?? [];
    const root = path === undefined ? undefined : rootOf(page);
    const scope = root && firstOf(root, stream);
    if (path === undefined || !root || !scope) return undefined;
    const heading = first(root, title);
    const box = boxIn(root);
    return snapshotOf({
      helpdesk: id,
      url: page.url.origin + path,
      ticketId,
      subject: oneLine(heading ? rawText(heading) : undefined),
      messages: readMessages(scope),
      composer: composerOf(box, box ? audienceOf(root, box) : 'unknown'),
    });
  },
};
