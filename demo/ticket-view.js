// The open ticket: its head, its conversation and its reply box.
import { composer } from './composer.js';
import { element } from './element.js';
import { messageView } from './message-view.js';

/** What was written and not sent, by ticket: it waits while the agent looks at another one. @type {Map<string, Node[]>} */
const drafts = new Map();

const me = 'Alex Morgan';

/** What was sent since the page was loaded, by ticket. @type {Map<string, HTMLElement[]>} */
const sent = new Map();

/**
 * @param {HTMLElement} main
 * @param {import('./tickets/tickets.js').Ticket} ticket
 */
export function showTicket(main, ticket) {
  const { id, lang, subject, requester, messages } = ticket;
  const status = element('span.status', { 'data-status': '' }, ticket.status);
  const conversation = element(
    'section.conversation',
    { 'aria-label': 'Conversation' },
    ...messages.map((message) => messageView(message, lang)),
    ...(sent.get(id) ?? []),
  );
  const { section, box } = composer({
    to: requester.name,
    draft: drafts.get(id) ?? [],
    onSend: (audience, body) => {
      const author = audience === 'public' ? 'agent' : 'note';
      const message = messageView({ author, name: me, at: new Date(), text: '' }, undefined, body);
      sent.set(id, [...(sent.get(id) ?? []), message]);
      conversation.append(message);
      message.scrollIntoView({ block: 'end' });
      if (audience === 'public') status.textContent = 'Pending';
      drafts.delete(id);
    },
    onDiscard: () => drafts.delete(id),
  });
  box.addEventListener('input', () => drafts.set(id, [...box.childNodes]));

  main.dataset.ticketId = id;
  main.replaceChildren(
    element(
      'header.head',
      {},
      element('h1', { 'data-subject': '', lang }, subject),
      element(
        'p',
        {},
        status,
        element('span.number', {}, `#${id}`),
        element('span', { 'data-requester': '' }, requester.name),
        element('span.email', {}, requester.email),
        element('span', { 'data-channel': '' }, ticket.channel),
        element('span', {}, ticket.queue),
      ),
    ),
    conversation,
    section,
  );
  document.title = `#${id} ${subject} · Harbour`;
  conversation.scrollTop = conversation.scrollHeight;
}
