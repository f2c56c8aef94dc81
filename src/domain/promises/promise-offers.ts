// Which promises of a reply are worth asking about: those the ledger does not hold yet. Pure.
import type { Lang } from '../language/lang.ts';
import type { PromiseKind } from './promise.ts';
import type { PromiseLine, PromiseOffer } from './promise-view.ts';
import { reminderTimes } from './reminders.ts';
import type { Rhythm } from './rhythm.ts';

/** A promise in its own words; `due` in epoch milliseconds, absent when it names no time. */
export type Promised = { readonly words: string; readonly kind: PromiseKind; readonly due?: number | undefined };

/**
 * The same due minute or the same opening words mean the same promise. One without a time ("I will take care of it") is
 * offered only when the reply names no time at all; then the last of them stands for all.
 * @param kept the ticket's promises in the ledger
 * @param moment `now` in epoch milliseconds
 */
export function promiseOffers(
  promised: readonly Promised[],
  lang: Lang,
  kept: readonly Pick<PromiseLine, 'words' | 'due'>[],
  { now, rhythm }: { readonly now: number; readonly rhythm: Rhythm },
): readonly PromiseOffer[] {
  const offers = promised.map(({ words, kind, due }): PromiseOffer => {
    if (due === undefined) return { words, kind, lang };
    return { words, kind, lang, due, remindAt: reminderTimes(due, now, rhythm.leads).remindAt };
  });
  const dated = offers.filter(({ due }) => due !== undefined);
  const worthAsking = dated.length > 0 ? dated : offers.slice(-1);
  return worthAsking.filter((offer) => !kept.some((line) => isSame(offer, line)));
}

function isSame(offer: PromiseOffer, line: Pick<PromiseLine, 'words' | 'due'>): boolean {
  const minute = (instant: number) => Math.floor(instant / 60_000);
  if (offer.due !== undefined && minute(offer.due) === minute(line.due)) return true;
  return offer.words.startsWith(line.words) || line.words.startsWith(offer.words);
}
