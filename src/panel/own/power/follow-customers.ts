// Remembers customers by the replies that are sent while the panel stands, whichever room it shows, and forgets them in time.
import { contactOf, isNew, remember } from '../../../domain/care-history/remember.ts';
import { defaultCareHistory } from '../../../domain/care-history/settings.ts';
import type { Problem } from '../../../domain/problem.ts';
import { oneAtATime } from '../../../ui/one-at-a-time.ts';
import type { Vault } from '../../../vault/vault.ts';
import type { PanelStore } from '../../store.ts';
import { careNames } from './care-names.ts';
import { forgetInTime } from './forget-in-time.ts';

export type CustomerDoors = {
  readonly store: Pick<PanelStore, 'getState' | 'subscribe'>;
  readonly vault: Vault;
  readonly tell: (problem: Problem) => void;
};

/** @returns ends it */
export function followCustomers({ store, vault, tell }: CustomerDoors): () => void {
  /** What was looked at last: the state is another object at every key of the reply. */
  let seen = '';
  const look = oneAtATime(async () => {
    const { state } = store.getState();
    if (state === undefined || vault.lock().kind !== 'open') return;
    const newest = await vault.newest('careHistorySettings', 1);
    if (!newest.ok) return;
    const settings = newest.value.rows[0] ?? defaultCareHistory;
    const forgotten = await forgetInTime(vault, settings.days, state.now);
    if (!forgotten.ok) return tell(forgotten.problem);
    if (state.ticket.kind !== 'open' || state.ticket.ticket.sent === undefined) return;
    const { ticket } = state.ticket;
    const names = await careNames(vault, ticket);
    const contact = names && contactOf(ticket, names.ticket);
    const made = JSON.stringify([names?.customer, contact]);
    if (names === undefined || contact === undefined || made === seen) return;
    const kept = await vault.get('care', names.customer);
    if (!kept.ok) return;
    seen = made;
    if (!isNew(contact, kept.value, settings, state.now)) return;
    const saved = await vault.put('care', remember(kept.value, names.customer, contact));
    if (!saved.ok) tell(saved.problem);
  });
  /** Typing changes the state at each key; a reply that was sent is shown, or not, and what it did. */
  let shown: string | undefined;
  const ends = [
    store.subscribe(({ state }) => {
      const { now = 0, ticket } = state ?? {};
      const open = ticket?.kind === 'open' ? ticket.ticket : undefined;
      const day = Math.floor(now / 86_400_000);
      const next = `${day} ${open?.sent && JSON.stringify([open.ref.key, open.sent, open.case, open.reading?.feelings])}`;
      if (next === shown) return;
      shown = next;
      void look();
    }),
    vault.onChange((kinds) => {
      if (kinds.length > 0 && !kinds.includes('careHistorySettings')) return;
      seen = '';
      void look();
    }),
  ];
  void look();
  return () => {
    for (const end of ends) end();
  };
}
