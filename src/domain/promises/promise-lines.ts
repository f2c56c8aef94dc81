// The ledger as lines to show, each due one with words that say where things stand.

import type { Moment } from '../moment.ts';
import { placeholderValues } from '../packs/choose/placeholder-values.ts';
import { selectPrompts } from '../packs/choose/select-prompts.ts';
import type { Pack } from '../packs/format/pack.ts';
import { type CarePromise, isOwed } from './promise.ts';
import type { PromiseLine } from './promise-view.ts';
import { isDue } from './reminders.ts';

/** So many holding updates are made ready; whoever owes more will look at the first ones first. */
const mostHoldings = 20;

/** Lines for every promise, earliest due first; a due one carries a holding update in the ticket's language. */
export function promiseLines(
  promises: readonly CarePromise[],
  packs: readonly Pack[],
  moment: Moment,
): readonly PromiseLine[] {
  let left = mostHoldings;
  return [...promises]
    .sort((a, b) => a.due - b.due)
    .map((promise) => {
      const isNow = isDue(promise, moment.now);
      if (isNow) left -= 1;
      const holding = isNow && left >= 0 ? holdingUpdate(promise, packs, moment) : undefined;
      const { customer, owner, cadence, snoozedUntil, history } = promise;
      const { id, ticket, words, kind, lang, priority, due, remindAt, state, madeAt } = promise;
      return {
        ...{ id, ticket, words, kind, lang, priority, due, remindAt, state, madeAt },
        ...(customer !== undefined && { customer }),
        ...(owner !== undefined && { owner }),
        ...(cadence !== undefined && { cadence }),
        ...(snoozedUntil !== undefined && { snoozedUntil }),
        history: history.map(({ at, by, to, due }) => ({ at, by, to, due })),
        isDue: isNow,
        isOverdue: isOwed(promise) && promise.due < moment.now,
        ...(holding && { holding }),
      };
    });
}

function holdingUpdate({ ticket, customer, lang }: CarePromise, packs: readonly Pack[], moment: Moment) {
  const [best] = selectPrompts(packs, {
    lang,
    uiLang: moment.uiLang,
    open: ['inform', 'act'],
    moment: 'holding',
    values: placeholderValues({ requester: customer, ticketId: ticket.ticketId, lang, ...moment }),
    used: new Set(),
  });
  return best;
}
