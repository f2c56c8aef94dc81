// Every ticket of the desk, the one heard from last on top.
import { english } from './en.js';
import { polish } from './pl.js';
import { romanian } from './ro.js';

/**
 * @typedef {'customer' | 'agent' | 'note' | 'system'} Author
 * @typedef {{ readonly author: Author, readonly name: string, readonly at: Date, readonly text: string }} Message
 * @typedef {{
 *   readonly id: string, readonly lang: 'en' | 'pl' | 'ro', readonly subject: string,
 *   readonly requester: { readonly name: string, readonly email: string },
 *   readonly status: string, readonly channel: string, readonly queue: string,
 *   readonly messages: readonly [Message, ...Message[]],
 * }} Ticket
 */

/** @param {Ticket} ticket */
export const lastMessage = ({ messages }) => messages.at(-1) ?? messages[0];

/** @param {Ticket} ticket */
const heardAt = (ticket) => lastMessage(ticket).at.getTime();

/** @type {readonly Ticket[]} */
export const tickets = [...english, ...polish, ...romanian].sort((a, b) => heardAt(b) - heardAt(a));
