// What the agent said of a ticket's case, in session memory, by ticket key.
import * as z from 'zod/mini';
import { ToldCase } from '../domain/situation/situation.ts';
import { nothingTold } from '../domain/situation/told-case.ts';
import { sessionRows } from './session-rows.ts';

const rows = sessionRows('case', z.object({ told: ToldCase, /** Epoch milliseconds */ at: z.number() }));

/** Beyond these the oldest is forgotten: a shift has fewer tickets. */
const most = 100;

export const readToldCase = async (ticketKey: string): Promise<ToldCase | undefined> =>
  (await rows.get(ticketKey))?.told;

/** To be called in turn. `now` in epoch milliseconds. */
export async function changeToldCase(
  ticketKey: string,
  change: (before: ToldCase) => ToldCase,
  now: number,
): Promise<void> {
  await rows.put(ticketKey, { told: change((await readToldCase(ticketKey)) ?? nothingTold), at: now });
  const newestFirst = [...(await rows.all())].sort(([, a], [, b]) => b.at - a.at);
  const beyond = newestFirst.slice(most).map(([key]) => key);
  if (beyond.length > 0) await rows.drop(...beyond);
}

/** Forgets those of every ticket whose key `isGone` says so of. To be called in turn. */
export async function forgetToldCases(isGone: (ticketKey: string) => Promise<boolean>): Promise<void> {
  for (const key of (await rows.all()).keys()) if (await isGone(key)) await rows.drop(key);
}
