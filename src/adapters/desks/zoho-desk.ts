// Zoho Desk. Several tickets stay mounted, each in a container that carries its number: only the one the address names is
// read. Threads do not say who wrote them, and a comment may be private or not.
import { audienceNear, composerOf } from '../composer-of.ts';
import { all, bodyOf, first, isMatch, isShown, rawText } from '../dom.ts';
import type { Page, Reader, Recogniser } from '../page.ts';
import { outermost, regionOf } from '../region.ts';
import { type FoundMessage, snapshotOf } from '../snapshot-of.ts';
import { textOf } from '../text-of.ts';
import { documentOf } from '../tree.ts';
import { whoWrote } from '../who.ts';
import { instantOf } from '../written-at.ts';

const id = 'zoho-desk';
const host = /^desk\.zoho(?:cloud)?\.[a-z]{2,4}(?:\.[a-z]{2})?$/;
const address = /^\/agent\/.*\/tickets\/details\/(\d{5,25})/;

// Selectors by reliability, with the years they were seen in.
const ticketView = '.zd_v2-ticketdetailview-container'; // 2025–2026
const subject = '[data-id="caseSubjectText"]'; // 2025
const content = '.zd_v2-conversationlistcommon-contentWrapper'; // 2025–2026
const thread = `${content}[data-id="threadContent"]`; // 2025–2026
const comment = `${content}[data-id="content"]`; // 2025–2026
const row = '.zd_v2-threadlistitemcommon-subjectWrapper'; // 2025–2026
const frames = ['iframe.KB_Editor_iframe[name="deskEditor_New"]', 'iframe.ze_area']; // 2018–2025
/** The editor writes its placeholder into the body as text. 2025 */
const placeholder = /^add content\s*(?:\.{3}|…)?$/i;

/** The one container of the ticket in the address that is shown; `undefined` while there is none, or more than one. */
function scopeOf({ document, url }: Page): readonly [scope: Element, path: string, ticketId: string] | undefined {
  const [path, ticketId] = address.exec(url.pathname.slice(0, 1_000)) ?? [];
  if (path === undefined || ticketId === undefined) return undefined;
  const shown = all(document, `${ticketView}[data-id="subTab_${ticketId}"]`).filter(isShown);
  return shown.length === 1 && shown[0] ? [shown[0], path, ticketId] : undefined;
}

function readMessages(scope: Element): readonly FoundMessage[] {
  const texts = outermost(all(scope, `${thread}, ${comment}`, 600).filter(isShown));
  const regions = texts.map((text) => regionOf(text, texts, row));
  const authors = whoWrote(regions);
  return texts.map((text, index) => {
    const said = authors[index] ?? 'unknown';
    return {
      // Agents comment in private or for all to see, customers too: only a mark on the row tells.
      author: isMatch(text, comment) && said === 'agent' ? 'unknown' : said,
      at: instantOf(first(regions[index] ?? text, 'time[datetime], [data-timestamp]')),
      text: textOf(text),
    };
  });
}

function frameIn(scope: Element): Element | undefined {
  return frames.flatMap((frame) => all(scope, frame)).find(isShown);
}

function bodyIn(frame: Element | undefined): Element | undefined {
  const inner = frame && documentOf(frame);
  return (inner && bodyOf(inner)) ?? undefined;
}

function composerIn(scope: Element) {
  const frame = frameIn(scope);
  const composer = composerOf(bodyIn(frame), frame ? audienceNear(frame) : 'unknown');
  return composer && { ...composer, draft: placeholder.test(composer.draft) ? '' : composer.draft };
}

export const matches: Recogniser = ({ document, url }) =>
  address.test(url.pathname) && (host.test(url.hostname) || first(document, ticketView) !== null);

export const reader: Reader = {
  id,
  replyBox(page) {
    const [scope] = scopeOf(page) ?? [];
    return scope && bodyIn(frameIn(scope));
  },
  read(page) {
    const found = scopeOf(page);
    if (!found) return undefined;
    const [scope, path, ticketId] = found;
    const heading = first(scope, subject);
    return snapshotOf({
      helpdesk: id,
      url: page.url.origin + path,
      ticketId,
      subject: heading ? rawText(heading) : undefined,
      messages: readMessages(scope),
      composer: composerIn(scope),
    });
  },
};
