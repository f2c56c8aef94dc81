// What became of a promise and when, with no word of it: for counting.
import type { CarePromise } from './promise.ts';

/** `at`: epoch milliseconds. */
export type Settlement = { readonly at: number; readonly as: 'kept' | 'broken' | 'dropped' };

/** @returns none for a promise that is owed, or owed again */
export function settlementOf({ state, settledAt }: CarePromise): Settlement | undefined {
  const isOwed = state === 'open' || state === 'updated' || state === 'moved';
  return isOwed || settledAt === undefined ? undefined : { at: settledAt, as: state };
}
