// The ledger as lines to show: what is due now, later today, later, and what was settled.
import type { Pack } from '../packs/pack.ts';
import { placeholderValues } from '../packs/placeholder-values.ts';
import { selectPrompts } from '../packs/select-prompts.ts';
import type { PromiseLine, TodayRoom } from '../panel-state.ts';
import type { Moment } from '../panel-view.ts';
import type { CarePromise } from './promise.ts';

/** Lines for every promise, earliest due first; a due one carries a holding update in the ticket's language. */
export function promiseLines(
  promises: readonly CarePromise[],
  packs: readonly Pack[],
  moment: Moment,
): readonly PromiseLine[] {
  return [...promises].sort((a, b) => a.due - b.due).map((promise) => promiseLine(promise, packs, moment));
}

function promiseLine(promise: CarePromise, packs: readonly Pack[], moment: Moment): PromiseLine {
  const { id, ticket, customer, words, due, remindAt, state, lang } = promise;
  const isDue = state === 'open' && remindAt <= moment.now;
  const holding = isDue ? holdingUpdate(promise, packs, moment) : undefined;
  return {
    id,
    ticket,
    words,
    lang,
    due,
    remindAt,
    isDue,
    isOverdue: state === 'open' && due < moment.now,
    state,
    ...(customer !== undefined && { customer }),
    ...(holding && { holding }),
  };
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

export function todayRoom(lines: readonly PromiseLine[], { now, timeZone }: Moment): TodayRoom {
  const open = lines.filter((line) => line.state === 'open');
  const day = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  const isToday = (line: PromiseLine) => day.format(line.due) === day.format(now);
  return {
    now: open.filter((line) => line.isDue),
    laterToday: open.filter((line) => !line.isDue && isToday(line)),
    later: open.filter((line) => !line.isDue && !isToday(line)),
    settled: lines.filter((line) => line.state !== 'open').reverse(),
  };
}
