// Salesforce Lightning: a case in the service console, where many tabs stay mounted and the shown one counts, or on a page of
// its own. The feed does not mark sides: a post of the case's contact is the customer's, the rest stays unknown.
import { type Audience, plain } from '../audience.ts';
import { composerOf } from '../composer-of.ts';
import { all, bodyOf, contains, first, isShown, nearest, parentElementOf, type Root, rawText } from '../dom.ts';
import type { Page, Reader, Recogniser } from '../page.ts';
import { outermost, regionOf } from '../region.ts';
import { isSamePerson } from '../same-person.ts';
import { type FoundMessage, oneLine, snapshotOf } from '../snapshot-of.ts';
import { textOf } from '../text-of.ts';
import { documentOf } from '../tree.ts';
import { instantOf } from '../written-at.ts';

const id = 'salesforce';
/** A record has a number of 15 characters; 18 are the same number with a check on its capitals. */
const address = /^\/lightning\/r\/(?:Case\/)?(500[A-Za-z0-9]{12})(?:[A-Za-z0-9]{3})?\/view/;

// Selectors with the years they were seen in.
const consoleTab = '.tabContent.oneConsoleTab'; // 2019–2026
const activeTab = 'div.split-right > .tabContent.active.oneConsoleTab'; // 2019–2026
const item = 'article, .cuf-feedElement, .forceChatterFeedItem'; // 2017–2026
const body = '.feedBodyInner'; // 2022–2026
const stamp = 'a.cuf-timestamp'; // 2022–2026
const more = '.cuf-more'; // 2026
const poster = '.publisherInputContainer .ql-editor[contenteditable="true"]'; // Quill 1, 2018–2026
const visibility = '.publisherVisibilityValue'; // 2022–2026
const mailFrame = '.iframe-parent iframe'; // 2022–2025
const richFrame = 'iframe.cke_wysiwyg_frame, #cke_editor iframe'; // CKEditor 4, 2022–2025

/** Posts of a feed, the newest, that are looked at. */
const most = 600;

/** Fields are known by their labels only, and these are translated. */
const labels = {
  subject: ['Subject', 'Temat', 'Subiect', 'Betreff', 'Objet', 'Sujet', 'Asunto', 'Oggetto', 'Assunto', 'Onderwerp'],
  contact: ['Contact Name', 'Nazwa kontaktu', 'Nume persoană de contact', 'Kontaktname', 'Nom du contact'],
  status: ['Status', 'Stan', 'Stare', 'Statut', 'Estado', 'Stato'],
} as const;

/** The tab that is shown; a tab inside a tab comes after it. `undefined` when the console shows none. */
function scopeOf({ document }: Page): Root | undefined {
  if (!first(document, consoleTab)) return document;
  return all(document, activeTab).filter(isShown).at(-1);
}

function field(scope: Root, names: readonly string[]): string | undefined {
  const selector = names.map((name) => `[field-label="${name}"] [name="outputField"]`).join(', ');
  const found = all(scope, selector).find(isShown);
  return oneLine(found && rawText(found));
}

/** The headline is the subject, or the number where the organisation put that first. */
function headline(scope: Root): string | undefined {
  const found = all(scope, '[name="primaryField"]').find(isShown);
  const text = oneLine(found && rawText(found));
  return text !== undefined && /^\d+$/.test(text) ? undefined : text;
}

/** Newest post first; its comments stand below it, oldest first. */
function readMessages(scope: Root, contact: string | undefined): readonly FoundMessage[] {
  const texts = outermost(all(scope, body, most).filter(isShown));
  const posts = outermost(all(scope, item, most).filter(isShown));
  return texts.map((text, index) => {
    const region = regionOf(text, texts, item);
    const name = nameIn(region, text);
    const post = posts.findIndex((one) => contains(one, text));
    return {
      author: isSamePerson(name, contact) ? 'customer' : 'unknown',
      name,
      at: instantOf(first(region, stamp)),
      order: index - post * texts.length,
      text: textOf(text, { skip: more }),
    };
  });
}

/** The first link of a post leads to who wrote it. */
function nameIn(region: Element, text: Element): string | undefined {
  const links = all(nearest(text, item) ?? region, 'a', 40);
  const link = links.find((one) => !contains(text, one) && oneLine(rawText(one)) !== undefined);
  return link && !nearest(link, stamp) ? oneLine(rawText(link)) : undefined;
}

/** The editor of the mail publisher, two frames deep; `undefined` when they are of another origin. */
function mailBox(scope: Root): Element | undefined {
  const outer = all(scope, mailFrame).filter(isShown);
  for (const root of [scope, ...outer.flatMap((frame) => documentOf(frame) ?? [])]) {
    const frame = all(root, richFrame).find(isShown);
    const inner = frame && documentOf(frame);
    const found = inner && bodyOf(inner);
    if (found) return found;
  }
  return undefined;
}

function boxIn(scope: Root, focused: Element | undefined): readonly [box: Element, audience: Audience] | undefined {
  const mail = mailBox(scope);
  const posts = all(scope, poster).filter(isShown);
  const post = posts.find((one) => one === focused) ?? posts[0];
  if (mail && (!focused || post !== focused)) return [mail, 'public'];
  return post && [post, whoSees(post)];
}

/** "All with access": the customer sees it too; "… only" is for colleagues. In other languages it stays unknown. */
function whoSees(post: Element): Audience {
  for (let up = parentElementOf(post), level = 0; up && level < 10; up = parentElementOf(up), level += 1) {
    const said = first(up, visibility);
    if (!said) continue;
    const words = plain(rawText(said).slice(0, 200));
    if (/\bonly\b/.test(words)) return 'internal';
    return /\ball with access\b|^\s*customer\s*$/.test(words) ? 'public' : 'unknown';
  }
  return 'unknown';
}

export const matches: Recogniser = ({ url }) => url.hostname.endsWith('.lightning.force.com');

export const reader: Reader = {
  id,
  replyBox(page) {
    const scope = address.test(page.url.pathname) ? scopeOf(page) : undefined;
    return scope && boxIn(scope, page.focused)?.[0];
  },
  read(page) {
    const ticketId = address.exec(page.url.pathname)?.[1];
    const scope = ticketId === undefined ? undefined : scopeOf(page);
    if (ticketId === undefined || !scope) return undefined;
    const contact = field(scope, labels.contact);
    const subject = field(scope, labels.subject) ?? headline(scope);
    const messages = readMessages(scope, contact);
    if (subject === undefined && messages.length === 0) return undefined;
    const [box, audience = 'unknown'] = boxIn(scope, page.focused) ?? [];
    return snapshotOf({
      helpdesk: id,
      url: `${page.url.origin}/lightning/r/Case/${ticketId}/view`,
      ticketId,
      subject,
      requester: contact,
      status: field(scope, labels.status),
      messages,
      composer: composerOf(box, audience),
    });
  },
};
