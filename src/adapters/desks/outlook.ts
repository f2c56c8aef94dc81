// Outlook on the web, as a shared mailbox: class names are hashed, so ids and roles are all there is. A conversation has no
// number that a customer knows, so it is known by its address alone.
import { addressIn, correspondents, type Sender } from '../correspondents.ts';
import { all, attribute, first, isMatch, isShown, rawText } from '../dom.ts';
import { lineIn } from '../line-in.ts';
import { ownWords } from '../own-words.ts';
import type { Page, Reader, Recogniser } from '../page.ts';
import { outermost } from '../region.ts';
import { oneLine, snapshotOf } from '../snapshot-of.ts';
import { textOf } from '../text-of.ts';

const id = 'outlook';
const hosts = /^outlook\.(?:office\.com|office365\.com|live\.com|cloud\.microsoft)$/;
const ownServer = 'link[href*="/owamail/"]';

// Selectors by reliability, with the years they were seen in.
const pane = '#ReadingPaneContainerId'; // 2022–2026
const subject = [
  '[role="heading"][id$="_SUBJECT"]', // 2025–2026
  '.allowTextSelection[role="heading"]', // 2023
  'div[role="heading"][title]', // 2023
];
const body = '[id^="UniqueMessageBody"]'; // 2022–2026
const from = '[id^="MSG_"][id$="_FROM"]'; // 2026
const account = '#mectrl_currentAccount_secondary'; // 2020–2026, once the account menu was opened
const conversation = '[data-convid]'; // 2025
const editor = 'div[id^="editorParent_"] > div[contenteditable="true"][role="textbox"]'; // 2023–2026
/** The mail that is answered stands in the box, below the reply. */
const answered =
  '#appendonsend ~ *, #divRplyFwdMsg, #divRplyFwdMsg ~ *, #mail-editor-reference-message-container, #Signature'; // 2020–2026

type Mail = { readonly sender: Sender; readonly body: Element | undefined };

/** Headers and bodies in the order of the page: a body belongs to the header before it, a folded mail has none. */
function mailsIn(view: Element): readonly Mail[] {
  const parts = outermost(all(view, `${from}, ${body}`));
  return parts.flatMap((part, at): readonly Mail[] => {
    if (isMatch(part, body)) {
      const header = parts[at - 1];
      return [{ sender: senderIn(header && isMatch(header, from) ? header : undefined), body: part }];
    }
    const next = parts[at + 1];
    return next && isMatch(next, body) ? [] : [{ sender: senderIn(part), body: undefined }];
  });
}

/** "Jan Kos<jan.kos@example.com>": colleagues are shown by name alone. Only the end counts, a name may look like an address. */
function senderIn(header: Element | undefined): Sender {
  if (!header) return { address: undefined, name: undefined };
  const marked = [header, ...all(header, '[title], [aria-label]', 10)];
  const labels = marked.flatMap((one) => [attribute(one, 'title'), attribute(one, 'aria-label')]);
  const text = rawText(header).slice(0, 1_000);
  const ends = [text, ...labels].map((label) => label?.slice(label.lastIndexOf('<') + 1));
  const address = ends.map(addressIn).find((one) => one !== undefined);
  return { address, name: oneLine(text.replace(/<[^<>]*>/g, '')) };
}

/**
 * Newest on top, as Outlook comes; its dates are in words, so the only sign of the other order is that just the newest is
 * unfolded, and stands last.
 */
const oldestFirst = (mails: readonly Mail[]) =>
  mails.length > 1 && !mails[0]?.body && mails.at(-1)?.body ? mails : mails.toReversed();

/** A shared mailbox in a tab of its own is named in the address; otherwise the account menu knows. */
function ownAddress({ document, url }: Page): string | undefined {
  const inAddress = /^\/mail\/([^/]{3,300})\//.exec(url.pathname)?.[1]?.replace(/%40/i, '@');
  return addressIn(inAddress) ?? addressIn(lineIn(document, account));
}

/** Where the address does not name the conversation, its own id does; else its subject keeps two apart. */
function addressOf({ url }: Page, view: Element, heading: string | undefined): string {
  if (url.pathname.includes('/id/')) return url.origin + url.pathname;
  const marked = first(view, conversation);
  const convid = marked && attribute(marked, 'data-convid');
  if (convid) return `${url.origin}${url.pathname.replace(/\/$/, '')}/id/${encodeURIComponent(convid)}`;
  return `${url.origin}${url.pathname}#${encodeURIComponent(heading ?? '')}`;
}

const viewOf = ({ document }: Page) => all(document, pane).find(isShown);

function replyBox(page: Page): Element | undefined {
  const view = viewOf(page);
  return view && lineIn(view, ...subject) !== undefined ? all(view, editor).findLast(isShown) : undefined;
}

export const matches: Recogniser = ({ document, url }) =>
  hosts.test(url.hostname) || first(document, ownServer) !== null;

export const reader: Reader = {
  id,
  replyBox,
  read(page) {
    const view = viewOf(page);
    const heading = view && lineIn(view, ...subject);
    // A new mail and an empty pane have no heading.
    if (!view || heading === undefined) return undefined;
    const mails = oldestFirst(mailsIn(view));
    const { requester, sideOf } = correspondents(
      mails.map(({ sender }) => sender),
      ownAddress(page),
    );
    const box = replyBox(page);
    return snapshotOf({
      helpdesk: id,
      url: addressOf(page, view, heading),
      subject: heading,
      requester,
      channel: 'email',
      messages: mails.map(({ sender, body: words }) => ({
        author: sideOf(sender.address),
        name: sender.name,
        text: words ? textOf(words) : '',
      })),
      // Whatever is sent from here is mail to somebody.
      composer: box && { audience: 'public', draft: ownWords(textOf(box, { skip: answered })) },
    });
  },
};
