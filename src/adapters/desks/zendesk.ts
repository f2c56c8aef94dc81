// Zendesk Agent Workspace. Every ticket opened stays mounted, one is shown: all reading happens inside the pane of the
// ticket the address names, and only when the page agrees about it.
import type { Author } from '../../domain/ticket/snapshot.ts';
import type { Audience } from '../audience.ts';
import { all, attribute, first, firstOf, isField, isShown, nearest, rawText } from '../dom.ts';
import { draftOf } from '../draft-of.ts';
import { linesIn } from '../line-in.ts';
import type { Page, Reader, Recogniser } from '../page.ts';
import { type FoundMessage, snapshotOf } from '../snapshot-of.ts';
import { rememberedMessages } from '../text-memory.ts';
import { textOf } from '../text-of.ts';
import { instantOf } from '../written-at.ts';

const id = 'zendesk';
const address = /^\/agent\/tickets\/(\d+)/;

// Selectors by reliability, with the years they were seen in.
const selectedTab =
  '[data-test-id="header-tab"][data-entity-type="TICKET_ENTITY_TYPE"][data-entity-is-selected="true"]'; // 2023–2026
const pane = '.ticket-panes-grid-layout'; // 2022–2026
const log = '[data-test-id="omni-log-container"]'; // 2021–2026
const subject = ['input[data-test-id="omni-header-subject"]', '[data-test-id="ticket-pane-subject"]']; // 2021–2026, 2021
const requester = ['[data-test-id="tabs-nav-item-users"]', '[data-test-id="ticket-system-field-requester-menu"]']; // 2022–2026
const status = ['[data-test-id^="status-badge-"]', '[data-cy-test-id="status-badge-state"]']; // 2022–2026
const via = '[data-test-id="omni-header-via-label"]'; // 2022–2026
const tag = '[data-test-id="ticket-system-field-tags-item-selected"]'; // 2022–2026
const comment = 'article[data-test-id="omni-log-comment-item"]'; // 2021–2026
const content = '[data-test-id="omni-log-message-content"]'; // 2021–2026
const body = [`${content} .zd-comment`, content];
const kind = '[data-test-id="omni-log-item-message"]'; // 2025–2026
const noteTag = '[data-test-id="omni-log-internal-note-tag"]'; // 2021–2026
const agentBadge = '[data-test-id="omni-log-avatar-badge-AgentBadge"]'; // 2021–2026
const sender = ['[data-test-id="omni-log-item-sender"]', '[data-test-id="omni-log-comment-user-link"]']; // 2021–2026
const time = ['time[data-test-id="timestamp-absolute"]', 'time[data-test-id="timestamp-relative"]', 'time[datetime]']; // 2021–2026
const automatic = '[data-originated-from="Trigger"], [data-originated-from="Automation"]'; // 2024
const notWords = '.signature, [data-test-id="omni-log-message-show-more"], [data-test-id^="omni-log-read-"]'; // 2023
const editors = [
  '[contenteditable="true"][data-test-id="omnicomposer-rich-text-ckeditor"]', // 2021–2026
  '[contenteditable="true"][data-test-id="omnicomposer-plain-text-ckeditor"]', // 2021–2026
  '[data-test-id="ticket-rich-text-editor"] [contenteditable="true"]', // 2021–2024
  '.zendesk-editor--rich-text-container [contenteditable="true"]', // 2021–2023
];
const channelSwitch = '[data-test-id="omnichannel-channel-switcher-button"]'; // 2021–2026

const ticketIdOf = ({ url }: Page) => address.exec(url.pathname)?.[1];

/** The part of the page that belongs to the ticket; `undefined` while tab, address and panes disagree. */
function scopeOf({ document }: Page, ticketId: string): Element | undefined {
  const tab = first(document, selectedTab);
  if (tab && attribute(tab, 'data-entity-id') !== ticketId) return undefined;
  const anchors = [`[data-ticket-id="${ticketId}"]`, `[data-side-conversations-anchor-id="${ticketId}"]`];
  const marked = anchors.flatMap((anchor) => all(document, anchor)).map((anchor) => nearest(anchor, pane) ?? anchor);
  const shown = all(document, pane).filter(isShown);
  const active = first(document, `${pane}[data-is-active="true"]`);
  const [lone] = shown.length === 1 ? shown : [];
  return (
    [...marked, active, lone].find((scope) => scope && isShown(scope) && firstOf(scope, [log, ...editors])) ?? undefined
  );
}

/** Reads the comments of a ticket. What none of them has is not looked for in each: a ticket can be long. */
function commentReader(scope: Element): (article: Element) => FoundMessage {
  const there = (selectors: readonly string[]) => selectors.filter((selector) => first(scope, selector));
  const [notes, automata, badges] = [there([noteTag]), there([automatic]), there([agentBadge])];
  const [bodies, senders, times] = [there(body), there(sender), there(time)];
  const authorOf = (article: Element): Author => {
    const said = first(article, kind);
    const type = said && attribute(said, 'type');
    if (type === 'internal' || firstOf(article, notes)) return 'note';
    if (type === 'end-user') return 'customer';
    if (firstOf(article, automata)) return 'system';
    return type === 'agent' || firstOf(article, badges) ? 'agent' : 'unknown';
  };
  return (article) => {
    const text = firstOf(article, bodies);
    return {
      author: authorOf(article),
      name: lineOf(firstOf(article, senders)),
      at: instantOf(firstOf(article, times)),
      text: text ? textOf(text, { skip: notWords }) : '',
    };
  };
}

/** The value of the switch is not translated, its label is. */
function audienceOf(scope: Element): Audience {
  const button = first(scope, channelSwitch);
  const channel = button && attribute(button, 'data-channel');
  if (!channel) return 'unknown';
  return channel === 'internal' ? 'internal' : 'public';
}

function lineOf(element: Element | null): string | undefined {
  if (!element) return undefined;
  return isField(element) ? element.value : rawText(element);
}

const boxIn = (scope: Element | undefined) => scope && editors.flatMap((editor) => all(scope, editor)).find(isShown);

export const matches: Recogniser = ({ url }) =>
  url.hostname.endsWith('.zendesk.com') && url.pathname.startsWith('/agent/');

export const reader: Reader = {
  id,
  replyBox(page) {
    const ticketId = ticketIdOf(page);
    return ticketId === undefined ? undefined : boxIn(scopeOf(page, ticketId));
  },
  read(page) {
    const ticketId = ticketIdOf(page);
    const scope = ticketId === undefined ? undefined : scopeOf(page, ticketId);
    if (ticketId === undefined || !scope) return undefined;
    const box = boxIn(scope);
    return snapshotOf({
      helpdesk: id,
      url: `${page.url.origin}/agent/tickets/${ticketId}`,
      ticketId,
      subject: lineOf(firstOf(scope, subject)),
      requester: lineOf(firstOf(scope, requester)),
      status: lineOf(firstOf(scope, status)),
      channel: lineOf(first(scope, via)),
      tags: linesIn(scope, tag),
      messages: rememberedMessages(all(scope, comment), commentReader(scope)),
      composer: box && { audience: audienceOf(scope), draft: draftOf(box) },
    });
  },
};
