// The tickets at the left, the one heard from last on top.
import { element } from './element.js';
import { lastMessage } from './tickets/tickets.js';
import { sayWhenShort } from './when.js';

/** @param {import('./tickets/tickets.js').Ticket} ticket */
function listEntry(ticket) {
  const { at } = lastMessage(ticket);
  return element(
    'a',
    { href: `#/tickets/${ticket.id}`, 'data-entry': ticket.id },
    element('span.subject', { lang: ticket.lang }, ticket.subject),
    element('span.from', {}, ticket.requester.name),
    element('time.last', { datetime: at.toISOString() }, sayWhenShort(at)),
  );
}

/**
 * @param {HTMLElement} nav
 * @param {readonly import('./tickets/tickets.js').Ticket[]} tickets
 */
export const showList = (nav, tickets) => nav.replaceChildren(...tickets.map(listEntry));

/**
 * Marks the open ticket.
 * @param {HTMLElement} nav
 * @param {string} id
 */
export function markOpen(nav, id) {
  for (const entry of nav.querySelectorAll('a')) {
    if (entry.dataset.entry === id) entry.setAttribute('aria-current', 'page');
    else entry.removeAttribute('aria-current');
  }
}
