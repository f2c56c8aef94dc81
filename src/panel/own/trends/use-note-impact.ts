// Notes which promises were settled while the ledger still tells of them, whichever room is open.
import { useEffect } from 'preact/hooks';
import { impactChanges } from '../../../domain/wellbeing/impact-days.ts';
import { usePanel } from '../../panel-context.ts';
import { useLock } from '../use-lock.ts';

/** What is told spans two calendar days; one more for a zone that changed. */
const lately = 3;

export function useNoteImpact(): void {
  const { state, vault } = usePanel();
  const lock = useLock();
  const { today, timeZone } = state;
  const told = today.settled.map(({ id, state: as }) => `${id} ${as}`).join();
  const isOpen = lock.kind === 'open';
  useEffect(() => {
    if (!isOpen) return;
    const note = async () => {
      const noted = await vault.newest('impact', lately);
      const changes = noted.ok ? impactChanges(noted.value.rows, today, timeZone) : [];
      // Not told when it fails: nobody asked for it, and the next change tries again.
      if (changes.length > 0) await vault.put('impact', ...changes);
    };
    void note();
  }, [vault, isOpen, told, timeZone]);
}
