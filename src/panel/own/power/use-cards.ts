// The agent's own cards. Notes of former versions that said "I may decide" become cards here, once, with their text and times.
import { useEffect } from 'preact/hooks';
import { cardOf } from '../../../domain/empowerment/cards-of-notes.ts';
import type { Card } from '../../../domain/empowerment/freedom.ts';
import type { Note } from '../../../domain/notes/note.ts';
import { done, type Outcome } from '../../../domain/problem.ts';
import type { Vault } from '../../../vault/vault.ts';
import { usePanel } from '../../panel-context.ts';
import { useFound } from '../notes/use-found.ts';
import { useRecords } from '../use-records.ts';

const most = 1_000;
const underWay = new WeakSet<Vault>();

/** @returns newest first; `undefined` while they are read */
export function useCards(): readonly Card[] | undefined {
  const { vault, actions } = usePanel();
  const { found } = useFound({ words: '', kind: 'may-decide' });
  const old = found?.isWhole ? [...found.pinned, ...found.others] : [];
  const ids = old.map(({ id }) => id).join();
  useEffect(() => {
    if (ids === '' || underWay.has(vault)) return;
    underWay.add(vault);
    void turnIntoCards(vault, old).then((turned) => {
      underWay.delete(vault);
      if (!turned.ok) actions.tell(turned.problem);
    });
  }, [vault, actions, ids]);
  return useRecords('card', most);
}

/** First the card, then the note goes: whatever ends it in between, nothing is lost, and a second run does the rest. */
export async function turnIntoCards(vault: Vault, notes: readonly Note[]): Promise<Outcome> {
  for (const note of notes) {
    const there = await vault.get('card', note.id);
    if (!there.ok) return there;
    // The agent may have changed it already.
    const kept = there.value ? done : await vault.put('card', cardOf(note));
    if (!kept.ok) return kept;
    const gone = await vault.remove('note', note.id);
    if (!gone.ok) return gone;
  }
  return done;
}
