// Every promise that is owed, to be found by whom, on which ticket and in which words it was made.
import { type CarePromise, isOwed } from '../promises/promise.ts';
import type { Findable } from './find-entries.ts';

export type PromiseEntry = Findable & { readonly group: 'promise'; readonly promise: CarePromise };

/** What is due first comes first. */
export const promiseEntries = (promises: readonly CarePromise[]): readonly PromiseEntry[] =>
  promises
    .filter(isOwed)
    .toSorted((a, b) => a.due - b.due)
    .map((promise) => {
      const { customer, ticket, words, owner } = promise;
      const names = [...(customer ? [customer] : []), ...(ticket.ticketId ? [`#${ticket.ticketId}`] : [])];
      return { group: 'promise', names, also: [words, ...(owner ? [owner] : [])], promise };
    });
