// What the agent really handles, for their own care: noted when "send" is pressed, counted when the reply is known to be out,
// handed to the panel, which keeps it in the agent's own room and has it forgotten here. Session memory only.
import { done, type Outcome } from '../domain/problem.ts';
import { readTalk } from '../domain/reading/read-talk.ts';
import { readTicket } from '../domain/reading/read-ticket.ts';
import type { Sending } from '../domain/ticket/sending.ts';
import type { TicketSnapshot } from '../domain/ticket/snapshot.ts';
import { type Handled, handledOf } from '../domain/wellbeing/handled.ts';
import { goingOn, type WorkStretch, workedOn } from '../domain/wellbeing/work-stretch.ts';
import { announce } from '../messages/changes.ts';
import { inTurn } from '../platform/turns.ts';
import { handledReplies, handling, keepHandled, workStretches } from '../storage/handled-replies.ts';
import { sentReplies } from '../storage/sent-replies.ts';

const only = 'own';
/** A sign of work is written down at most so often. Milliseconds. */
const fineness = 20_000;

/** The agent types, sends, or goes to another ticket. @param now epoch milliseconds */
export function noteWork(now: number): Promise<WorkStretch> {
  return inTurn('carecue work', async () => {
    const before = await workStretches.get(only);
    const current = goingOn(before, now);
    if (current !== undefined && Math.abs(now - current.last) < fineness) return current;
    const after = workedOn(before, now);
    await workStretches.put(only, after);
    return after;
  });
}

/** The stretch of work that goes on at `now`, epoch milliseconds. */
export const workNow = async (now: number): Promise<WorkStretch | undefined> =>
  goingOn(await workStretches.get(only), now);

/** "Send" is pressed: what is being answered can be read now, and may be gone from the page when the reply is out. */
export async function noteHandling(sending: Sending, snapshot: TicketSnapshot | undefined): Promise<void> {
  const { conversation, asked, at } = sending;
  const { since } = await noteWork(at);
  // A second reply to the same words carries nothing new.
  const isNew = asked === undefined || (await sentReplies.get(conversation))?.asked !== asked;
  const read = isNew && snapshot ? readTicket(snapshot) : undefined;
  const trend = snapshot && read && readTalk(snapshot, read).trend;
  const row = handledOf(read?.reading, { id: crypto.randomUUID(), at, since, ...(trend && { trend }) });
  await keepHandled(handling, pressOf(sending), row);
}

/** It is known to be out; or, where `isOut` is false, that it never will be. */
export async function settleHandling(sending: Sending, isOut: boolean): Promise<void> {
  const key = pressOf(sending);
  const row = await handling.get(key);
  if (row === undefined) return;
  if (isOut) await keepHandled(handledReplies, row.id, row);
  await handling.drop(key);
  if (isOut) announce('handled');
}

/** Tells one press from another without the ticket's address in it. */
const pressOf = ({ tabId, at }: Sending): string => `${tabId} ${at}`;

/** Oldest first. */
export async function handledSoFar(): Promise<Outcome<readonly Handled[]>> {
  const rows = [...(await handledReplies.all()).values()];
  return { ok: true, value: rows.sort((a, b) => a.at - b.at) };
}

/** They are in the agent's own room now. Ids that are not there any more were forgotten before. */
export async function forgetHandled(ids: readonly string[]): Promise<Outcome> {
  await handledReplies.drop(...ids);
  return done;
}
