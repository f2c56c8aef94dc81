// Saving and deleting records of the own room from a view: what goes wrong is told, what was deleted can come back.
import type { OwnKind, OwnRecord } from '../../domain/own/records.ts';
import type { PlainKey } from '../../ui/words.ts';
import { usePanel } from '../panel-context.ts';

export function useOwn() {
  const { vault, actions } = usePanel();
  return {
    /** @returns true when it is on the disk; a problem becomes a notice */
    save: async <K extends OwnKind>(kind: K, ...records: readonly OwnRecord<K>[]): Promise<boolean> => {
      const saved = await vault.put(kind, ...records);
      if (saved.ok) actions.saved();
      else actions.tell(saved.problem);
      return saved.ok;
    },
    /**
     * Changes some of what is chosen, whatever another form or window chose meanwhile.
     * @param first what holds before anything was chosen
     */
    choose: async <K extends OwnKind>(kind: K, first: OwnRecord<K>, some: Partial<OwnRecord<K>>): Promise<boolean> => {
      const saved = await vault.update(kind, first.id, (there) => ({ ...(there ?? first), ...some }));
      if (saved.ok) actions.saved();
      else actions.tell(saved.problem);
      return saved.ok;
    },
    /** Says `said`, with the way back. */
    remove: async (kind: OwnKind, id: string, said: PlainKey): Promise<boolean> => {
      const removed = await vault.remove(kind, id);
      if (!removed.ok) {
        actions.tell(removed.problem);
        return false;
      }
      actions.say(said, async () => {
        const back = await removed.value();
        if (!back.ok) actions.tell(back.problem);
        return back.ok;
      });
      return true;
    },
  };
}
