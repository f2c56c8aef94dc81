// Tickets read lately, in session memory, by ticket key: a reply page that shows no messages still has them.
import * as z from 'zod/mini';
import { TicketSnapshot } from '../domain/ticket/snapshot.ts';
import { sessionRows } from './session-rows.ts';

const Remembered = z.object({ snapshot: TicketSnapshot, /** Epoch milliseconds */ at: z.number() });
const tickets = sessionRows('ticket', Remembered);

/** Beyond these the oldest are forgotten: session memory holds 10 MB in all, and the open tabs need theirs. */
const maxTickets = 30;
const maxSize = 3_000_000;
/** Milliseconds in which a ticket that says nothing new is not written again. */
const freshFor = 60_000;

export const recallTicket = async (key: string): Promise<TicketSnapshot | undefined> =>
  (await tickets.get(key))?.snapshot;

/** The reply box is not remembered: what is typed changes with every report, and is of its own page alone. */
export async function rememberTicket(
  key: string,
  { composer: _, ...snapshot }: TicketSnapshot,
  at: number,
): Promise<void> {
  const former = await tickets.get(key);
  if (former !== undefined && at - former.at < freshFor && isSame(former.snapshot, snapshot)) return;
  await tickets.put(key, { snapshot, at });
  const newestFirst = [...(await tickets.all())].sort(([, a], [, b]) => b.at - a.at);
  let size = 0;
  const beyond = newestFirst.filter(([, row], place) => {
    size += JSON.stringify(row).length;
    return place >= maxTickets || size > maxSize;
  });
  await tickets.drop(...beyond.map(([old]) => old));
}

const isSame = (a: TicketSnapshot, b: TicketSnapshot): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Forgets every ticket whose address `isGone` says so of. */
export async function forgetTickets(isGone: (url: string) => Promise<boolean>): Promise<void> {
  for (const [key, { snapshot }] of await tickets.all()) if (await isGone(snapshot.url)) await tickets.drop(key);
}
