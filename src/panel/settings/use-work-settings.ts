// Changing one thing about the agent's work, and what stands in the way of it.
import { useEffect, useRef, useState } from 'preact/hooks';
import { changedWork, type WorkSettings } from '../../domain/promises/work-settings.ts';
import { usePanel } from '../panel-context.ts';

export function useWorkSettings() {
  const { state, actions } = usePanel();
  const kept = state.settings.work;
  // What was just changed counts at once: the next change may come before it is kept, and must not undo it.
  const [wanted, want] = useState<WorkSettings>();
  const work = wanted ?? kept;
  const underWay = useRef(0);
  useEffect(() => {
    if (underWay.current === 0) want(undefined);
  }, [kept]);
  return {
    work,
    /** False when it would make no sense; then nothing was changed. */
    change: async (some: Partial<WorkSettings>): Promise<boolean> => {
      const next = changedWork(work, some);
      if (next === undefined) return false;
      want(next);
      underWay.current += 1;
      const isKept = await actions.send({ type: 'set-settings', settings: { work: next } });
      underWay.current -= 1;
      if (isKept) actions.say('status_saved', { type: 'set-settings', settings: { work } });
      else want(undefined);
      return true;
    },
  };
}
