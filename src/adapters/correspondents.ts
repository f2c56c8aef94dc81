// Whose side the senders of a mail thread are on. A mailbox knows addresses, not roles: our own is the agent's, and the
// one who asked is the customer; anyone else may be a colleague, a courier, the customer's son. Pure.
import type { Author } from '../domain/ticket/snapshot.ts';

export type Sender = { readonly address: string | undefined; readonly name: string | undefined };

type Correspondents = {
  /** Who asked, as the mails name them. */
  readonly requester: string | undefined;
  readonly sideOf: (address: string | undefined) => Author;
};

/** On these a shared domain says nothing about working together. */
const publicDomain = /^(?:gmail|googlemail|outlook|hotmail|live|msn)\.[a-z.]+$/;

const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1);

/**
 * @param senders oldest first
 * @param own the address of the mailbox; without it nobody's side is known
 */
export function correspondents(senders: readonly Sender[], own: string | undefined): Correspondents {
  const ours = own?.toLowerCase();
  if (!ours) return { requester: undefined, sideOf: () => 'unknown' };
  const isColleague = (address: string) =>
    address === ours || (domainOf(address) === domainOf(ours) && !publicDomain.test(domainOf(ours)));
  const asker = senders.find(({ address }) => address !== undefined && !isColleague(address.toLowerCase()));
  const theirs = asker?.address?.toLowerCase();
  return {
    requester: asker?.name ?? asker?.address,
    sideOf(address) {
      const one = address?.toLowerCase();
      if (one === ours) return 'agent';
      return one !== undefined && one === theirs ? 'customer' : 'unknown';
    },
  };
}

/** The first address in a text, with the dots and brackets round it left out. */
export const addressIn = (text: string | null | undefined): string | undefined =>
  /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/.exec((text ?? '').slice(0, 1_000))?.[0];
