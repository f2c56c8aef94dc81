// What is owed, as lines of the bar: each leads to its ticket.
import { promiseEntries } from '../../domain/command-bar/promise-entries.ts';
import type { CarePromise } from '../../domain/promises/promise.ts';
import { helpdeskName } from '../helpdesk-name.ts';
import type { Panel } from '../panel-context.ts';
import { ticketName } from '../ticket-name.ts';
import type { BarEntry } from './bar-entry.ts';

export const promiseLines = (owed: readonly CarePromise[], { words, times, actions }: Panel): readonly BarEntry[] =>
  promiseEntries(owed).map(({ group, names, also = [], promise: { id, ticket, customer, words: made, due } }) => ({
    id,
    group,
    names,
    also: [...also, helpdeskName(ticket)],
    shown: () => ({
      title: `${times.brief(due)} · ${customer ?? ticketName(ticket)}`,
      about: words.say('quoted', { text: made }),
    }),
    run: () => void actions.send({ type: 'open-ticket', ticket }),
  }));
