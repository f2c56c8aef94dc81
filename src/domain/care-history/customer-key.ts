// The text a customer is known by within one helpdesk. It never leaves the memory: what is kept is its keyed name.
import { fold } from '../language/words.ts';
import type { TicketView } from '../panel-state.ts';

const origin = /^[a-z-]+:\/\/[^/]+/i;
const address = /[^\s<>()"',;:]{1,64}@[^\s<>()"',;:]{1,190}/;
/** Longer than any name: not one. */
const longest = 200;

/**
 * The address where the page shows one, else the name, in one way of writing; with the address of the desk, since two desks
 * may each have their Anna Nowak. Undefined for a text that was handed over, and where the page names nobody.
 */
export function customerKey({ source, ref, customer = '' }: Pick<TicketView, 'source' | 'ref' | 'customer'>) {
  if (source !== 'page' || customer.length > longest) return undefined;
  const name = address.exec(customer)?.[0].toLowerCase() ?? customer.split(/\s+/).map(fold).filter(Boolean).join(' ');
  return name === '' ? undefined : `customer ${origin.exec(ref.url)?.[0].toLowerCase() ?? ref.helpdesk} ${name}`;
}
