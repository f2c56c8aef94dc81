// A reply that was sent, for as long as it is the last word on its ticket. Kept in memory only; what becomes of the promises
// in it is the agent's decision.
import * as z from 'zod/mini';
import { Lang } from '../language/lang.ts';
import { PromiseKind } from '../promises/promise.ts';
import type { Review } from '../reply/review.ts';
import { isSameText, messagesWith } from './same-words.ts';
import { newestAsked, type Seen, Sending } from './sending.ts';

export const SentReply = z.extend(z.omit(Sending, { loadedAt: true, isSure: true, hadBox: true }), {
  lang: Lang,
  /** What it promises, in its own words; `due` in epoch milliseconds, absent when it names no time. */
  promises: z.array(z.object({ words: z.string(), kind: PromiseKind, due: z.optional(z.number()) })),
  /** The promises in the ledger that it settled or renewed, by id. */
  settled: z.array(z.string()),
});
export type SentReply = Readonly<z.infer<typeof SentReply>>;

/** @param review of the text at the moment it was sent: "today" in it means that day */
export function sentReply(
  sending: Sending,
  { lang, promises }: Pick<Review, 'lang' | 'promises'>,
  settled: readonly string[],
): SentReply {
  const { loadedAt: _, isSure: __, hadBox: ___, ...reply } = sending;
  const made = promises.map(({ words, kind, due }) => ({ words: words.text, kind, ...(due !== undefined && { due }) }));
  return { ...reply, lang, promises: made, settled: [...settled] };
}

/** Whether the page shows that it is the last word no more: the customer has answered, or the agent took it back. */
export function isOver(sent: SentReply, { snapshot, tabId }: Pick<Seen, 'snapshot' | 'tabId'>): boolean {
  if (snapshot === undefined) return false;
  const { messages, composer } = snapshot;
  const shown = messagesWith(sent.text, messages);
  const isShown = shown.length > sent.held;
  // "Undo send" brings the words back into the box they came from.
  if (tabId === sent.tabId && isSameText(composer?.draft ?? '', sent.text)) return !isShown;
  const newest = shown.at(-1);
  if (isShown && newest)
    return messages.slice(messages.lastIndexOf(newest)).some(({ author }) => author === 'customer');
  const asked = newestAsked(messages);
  return sent.asked !== undefined && asked !== undefined && asked !== sent.asked;
}
