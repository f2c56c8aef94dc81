// The demo helpdesk: a list, and the ticket its address names, `#/tickets/48213`.
import { markOpen, showList } from './ticket-list.js';
import { showTicket } from './ticket-view.js';
import { tickets } from './tickets/tickets.js';

const nav = /** @type {HTMLElement} */ (document.querySelector('nav'));
const main = /** @type {HTMLElement} */ (document.querySelector('main'));

function showAddress() {
  const id = /^#\/tickets\/(\d+)$/.exec(location.hash)?.[1];
  const ticket = tickets.find((one) => one.id === id);
  if (ticket) showTicket(main, ticket);
  else showNothing();
  markOpen(nav, ticket?.id ?? '');
}

function showNothing() {
  delete main.dataset.ticketId;
  main.replaceChildren('Choose a ticket.');
  document.title = 'Harbour';
}

showList(nav, tickets);
showAddress();
addEventListener('hashchange', showAddress);
