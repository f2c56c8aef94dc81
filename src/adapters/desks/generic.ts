// Any other page. Cautious: it must look like one ticket (a number, a conversation, a box to answer in), or nothing is said.
import type { TicketSnapshot } from '../../domain/ticket/snapshot.ts';
import { answeredMail } from '../answered-mail.ts';
import { audienceAround, blockOf } from '../audience.ts';
import { all, isShown, rawText, titleOf } from '../dom.ts';
import { draftOf } from '../draft-of.ts';
import { findMessages } from '../generic-messages.ts';
import type { Page, Reader } from '../page.ts';
import { customerName } from '../people-names.ts';
import { findReplyBox } from '../reply-box.ts';
import { oneLine, snapshotOf } from '../snapshot-of.ts';
import { placeOf } from '../tree.ts';

const id = 'generic';

/** What desks call a ticket in their addresses. */
const addressForm =
  /(?:^|[/#!])(?:tickets?|cases?|conversations?|requests?|issues?|threads?|incidents?|inquir(?:y|ies)|zgloszeni[ae]|spraw[ay]|tichete?|cereri)\/(?:(?:view|show|edit|zoom|details?)\/)?([A-Z]{1,8}-\d{1,12}|\d{1,18})(?![\w-])/i;
const inQuery = ['ticket', 'ticket_id', 'ticketId', 'case_id', 'caseId', 'conversation_id'];
const titleForm = /(?:^|[\s[(])#(\d{3,12})\b/;

function ticketIdIn(url: URL): string | undefined {
  const named = addressForm.exec(`${url.pathname.slice(0, 1_000)}${url.hash.slice(0, 1_000)}`)?.[1];
  const asked = inQuery.map((name) => url.searchParams.get(name) ?? '').find((value) => /^[\w-]{1,40}$/.test(value));
  return named ?? asked;
}

/** A heading that the title repeats; the title without its number and the name of the desk otherwise. */
function subjectOf(document: Document, hasNumber: boolean): string | undefined {
  const title = oneLine(titleOf(document)) ?? '';
  const headings = all(document, 'h1, h2, [role="heading"]', 40).filter(isShown);
  const lines = headings.flatMap((heading) => oneLine(rawText(heading)) ?? []).map(withoutNumber);
  const repeated = lines.find((line) => line.length > 3 && title.includes(line));
  if (repeated ?? !hasNumber) return repeated;
  const [longest] = title.split(/\s[|–—·-]\s/).sort((one, other) => other.length - one.length);
  return longest === undefined ? undefined : withoutNumber(longest);
}

/** "#5531 ", "[#5531] ", "CS-901: " are numbers of tickets; the 24 of "24 hours without water" is not. */
const withoutNumber = (line: string) =>
  line.replace(/^(?:[[(]?#\d{1,18}[\])]?|[[(]\d{1,18}[\])]|[A-Z]{1,8}-\d{1,12})\s*[:·–-]?\s*/, '').trim();

/** What is read of a ticket; `undefined` where too little says that the page shows one. */
export function readTicket({ document, url, focused }: Page): TicketSnapshot | undefined {
  const messages = findMessages(document);
  const box = findReplyBox(document, focused);
  const inAddress = ticketIdIn(url);
  const ticketId = inAddress ?? titleForm.exec(titleOf(document).slice(0, 2_000))?.[1];
  const hasSides =
    messages.some(({ author }) => author === 'customer') || new Set(messages.map(({ author }) => author)).size > 1;
  // Each is weak alone: articles have dates, blogs have boxes, pages have numbers. Three together are a ticket.
  const signs = [inAddress, ticketId, messages.length > 0 || undefined, box, hasSides || undefined];
  const isTicket = signs.filter((sign) => sign !== undefined).length >= 3 && (messages.length > 0 || box);
  if (!isTicket) return undefined;
  const block = box && blockOf(placeOf(box, document));
  return snapshotOf({
    helpdesk: id,
    url: url.href,
    ticketId,
    subject: subjectOf(document, ticketId !== undefined),
    requester: customerName(messages),
    messages,
    composer: box && { audience: block ? audienceAround(block) : 'unknown', draft: draftOf(box) },
  });
}

/** What is sent to an address is read by others. */
function readMail({ document, url, focused }: Page): TicketSnapshot | undefined {
  const box = findReplyBox(document, focused);
  const mail = box && answeredMail(box, document);
  return (
    mail && snapshotOf({ ...mail, helpdesk: id, url: url.href, composer: { audience: 'public', draft: draftOf(box) } })
  );
}

export const reader: Reader = {
  id,
  replyBox: ({ document, focused }) => findReplyBox(document, focused),
  read: (page) => readTicket(page) ?? readMail(page),
};
