// How a ticket is called where its customer is not: by its number, else by its desk.
import type { TicketRef } from '../domain/ticket/snapshot.ts';
import { helpdeskName } from './helpdesk-name.ts';

export const ticketName = (ticket: TicketRef): string =>
  ticket.ticketId === undefined ? helpdeskName(ticket) : `#${ticket.ticketId}`;
