// GLPI 10 and 11 (templates read in its source, 2022–2026). A timeline says who wrote what, but not on which side they
// are: the lists of requesters and of those assigned do.
import type { Author } from '../../domain/ticket/snapshot.ts';
import type { Audience } from '../audience.ts';
import { composerOf } from '../composer-of.ts';
import { all, attribute, first, isMatch, nearest } from '../dom.ts';
import { editorOver } from '../editor-over.ts';
import { lineIn } from '../line-in.ts';
import type { Page, Reader, Recogniser } from '../page.ts';
import { type FoundMessage, oneLine, snapshotOf } from '../snapshot-of.ts';
import { textOf } from '../text-of.ts';

const id = 'glpi';
const address = /\/front\/ticket\.form\.php$/;

const marks = '.itil-timeline, #itil-object-container';
/** Words of people; documents, logs and validations are none. */
const item =
  '.itil-timeline .timeline-item[data-items-id]:is(.ITILContent, [data-itemtype="ITILFollowup"], [data-itemtype="ITILSolution"], [data-itemtype="TicketTask"])';
const description = '.ITILContent';
const title = '.ITILContent .read-only-content > .card-title';
const body = '.read-only-content';
const notWords = '.card-title, .timeline-badges, .todo-list-state';
const privateItem = '.private-item';
const writer = '.timeline-header .creator a[href*="user.form.php?id="]';
const requesters = 'select[data-actor-type="requester"] option[data-itemtype="User"]';
const assigned = 'select[data-actor-type="assign"] option[data-itemtype="User"]';
const status = '.itil-right-side select[name="status"] option:checked';
const replyForm = '.itilfollowup form:has(button[name="add"])';
const field = 'textarea[name="content"]';
const privateSwitch = 'input[type="checkbox"][name="is_private"]';

const ticketIdOf = ({ url }: Page) => /^[1-9]\d*$/.exec(url.searchParams.get('id') ?? '')?.[0];

/** Of an actor without an account only the address is known; its number is 0. */
const actors = (document: Document, which: string) =>
  new Set(
    all(document, which)
      .map((option) => attribute(option, 'data-items-id') ?? '0')
      .filter((number) => number !== '0'),
  );

type People = { readonly customers: ReadonlySet<string>; readonly agents: ReadonlySet<string> };

/** Someone who asks and is assigned too may be on either side. */
function authorOf(entry: Element, user: string | undefined, { customers, agents }: People): Author {
  if (isMatch(entry, privateItem)) return 'note';
  const isCustomer = user !== undefined && customers.has(user);
  const isAgent = user !== undefined && agents.has(user);
  if (isCustomer === isAgent) return 'unknown';
  return isAgent ? 'agent' : 'customer';
}

/** The description stands first or last, and with it the whole timeline is oldest or newest first. */
function readMessages(document: Document): readonly FoundMessage[] {
  const entries = all(document, item);
  const people = { customers: actors(document, requesters), agents: actors(document, assigned) };
  const last = entries.at(-1);
  const isNewestFirst = entries.length > 1 && last !== undefined && isMatch(last, description);
  return entries.map((entry, index) => {
    const link = first(entry, writer);
    const user = /[?&]id=(\d+)/.exec((link && attribute(link, 'href')) ?? '')?.[1];
    const words = first(entry, body);
    return {
      author: authorOf(entry, user, people),
      name: lineIn(entry, writer),
      order: isNewestFirst ? -index : index,
      text: words ? textOf(words, { skip: notWords }) : '',
    };
  });
}

function requesterOf(document: Document): string | undefined {
  const option = first(document, requesters);
  if (!option) return undefined;
  const names = ['data-text', 'data-title', 'data-alternative-email'].map((name) => attribute(option, name));
  return names.flatMap((name) => oneLine(name) ?? []).at(0);
}

/** The form of a new answer, when it is unfolded; an entry being edited has one too, with another button. */
function replyArea(document: Document): { readonly form: Element; readonly box: Element } | undefined {
  for (const form of all(document, replyForm)) {
    const area = nearest(form, '.edit-content') ? null : first(form, field);
    const box = area ? editorOver(area) : undefined;
    if (box) return { form, box };
  }
  return undefined;
}

function audienceOf(form: Element): Audience {
  const box = first(form, privateSwitch);
  if (!box) return 'unknown';
  return isMatch(box, ':checked') ? 'internal' : 'public';
}

export const matches: Recogniser = ({ document, url }) => address.test(url.pathname) && first(document, marks) !== null;

export const reader: Reader = {
  id,
  replyBox: (page) => (ticketIdOf(page) === undefined ? undefined : replyArea(page.document)?.box),
  read(page) {
    const { document, url } = page;
    const ticketId = ticketIdOf(page);
    const messages = readMessages(document);
    if (ticketId === undefined || messages.length === 0) return undefined;
    const reply = replyArea(document);
    return snapshotOf({
      helpdesk: id,
      url: `${url.origin}${url.pathname}?id=${ticketId}`,
      ticketId,
      subject: lineIn(document, title),
      requester: requesterOf(document),
      status: lineIn(document, status),
      messages,
      composer: reply && composerOf(reply.box, audienceOf(reply.form)),
    });
  },
};
