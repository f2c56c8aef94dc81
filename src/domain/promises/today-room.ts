// Everything owed, as Today shows it: what is due now, later today, later, what was settled, and whom to ask after.
import type { Facts } from '../facts.ts';
import type { Moment } from '../moment.ts';
import { placeholderValues } from '../packs/choose/placeholder-values.ts';
import { selectPrompts } from '../packs/choose/select-prompts.ts';
import type { Pack } from '../packs/format/pack.ts';
import { isOwed } from './promise.ts';
import type { PromiseLine, SilenceLine, TodayRoom } from './promise-view.ts';
import type { Silence } from './silence.ts';

export function todayRoom(
  { silences, owedCount }: Pick<Facts, 'silences' | 'owedCount'>,
  lines: readonly PromiseLine[],
  packs: readonly Pack[],
  moment: Moment,
): TodayRoom {
  const { now, timeZone } = moment;
  const owed = lines.filter(isOwed);
  const day = dayIn(timeZone);
  const today = day.format(now);
  const isToday = (line: PromiseLine) => day.format(line.snoozedUntil ?? line.due) === today;
  return {
    now: owed.filter((line) => line.isDue),
    laterToday: owed.filter((line) => !line.isDue && isToday(line)),
    later: owed.filter((line) => !line.isDue && !isToday(line)),
    settled: lines.filter((line) => !isOwed(line)).reverse(),
    silences: silences.map((silence) => silenceLine(silence, packs, moment)),
    owed: owedCount,
    more: Math.max(0, owedCount - owed.length),
  };
}

function silenceLine({ reason, since, followUp }: Silence, packs: readonly Pack[], moment: Moment): SilenceLine {
  const { key, ticket, customer, lang } = followUp;
  const [message] = selectPrompts(packs, {
    lang,
    uiLang: moment.uiLang,
    open: ['inform', 'thank'],
    ...(reason === 'quiet' ? { moment: 'quiet' } : { moment: 'reply', stage: 'after' }),
    values: placeholderValues({ requester: customer, ticketId: ticket.ticketId, lang, ...moment }),
    used: new Set(),
  });
  return { key, ticket, reason, since, ...(customer !== undefined && { customer }), ...(message && { message }) };
}

const days = new Map<string, Intl.DateTimeFormat>();

/** A formatter takes a third of a millisecond to make, and this is asked at each key in a reply. */
function dayIn(timeZone: string): Intl.DateTimeFormat {
  const known = days.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  days.set(timeZone, known);
  return known;
}
