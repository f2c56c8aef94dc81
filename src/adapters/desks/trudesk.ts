// Trudesk 1.2 (its client, 2019–2023). People are told apart by their addresses: who owns the ticket asks, who is assigned
// or writes notes answers.
import type { Author } from '../../domain/ticket/snapshot.ts';
import { all, attribute, first } from '../dom.ts';
import { lineIn } from '../line-in.ts';
import type { Reader, Recogniser } from '../page.ts';
import { mailtoAddress, withoutAddress } from '../people-names.ts';
import { type FoundMessage, snapshotOf } from '../snapshot-of.ts';
import { textOf } from '../text-of.ts';

const id = 'trudesk';
const address = /^(\/tickets\/(\d{1,18}))\/?$/;

const issue = '.comments-wrapper .initial-issue';
const number = '.page-title-border-right > p';
const subject = '.subject-text';
const mailLink = 'a[href^="mailto:"]';
const assignee = '.ticket-assignee-details a[href^="mailto:"]';
/** The tabs repeat the comments; this one has them all. */
const comment = '.comments-wrapper .all-comments .ticket-comment';
const noteBadge = '.issue-text > .uk-badge';

/** The address in the link, and the name written before it. */
function personIn(entry: Element) {
  const link = first(entry, mailLink);
  return {
    email: mailtoAddress(link && attribute(link, 'href')),
    name: withoutAddress(lineIn(entry, mailLink)),
  };
}

const isNote = (entry: Element) => first(entry, noteBadge) !== null;

function authorOf(email: string | undefined, owner: string | undefined, agents: ReadonlySet<string>): Author {
  if (email === undefined) return 'unknown';
  const isAgent = agents.has(email);
  if (isAgent === (email === owner)) return 'unknown';
  return isAgent ? 'agent' : 'customer';
}

function readMessages(document: Document, opened: Element): readonly FoundMessage[] {
  const comments = all(document, comment);
  const owner = personIn(opened);
  const assigned = first(document, assignee);
  const writers = comments.filter(isNote).map((entry) => personIn(entry).email);
  const staff = [mailtoAddress(assigned && attribute(assigned, 'href')), ...writers];
  const agents = new Set(staff.flatMap((email) => email ?? []));
  const read = (entry: Element, words: string): FoundMessage => {
    const { email, name } = personIn(entry);
    const body = first(entry, words);
    return {
      author: isNote(entry) ? 'note' : authorOf(email, owner.email, agents),
      name,
      text: body ? textOf(body) : '',
    };
  };
  return [read(opened, '.issue-body'), ...comments.map((entry) => read(entry, '.comment-body'))];
}

export const matches: Recogniser = ({ document, url }) => address.test(url.pathname) && first(document, issue) !== null;

export const reader: Reader = {
  id,
  // CodeMirror 5: the textarea in it is not its model, so what is written there from outside never reaches the desk.
  replyBox: () => undefined,
  read({ document, url }) {
    const [, path, ticketId] = address.exec(url.pathname) ?? [];
    const opened = first(document, issue);
    if (path === undefined || ticketId === undefined || !opened) return undefined;
    const shownId = /#(\d+)/.exec(lineIn(document, number) ?? '')?.[1];
    // The address changes first, the page after it.
    if (shownId && shownId !== ticketId) return undefined;
    return snapshotOf({
      helpdesk: id,
      url: url.origin + path,
      ticketId,
      subject: lineIn(opened, subject),
      requester: personIn(opened).name,
      messages: readMessages(document, opened),
    });
  },
};
