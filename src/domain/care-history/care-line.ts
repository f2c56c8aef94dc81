// What one line says of a customer before the agent writes: how often lately, how they felt last, what became of the promise.
import { type Feeling, isUnhappy } from '../reading/reading.ts';
import type { Care, Contact } from './care.ts';

const month = 30 * 86_400_000;

export type CareLine = {
  /** The how-many-eth ticket within 30 days this one is; 1 when there was none before it. */
  readonly time: number;
  /** The last contact on another ticket; absent when all were on this one. */
  readonly last?: Contact & { readonly feeling?: Feeling };
  /** What became of the last promises to them: the last contact that settled any tells. */
  readonly word?: 'kept' | 'late';
};

/** @param ticket the keyed name of the one that is open; now: epoch milliseconds */
export function careLine({ contacts }: Care, ticket: string, now: number): CareLine {
  const before = contacts.filter((contact) => contact.ticket !== ticket);
  const lately = new Set(before.filter(({ at }) => now - at <= month).map((contact) => contact.ticket));
  const last = before.at(-1);
  const settled = before.findLast(({ kept, late }) => kept + late > 0);
  const feeling = last?.feelings.find((one) => isUnhappy(one)) ?? last?.feelings.find((one) => one !== 'neutral');
  return {
    time: lately.size + 1,
    ...(last && { last: feeling === undefined ? last : { ...last, feeling } }),
    ...(settled && { word: settled.late > 0 ? ('late' as const) : ('kept' as const) }),
  };
}
