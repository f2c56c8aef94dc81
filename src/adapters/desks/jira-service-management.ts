// Jira Service Management: the cloud's issue view, and the issue page of a Data Center on any domain. Neither marks who is a
// customer: a comment of the reporter is, a restricted one is a note, the rest is honestly unknown.
import type { Author } from '../../domain/ticket/snapshot.ts';
import { composerOf } from '../composer-of.ts';
import { all, attribute, bodyOf, first, firstOf, isShown, nearest, rawText } from '../dom.ts';
import { findMessages } from '../generic-messages.ts';
import { saysNote } from '../note-label.ts';
import type { Page, Reader, Recogniser } from '../page.ts';
import { isSamePerson } from '../same-person.ts';
import { type FoundMessage, oneLine, snapshotOf } from '../snapshot-of.ts';
import { textOf } from '../text-of.ts';
import { documentOf } from '../tree.ts';
import { instantOf } from '../written-at.ts';

const id = 'jira-service-management';
const keyForm = /^[A-Z][A-Z0-9_]{1,30}-\d{1,12}$/;

const testId = /* @__NO_SIDE_EFFECTS__ */ (name: string) => `[data-testid="${name}"]`;
const part = /* @__NO_SIDE_EFFECTS__ */ (kind: string) =>
  `[data-testid^="issue-comment-base.ui.comment.ak-comment."][data-testid$="-${kind}"]`;

// Selectors by reliability, with the years they were seen in; the second of a pair is Data Center's.
const breadcrumb = testId('issue.views.issue-base.foundation.breadcrumbs.current-issue.item'); // 2021–2026
const subject = ['h1[data-testid="issue.views.issue-base.foundation.summary.heading"]', '#summary-val']; // 2020–2026
const status = [
  testId('issue-field-status.ui.status-view.status-button.status-button'), // 2023–2026
  testId('issue.views.issue-base.foundation.status.status-field-wrapper'), // 2020–2026
  '#status-val', // Data Center, 2026
];
const reporter = [testId('issue.views.field.user.reporter'), '#reporter-val']; // 2020–2026
const description = testId('issue.views.field.rich-text.description'); // 2020–2026
const comment = '[data-testid^="comment-base-item-"]'; // 2023–2026
const author = ['[data-testid="profilecard-next.ui.profilecard.profilecard-trigger"]', 'h3']; // 2024, 2026
const time = 'time[datetime], [data-testid="issue-timestamp.relative-time"]'; // 2023–2026
const restricted = testId('issue-comment-base.ui.comment.custom-comment.restricted-to'); // 2024–2025
const editor = '[data-testid="issue.activity.comment"] #ak-editor-textarea[contenteditable="true"]'; // 2022–2026
const serverKey = '#key-val'; // Data Center, 2026
const serverField = 'textarea#comment'; // Data Center, 2026
const serverFrame = 'iframe[id$="_ifr"]'; // its TinyMCE in visual mode, 2026

/** On a board or in a queue the issue stands in the query or last in the path. */
function keyOf({ document, url }: Page): string | undefined {
  const asked = [url.searchParams.get('selectedIssue') ?? '', ...url.pathname.slice(0, 1_000).split('/').toReversed()];
  const key = asked.find((name) => keyForm.test(name));
  const shown = [...all(document, breadcrumb), ...all(document, serverKey)].map((item) => oneLine(rawText(item)));
  // Another issue's page is still there, or there already.
  return shown.length > 0 && !shown.includes(key) ? undefined : key;
}

const firstLine = (element: Element | null) => oneLine(element ? textOf(element).split('\n')[0] : undefined);

/** Replies stand inside the comment they answer: only what is nearest to this comment is its own. */
const own = (item: Element, selector: string) =>
  all(item, selector).find((found) => nearest(found, comment) === item) ?? null;

/** "Internal note" stands beside the name, as words only. */
function isLabelledNote(header: Element, name: string | undefined): boolean {
  const labels = all(header, '*', 60).flatMap((element) => oneLine(rawText(element)) ?? []);
  return labels.some((label) => label !== name && saysNote(label));
}

function authorOf(item: Element, header: Element | null, name: string | undefined, asker: string | undefined): Author {
  if (own(item, restricted) || (header && isLabelledNote(header, name))) return 'note';
  return isSamePerson(name, asker) ? 'customer' : 'unknown';
}

function readComment(item: Element, asker: string | undefined): FoundMessage {
  const [header, body] = [own(item, part('header')), own(item, part('body'))];
  const name = firstLine(header && firstOf(header, author));
  return {
    author: authorOf(item, header, name, asker),
    name,
    at: instantOf(own(item, time)),
    order: Number(/\d+$/.exec(attribute(item, 'data-testid') ?? '')?.[0] ?? 0),
    text: body ? textOf(body) : '',
  };
}

const byReporter = (message: FoundMessage, asker: string | undefined): FoundMessage =>
  message.author === 'unknown' && isSamePerson(message.name, asker) ? { ...message, author: 'customer' } : message;

function readMessages(document: Document, asker: string | undefined): readonly FoundMessage[] {
  if (first(document, serverKey)) return findMessages(document).map((message) => byReporter(message, asker));
  const described = first(document, description);
  // Who raised an issue for somebody else wrote its description: the page does not say which.
  const opening: FoundMessage[] = described ? [{ author: 'unknown', order: 0, text: textOf(described) }] : [];
  return [...opening, ...all(document, comment, 1_000).map((item) => readComment(item, asker))];
}

function replyBox({ document }: Page): Element | undefined {
  const box = [...all(document, editor), ...all(document, serverField)].find(isShown);
  if (box || !first(document, serverField)) return box;
  const frames = all(document, serverFrame).filter(isShown);
  const inner = frames.length === 1 && frames[0] ? documentOf(frames[0]) : undefined;
  return (inner && bodyOf(inner)) ?? undefined;
}

export const matches: Recogniser = ({ document, url }) =>
  url.hostname.endsWith('.atlassian.net')
    ? !url.pathname.startsWith('/wiki')
    : url.pathname.includes('/browse/') && first(document, serverKey) !== null;

export const reader: Reader = {
  id,
  replyBox: (page) => (keyOf(page) === undefined ? undefined : replyBox(page)),
  read(page) {
    const { document, url } = page;
    const key = keyOf(page);
    if (key === undefined) return undefined;
    const heading = firstOf(document, subject);
    const asker = firstLine(firstOf(document, reporter));
    const messages = readMessages(document, asker);
    if (!heading && messages.length === 0) return undefined;
    const shown = firstOf(document, status);
    const context = /^(.*)\/browse\//.exec(url.pathname)?.[1] ?? '';
    return snapshotOf({
      helpdesk: id,
      url: `${url.origin}${context}/browse/${key}`,
      ticketId: key,
      subject: heading ? rawText(heading) : undefined,
      requester: asker,
      status: shown ? rawText(shown) : undefined,
      messages,
      // "Reply to customer" or "Add internal note" was pressed before the box opened; nothing on it tells which.
      composer: composerOf(replyBox(page), 'unknown'),
    });
  },
};
