// Keeping a promise on a ticket, with what the agent wants kept of its customer.
import type { TicketView } from '../../domain/panel-state.ts';
import type { PromiseAsked } from '../../domain/promises/ledger.ts';
import { usePanel } from '../panel-context.ts';

export function useKeepPromise({ ref, customer }: Pick<TicketView, 'ref' | 'customer'>) {
  const { state, actions } = usePanel();
  const isNamed = customer !== undefined && state.settings.promises.customer === 'name';
  return async (promise: Omit<PromiseAsked, 'ticket' | 'customer'>): Promise<boolean> => {
    const kept = { ...promise, ticket: ref, ...(isNamed && { customer }) };
    if (!(await actions.send({ type: 'keep-promise', promise: kept }))) return false;
    actions.say('status_promiseKept');
    return true;
  };
}
