// Where a promise can be moved to, and what that means for its reminder. Pure; epoch milliseconds.
import type { PromiseLine } from '../domain/panel-state.ts';
import { firstReminder } from '../domain/promises/reminders.ts';
import { tomorrowMorning } from './local-time.ts';

const minute = 60_000;

/** A promise already over is moved on from now, one still to come from its own hour. */
export function nextDues({ due }: Pick<PromiseLine, 'due'>, now: number, timeZone: string) {
  const start = Math.max(due, Math.ceil(now / minute) * minute);
  return { halfHour: start + 30 * minute, hour: start + 60 * minute, tomorrow: tomorrowMorning(now, timeZone) };
}

export function movedTo(due: number, now: number): { readonly due: number; readonly remindAt: number } {
  return { due, remindAt: firstReminder(due, now) };
}
