// Customers forgotten when their time has come: once for each opening of the room, and when the time is changed.
import type { Care } from '../../../domain/care-history/care.ts';
import { faded } from '../../../domain/care-history/remember.ts';
import { done, type Outcome } from '../../../domain/problem.ts';
import type { Vault } from '../../../vault/vault.ts';

const doneFor = new WeakMap<Vault, string>();
const day = 86_400_000;

/** @param now epoch milliseconds */
export async function forgetInTime(vault: Vault, days: number, now: number): Promise<Outcome> {
  const turn = `${days} ${Math.floor(now / day)}`;
  if (vault.lock().kind !== 'open' || doneFor.get(vault) === turn) return done;
  doneFor.set(vault, turn);
  const gone: string[] = [];
  const changed: Care[] = [];
  const read = await vault.each('care', ({ rows }) => {
    for (const care of rows) {
      const left = faded(care, days, now);
      if (left === undefined) gone.push(care.id);
      else if (left !== care) changed.push(left);
    }
  });
  if (!read.ok) return read;
  const removed = gone.length === 0 ? done : await vault.remove('care', ...gone);
  if (!removed.ok) return removed;
  return changed.length === 0 ? done : vault.put('care', ...changed);
}
