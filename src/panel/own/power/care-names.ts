// The names a customer and a ticket are remembered under: they say nothing without this vault.
import { customerKey } from '../../../domain/care-history/customer-key.ts';
import type { TicketView } from '../../../domain/panel-state.ts';
import type { Vault } from '../../../vault/vault.ts';

export type CareNames = { readonly customer: string; readonly ticket: string };

/** Undefined for a customer nobody can know again, and while the room is locked. */
export async function careNames(
  vault: Pick<Vault, 'keyed'>,
  ticket: Pick<TicketView, 'source' | 'ref' | 'customer'>,
): Promise<CareNames | undefined> {
  const key = customerKey(ticket);
  if (key === undefined) return undefined;
  const customer = await vault.keyed(key);
  const named = await vault.keyed(`ticket ${ticket.ref.key}`);
  return customer.ok && named.ok ? { customer: customer.value, ticket: named.value } : undefined;
}
