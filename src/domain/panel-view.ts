// Facts → PanelState: everything the panel shows, computed in one place. Pure, and fast enough for each keystroke.

import type { Facts } from './facts.ts';
import type { Moment, World } from './moment.ts';
import type { Pack } from './packs/format/pack.ts';
import type { PanelState, TicketRoom } from './panel-state.ts';
import { isOwed } from './promises/promise.ts';
import { promiseLines } from './promises/promise-lines.ts';
import type { PromiseLine } from './promises/promise-view.ts';
import { rhythmOf } from './promises/rhythm.ts';
import { todayRoom } from './promises/today-room.ts';
import { ticketView } from './ticket/ticket-view.ts';

export function panelState(facts: Facts, packs: readonly Pack[], world: World): PanelState {
  const rhythm = rhythmOf(facts.settings, world.timeZone);
  const { timeZone, hours, customerZone } = rhythm;
  const moment = { ...world, timeZone, hours, rhythm, ...(customerZone !== undefined && { customerZone }) };
  const lines = promiseLines(facts.promises, packs, moment);
  return {
    settings: facts.settings,
    rhythm: moment.rhythm,
    corrections: facts.corrections?.count ?? 0,
    ticket: ticketRoom(facts, packs, lines, moment),
    today: todayRoom(facts, lines, packs, moment),
    packs,
    texts: facts.texts,
    problems: facts.problems,
    now: moment.now,
    timeZone: moment.timeZone,
    ...(facts.work && { work: facts.work }),
  };
}

function ticketRoom(facts: Facts, packs: readonly Pack[], lines: readonly PromiseLine[], moment: Moment): TicketRoom {
  const { site, snapshot } = facts;
  // A text the agent handed over is read wherever it came from, also beside a page that is turned off.
  if (snapshot) return { kind: 'open', ticket: ticketView(snapshot, facts, packs, lines, moment) };
  if (site.access === 'unreachable') return { kind: 'unreachable' };
  if (site.access === 'unknown' || site.origin === undefined) return { kind: 'unknown' };
  if (site.access === 'off') return { kind: 'off', origin: site.origin };
  if (!facts.pageAnswers) return { kind: 'silent', origin: site.origin };
  const next = lines.find(isOwed);
  return next ? { kind: 'no-ticket', origin: site.origin, next } : { kind: 'no-ticket', origin: site.origin };
}
