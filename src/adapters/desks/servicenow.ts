// ServiceNow: the classic form, alone, in the frame of the older shell, or in the frame inside the shadow root of the newer
// one; and the workspaces, of which only the address and a reply box with a telling name are known.
import type { Author } from '../../domain/ticket/snapshot.ts';
import { type Audience, plain } from '../audience.ts';
import { composerOf } from '../composer-of.ts';
import { all, attribute, bodyOf, first, isField, isMatch, isShown, rawText } from '../dom.ts';
import { saysNote } from '../note-label.ts';
import type { Page, Reader, Recogniser } from '../page.ts';
import { couldBeReplyBox } from '../reply-box.ts';
import { isSamePerson } from '../same-person.ts';
import { type FoundMessage, oneLine, snapshotOf } from '../snapshot-of.ts';
import { textOf } from '../text-of.ts';
import { documentOf, treesOf } from '../tree.ts';
import { frame, type Place, placeOf, shellsOf } from './parts/servicenow-place.ts';

const id = 'servicenow';
const ownPath = /^\/(?:now\/|nav_to\.do|navpage\.do|[a-z0-9_]+\.do$)/;

// Selectors with the years they were seen in.
const marks = `${frame}, #sn_form_inline_stream_entries, #activity-stream-textarea, #activity-stream-comments-textarea`; // 2017–2026
const card = '#sn_form_inline_stream_entries li.h-card, .activities-form li.h-card'; // 2018–2026
const label = '.sn-card-component-time span'; // 2018–2026
const author = '.sn-card-component-createdby'; // 2018–2026
const body = '.sn-widget-textblock-body'; // 2018–2026
const mail = 'iframe.activity-stream-email-iframe'; // 2026
const comments = 'textarea#activity-stream-comments-textarea'; // 2017–2026
const workNotes = 'textarea#activity-stream-work_notes-textarea'; // 2017–2026
const either = 'textarea#activity-stream-textarea'; // 2018–2026
const noteSwitch = 'input[name="work_notes-journal-checkbox"]'; // 2022
/** "Additional comments", "Email received": what the caller may see. Stems, without diacritics. */
const publicLabel = /\b(?:comment|koment|komment|coment|e-?mails? (?:received|sent))/;

/** The value of a field of the form; its id is put together from the table and the column. */
function field(form: Document, name: string): string | undefined {
  const found = first(form, `[id="${name}"]`);
  if (!found) return undefined;
  const chosen = first(found, 'option:checked');
  return oneLine(chosen ? rawText(chosen) : isField(found) ? found.value : rawText(found));
}

function authorOf(kind: string, isCaller: boolean): Author {
  if (saysNote(kind)) return 'note';
  return isCaller && publicLabel.test(plain(kind)) ? 'customer' : 'unknown';
}

function readCard(entry: Element, caller: string | undefined): FoundMessage {
  const [kind, writer, text, mailed] = [label, author, body, mail].map((selector) => first(entry, selector));
  const letter = mailed && documentOf(mailed);
  const words = text ?? (letter && bodyOf(letter));
  const name = oneLine(writer ? rawText(writer) : undefined);
  return {
    author: authorOf(kind ? rawText(kind).slice(0, 200) : '', isSamePerson(name, caller)),
    name,
    text: words ? textOf(words) : '',
  };
}

type Box = readonly [box: Element, audience: Audience];

function classicBox({ form }: Place, focused: Element | undefined): Box | undefined {
  const single = shownField(form, either);
  if (single) {
    const toggle = first(form, noteSwitch);
    return [single, toggle ? (isMatch(toggle, ':checked') ? 'internal' : 'public') : 'unknown'];
  }
  const [reply, notes] = [shownField(form, comments), shownField(form, workNotes)];
  if (notes && (notes === focused || !reply)) return [notes, 'internal'];
  return reply && [reply, 'public'];
}

const shownField = (form: Document, selector: string) => all(form, selector).find(isShown);

const nameOf = (box: Element) => plain(attribute(box, 'aria-label') ?? attribute(box, 'placeholder') ?? '');

function audienceOf(box: Element): Audience {
  const name = nameOf(box);
  if (saysNote(name)) return 'internal';
  return publicLabel.test(name) ? 'public' : 'unknown';
}

/** A workspace names its boxes "Comments" and "Work notes", in the language of the agent. */
function workspaceBox({ document, focused }: Page): Box | undefined {
  const boxes = treesOf(document)
    .flatMap(({ root }) => all(root, 'textarea, [contenteditable="true"]', 200))
    .filter(couldBeReplyBox)
    .map((box): Box => [box, audienceOf(box)]);
  const known = boxes.filter(([, audience]) => audience !== 'unknown');
  return (
    known.find(([box]) => box === focused) ??
    known.find(([, audience]) => audience === 'public') ??
    (known.length === 1 ? known[0] : boxes.find(([box]) => box === focused))
  );
}

const boxAt = (page: Page, place: Place) => (place.isWorkspace ? workspaceBox(page) : classicBox(place, page.focused));

export const matches: Recogniser = ({ document, url }) =>
  url.hostname.endsWith('.service-now.com') ||
  (ownPath.test(url.pathname) && [document, ...shellsOf(document)].some((root) => first(root, marks) !== null));

export const reader: Reader = {
  id,
  replyBox(page) {
    const place = placeOf(page);
    return place && boxAt(page, place)?.[0];
  },
  read(page) {
    const place = placeOf(page);
    if (!place) return undefined;
    const { form, table, sysId } = place;
    const caller = field(form, `sys_display.${table}.caller_id`);
    const subject = field(form, `${table}.short_description`);
    // The stream has the newest first, and its times are in a zone and a form that every agent can set.
    const messages = all(form, card, 400).map((entry) => readCard(entry, caller));
    // The frame is still loading, or shows something else by now.
    if (!place.isWorkspace && subject === undefined && messages.length === 0) return undefined;
    const [box, audience = 'unknown'] = boxAt(page, place) ?? [];
    return snapshotOf({
      helpdesk: id,
      url: place.isWorkspace
        ? page.url.origin + page.url.pathname
        : `${page.url.origin}/nav_to.do?uri=${table}.do?sys_id=${sysId}`,
      ticketId: sysId,
      subject,
      requester: caller,
      status: field(form, `${table}.state`),
      messages: messages.toReversed(),
      composer: composerOf(box, audience),
    });
  },
};
