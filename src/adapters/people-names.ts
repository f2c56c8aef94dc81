// Names and addresses of people, as desks write them into one line.
import type { FoundMessage } from './snapshot-of.ts';

/** "Sam O'Neill <sam@example.com>" → "Sam O'Neill"; an address that stands alone stays. */
export const withoutAddress = (text: string | undefined): string | undefined => text?.replace(/(?<=\S) <[^<>]*>$/, '');

/** The address of a `mailto:` link, in lower case. */
export function mailtoAddress(href: string | null | undefined): string | undefined {
  const address = /^mailto:([^?]{3,320})/i
    .exec(href ?? '')?.[1]
    ?.trim()
    .toLowerCase();
  return address?.includes('@') ? address : undefined;
}

/** Who asked, where a desk shows it nowhere else: the name on the customer's first message. */
export const customerName = (messages: readonly FoundMessage[]): string | undefined =>
  messages.find(({ author, name }) => author === 'customer' && name !== undefined)?.name;
