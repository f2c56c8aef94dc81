// Peppermint (TicketDetails, 2024–2025). A comment does not say whether the customer saw it, nor on which side its writer
// is, so only mails from the address of the ticket are known to be the customer's.
import type { Author } from '../../domain/ticket/snapshot.ts';
import type { Audience } from '../audience.ts';
import { composerOf } from '../composer-of.ts';
import { all, attribute, bodyOf, first, isField, isMatch, isShown, nearest, rawText } from '../dom.ts';
import { lineIn } from '../line-in.ts';
import type { Page, Reader, Recogniser } from '../page.ts';
import { type FoundMessage, oneLine, snapshotOf } from '../snapshot-of.ts';
import { textOf } from '../text-of.ts';
import { documentOf } from '../tree.ts';

const id = 'peppermint';
const address = /^(\/issue\/([\w-]{8,64}))\/?$/;

const activity = 'section:has(#activity-title)';
const title = 'input#title';
const number = 'h1:has(+ input#title)';
const mailFrame = '.prose iframe';
const description = '.prose [contenteditable]';
const comment = 'ul[role="list"] > li';
const writer = '.font-bold';
/** Where the line on how the ticket came in has names and addresses: bold in a mail, strong in a form. */
const origin = '#activity-title ~ *, div:has(> #activity-title) + div';
const field = 'textarea#comment[name="comment"]';
const publicSwitch = '[role="switch"][aria-checked]';

const addressForm = /^[^<>\s()]{1,320}@[^<>\s()]{1,255}$/;

type Requester = { readonly name?: string | undefined; readonly email?: string | undefined; readonly byMail: boolean };

/** "sam@example.com created via email at …", or "Created by Ana at … for Sam ( sam@example.com )": never translated. */
function requesterOf(section: Element): Requester {
  const line = first(section, origin);
  if (!line) return { byMail: false };
  const parts = all(line, 'strong, .font-bold', 10);
  const email = parts.map((part) => rawText(part).trim()).find((text) => addressForm.test(text));
  const asked = parts.find((part) => /^for\b/.test(rawText(nearest(part, 'span') ?? part).trim()));
  return {
    name: asked ? oneLine(rawText(asked)) : undefined,
    email: email?.toLowerCase(),
    byMail: rawText(line).includes('created via email'),
  };
}

/** The mail that opened the ticket is shown in a frame; other descriptions may be written by anybody. */
function readDescription(document: Document, { email, byMail }: Requester): FoundMessage {
  const frame = first(document, mailFrame);
  const inner = frame && documentOf(frame);
  const body = inner ? bodyOf(inner) : first(document, description);
  const isMail = byMail && inner !== null && inner !== undefined;
  return { author: isMail ? 'customer' : 'unknown', name: isMail ? email : undefined, text: body ? textOf(body) : '' };
}

function readComment(item: Element, email: string | undefined): FoundMessage {
  const who = lineIn(item, writer);
  const author: Author = email !== undefined && who?.toLowerCase() === email ? 'customer' : 'unknown';
  const words = first(item, ':scope > span');
  return { author, name: who, text: words ? textOf(words) : '' };
}

const replyBox = ({ document }: Page) =>
  all(document, field, 5).find((area) => isField(area) && isShown(area) && !isMatch(area, ':disabled'));

function audienceOf(box: Element): Audience {
  const section = nearest(box, 'section');
  const on = section && first(section, publicSwitch);
  const value = on && attribute(on, 'aria-checked');
  if (value === 'true') return 'public';
  return value === 'false' ? 'internal' : 'unknown';
}

export const matches: Recogniser = ({ document, url }) =>
  address.test(url.pathname) && first(document, '#activity-title') !== null;

export const reader: Reader = {
  id,
  replyBox,
  read(page) {
    const { document, url } = page;
    const [, path, inAddress] = address.exec(url.pathname) ?? [];
    const section = first(document, activity);
    if (path === undefined || inAddress === undefined || !section) return undefined;
    const requester = requesterOf(section);
    const box = replyBox(page);
    return snapshotOf({
      helpdesk: id,
      url: url.origin + path,
      // People know the number, not the one in the address.
      ticketId: /^#(\d{1,12})\b/.exec(lineIn(document, number) ?? '')?.[1] ?? inAddress,
      subject: lineIn(document, title),
      requester: requester.name ?? requester.email,
      messages: [
        readDescription(document, requester),
        ...all(section, comment).map((item) => readComment(item, requester.email)),
      ],
      composer: box && composerOf(box, audienceOf(box)),
    });
  },
};
