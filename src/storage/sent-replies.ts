// Replies on their way and replies that were sent, in session memory, by conversation.
import { Sending } from '../domain/ticket/sending.ts';
import { SentReply } from '../domain/ticket/sent-reply.ts';
import { type SessionRows, sessionRows } from './session-rows.ts';

export const sendings = sessionRows('sending', Sending);
export const sentReplies = sessionRows('sent', SentReply);

/** Of each kind; beyond these the oldest are forgotten. */
const most = 50;

type Kept = Sending | SentReply;

export async function keepNewest<T extends Kept>(rows: SessionRows<T>, row: T): Promise<void> {
  await rows.put(row.conversation, row);
  const newestFirst = [...(await rows.all())].sort(([, a], [, b]) => b.at - a.at);
  const beyond = newestFirst.slice(most);
  if (beyond.length > 0) await rows.drop(...beyond.map(([key]) => key));
}

/** Forgets those of every ticket whose address `isGone` says so of. */
export async function forgetSent(isGone: (url: string) => Promise<boolean>): Promise<void> {
  for (const rows of [sendings, sentReplies]) {
    for (const [key, { ticket }] of await rows.all()) if (await isGone(ticket.url)) await rows.drop(key);
  }
}
