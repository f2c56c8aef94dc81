// What pages of ours keep in the browser's own storage for them: edits typed in the studio and not saved yet.
import type { KnownRecord } from '../../domain/knowledge/known.ts';

/** Everything we put there begins with it: test/repository/stores.test.ts. */
const ours = 'carecue';

export const typedHere = (): readonly KnownRecord[] =>
  Object.keys(localStorage)
    .filter((id) => id.startsWith(ours))
    .sort()
    .map((id) => ({ id, value: localStorage.getItem(id) }));

/** Without an id all of them. */
export function forgetTyped(id?: string): void {
  for (const one of typedHere()) if (id === undefined || one.id === id) localStorage.removeItem(one.id);
}
