// What a reply that went out means for the ledger: it settles or renews the promises of its ticket, keeps its own where the
// agent wants that, and begins the silence after it.
import { madePromise } from '../domain/promises/ledger.ts';
import { promiseOffers } from '../domain/promises/promise-offers.ts';
import { reminderTimes } from '../domain/promises/reminders.ts';
import type { Rhythm } from '../domain/promises/rhythm.ts';
import { settleByReply } from '../domain/promises/settle-by-reply.ts';
import type { Review } from '../domain/reply/review.ts';
import type { Settings } from '../domain/settings.ts';
import type { Sending } from '../domain/ticket/sending.ts';
import type { TicketSnapshot } from '../domain/ticket/snapshot.ts';
import { announce } from '../messages/changes.ts';
import { changeFollowUp } from '../storage/follow-ups.ts';
import { addPromises, changePromises, readOwedOn } from '../storage/promises.ts';
import { reconcile } from './reconcile.ts';
import { withdrawReminder } from './reminding.ts';
import { rhythmIn } from './rhythm.ts';

type Sent = Pick<Sending, 'ticket' | 'at'>;

/** @returns ids of the promises it settled or renewed. A ledger that cannot be read or written is left as it was. */
export async function followReply(
  sending: Sent,
  review: Review,
  snapshot: TicketSnapshot | undefined,
  settings: Settings,
): Promise<readonly string[]> {
  const rhythm = rhythmIn(settings);
  const customer = customerOf(snapshot, settings);
  const changed = await settle(sending, review, rhythm);
  if (settings.promises.keep === 'sent') await keepOwn(sending, review, rhythm, customer);
  await beginSilence(sending, review, customer);
  announce('promises');
  await reconcile();
  return changed;
}

async function settle({ ticket, at }: Sent, review: Review, rhythm: Rhythm): Promise<readonly string[]> {
  const owed = await readOwedOn(ticket.key);
  if (!owed.ok) return [];
  const promises = review.promises.map(({ words, due }) => ({ words: words.text, due }));
  const changes = settleByReply(owed.value, { at, promises, tellsDone: review.acts.done.length > 0 }, rhythm);
  const byId = new Map(changes.map((promise) => [promise.id, promise]));
  const before = await changePromises([...byId.keys()], (promise) => byId.get(promise.id) ?? promise);
  if (!before.ok) return [];
  await Promise.all(before.value.map(withdrawReminder));
  return [...byId.keys()];
}

/** Those that would be offered, and name a time ahead: what a renewed promise says already is not kept a second time. */
async function keepOwn(
  { ticket, at }: Sent,
  { promises, lang }: Review,
  rhythm: Rhythm,
  customer: string | undefined,
): Promise<void> {
  const owed = await readOwedOn(ticket.key);
  if (!owed.ok) return;
  const promised = promises.map(({ words, kind, due }) => ({ words: words.text, kind, due }));
  const offers = promiseOffers(promised, lang, owed.value, { now: at, rhythm });
  const fresh = offers.flatMap(({ words, kind, due }) => {
    if (due === undefined || due <= at) return [];
    const times = { due, ...reminderTimes(due, at, rhythm.leads) };
    const asked = { ticket, words, kind, lang, priority: 'normal' as const, ...times };
    return [madePromise({ ...asked, ...(customer !== undefined && { customer }) }, crypto.randomUUID(), at)];
  });
  await addPromises(fresh);
}

const beginSilence = ({ ticket, at }: Sent, { lang }: Review, customer: string | undefined) =>
  changeFollowUp(ticket.key, at, () => ({
    key: ticket.key,
    ticket,
    lang,
    repliedAt: at,
    ...(customer !== undefined && { customer }),
  }));

function customerOf(snapshot: TicketSnapshot | undefined, { promises }: Settings): string | undefined {
  return promises.customer === 'name' ? snapshot?.requester : undefined;
}
